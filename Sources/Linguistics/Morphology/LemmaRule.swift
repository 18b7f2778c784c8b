/// One way to turn a form into its lemma: take out an inner "ge" or "zu", undo the umlaut, change the end.
@_spi(Training) public struct LemmaRule: Sendable, Hashable {
  /// What is taken out of the inside.
  public enum Infix: UInt8, Sendable, CaseIterable {
    /// Nothing.
    case none = 0
    /// "ge" at the beginning or after a separable prefix: "angekündigt".
    case ge
    /// "zu" after a separable prefix: "anzukündigen".
    case zu
  }

  /// The kind of word it applies to.
  public var kind: LemmaKind
  /// What is taken out of the inside.
  public var infix: Infix
  /// Whether the last umlaut of the stem is undone: "Häuser".
  public var undoesUmlaut: Bool
  /// The ending that is cut.
  public var cut: String
  /// The ending that is put in its place.
  public var append: String

  /// The lemma of `form`, or nil where the rule does not apply.
  public func apply(to form: String) -> String? {
    guard form.hasSuffix(cut), let base = Self.without(infix, form), base.hasSuffix(cut) else { return nil }
    var stem = String(base.dropLast(cut.count))
    guard !stem.isEmpty || !append.isEmpty else { return nil }
    if undoesUmlaut {
      guard let plain = Self.withoutUmlaut(stem) else { return nil }
      stem = plain
    }
    return stem + append
  }

  /// The rule that turns `form` into `lemma`, if one does.
  public init?(kind: LemmaKind, form: String, lemma: String) {
    for infix in Infix.allCases where infix == .none || kind == .verb {
      guard let base = Self.without(infix, form) else { continue }
      for undoesUmlaut in [false, true] {
        let shared = zip(base, lemma).prefix { pair in
          pair.0 == pair.1 || undoesUmlaut && Self.plain[pair.0] == pair.1
        }.count
        let cut = base.count - shared
        let append = lemma.count - shared
        guard cut <= 5, append <= 6, shared > 0 || cut <= 3 else { continue }
        self.init(
          kind: kind, infix: infix, undoesUmlaut: undoesUmlaut, cut: String(base.suffix(cut)),
          append: String(lemma.suffix(append)))
        if (cut <= 2 && append <= 2 || undoesUmlaut || infix != .none), apply(to: form) == lemma { return }
      }
    }
    let shared = zip(form, lemma).prefix { $0.0 == $0.1 }.count
    guard form.count - shared <= 6, lemma.count - shared <= 6 else { return nil }
    self.init(
      kind: kind, infix: .none, undoesUmlaut: false, cut: String(form.dropFirst(shared)),
      append: String(lemma.dropFirst(shared)))
    guard apply(to: form) == lemma else { return nil }
  }

  private init(kind: LemmaKind, infix: Infix, undoesUmlaut: Bool, cut: String, append: String) {
    self.kind = kind
    self.infix = infix
    self.undoesUmlaut = undoesUmlaut
    self.cut = cut
    self.append = append
  }

  /// Reads a line of a model: kind, infix, umlaut, cut, append, divided by commas.
  public init?(line: String) {
    let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 5, let kind = UInt8(fields[0]).flatMap(LemmaKind.init),
      let infix = UInt8(fields[1]).flatMap(Infix.init)
    else { return nil }
    self.init(kind: kind, infix: infix, undoesUmlaut: fields[2] == "1", cut: fields[3], append: fields[4])
  }

  /// The line of a model that `init(line:)` reads.
  public var line: String {
    "\(kind.rawValue),\(infix.rawValue),\(undoesUmlaut ? 1 : 0),\(cut),\(append)"
  }

  private static let plain: [Character: Character] = [
    "ä": "a", "ö": "o", "ü": "u", "Ä": "A", "Ö": "O", "Ü": "U",
  ]

  private static func without(_ infix: Infix, _ form: String) -> String? {
    switch infix {
    case .none: return form
    case .ge:
      if form.hasPrefix("ge"), form.count > 4 { return String(form.dropFirst(2)) }
      return remove("ge", form)
    case .zu: return remove("zu", form)
    }
  }

  private static func remove(_ infix: String, _ form: String) -> String? {
    for prefix in SeparablePrefixes.byLength where form.hasPrefix(prefix) {
      let rest = form.dropFirst(prefix.count)
      if rest.hasPrefix(infix), rest.count > 4 { return prefix + String(rest.dropFirst(infix.count)) }
    }
    return nil
  }

  private static func withoutUmlaut(_ stem: String) -> String? {
    guard let place = stem.lastIndex(where: { plain[$0] != nil }), let vowel = plain[stem[place]] else {
      return nil
    }
    var result = stem
    result.replaceSubrange(place...place, with: String(vowel))
    return result
  }
}
