internal import Assessment
internal import Facts
internal import Files

/// Decides what item the lines of a card make.
struct SectionItem {
  private let text: DeckText
  private let draft: CardDraft

  /// The item of `draft`, or what keeps it from being one.
  static func item(_ draft: CardDraft, _ text: DeckText) throws(Finding) -> Item {
    let maker = SectionItem(text: text, draft: draft)
    var item = Item(stem: "", interaction: .order([]))
    (item.stem, item.interaction) = try maker.stemAndInteraction()
    guard !item.stem.isEmpty else {
      throw maker.error("the card has no question")
    }
    item.evidence = draft.evidence
    item.correction = draft.correction?.text.trimmingSpaces
    try CardAttributes.apply(draft.attributes, to: &item) { message, hint in maker.error(message, hint: hint)
    }
    return item
  }

  private init(text: DeckText, draft: CardDraft) {
    (self.text, self.draft) = (text, draft)
  }

  private func stemAndInteraction() throws(Finding) -> (String, Interaction) {
    if draft.shapes.count > 1 {
      throw text.finding(
        .error, "a card is either \(draft.shapes[0].name) or \(draft.shapes[1].name), not both",
        hint: "begin a new card with ## ", line: draft.shapes[1].line)
    }
    let plain = Inline.unescaped(draft.stem).trimmingSpaces
    if try isClaim() { return (plain, try claim()) }
    if let verdict = draft.verdict {
      throw text.finding(
        .error, "only a claim has a verdict", hint: "begin it with “Claim:”", line: verdict.line)
    }
    switch draft.shapes.first?.name {
    case "option": return (plain, try options())
    case "pair": return (plain, try checked(.matching(draft.pairs)))
    case "order": return (plain, try checked(.order(draft.entries)))
    case "answer": return (plain, try typed())
    default: return try cloze()
    }
  }

  // MARK: Claims

  private func isClaim() throws(Finding) -> Bool {
    draft.isClaim || draft.attributes["verdict"] != nil
  }

  private func claim() throws(Finding) -> Interaction {
    if let shape = draft.shapes.first {
      throw text.finding(.error, "a claim has a verdict and no list", line: shape.line)
    }
    try noAdditions()
    var verdict = draft.verdict?.verdict
    if let name = draft.attributes["verdict"] {
      guard let named = Verdict(rawValue: name) else {
        throw error(
          "there is no verdict “\(name)”",
          hint: "use \(Verdict.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      if let sentence = draft.verdict, sentence.verdict != named {
        throw text.finding(
          .error, "this sentence contradicts verdict=\(name)", hint: "change one of them", line: sentence.line
        )
      }
      verdict = named
    }
    guard let verdict else {
      throw error("the claim has no verdict", hint: "add {verdict=refuted}, or a line “Falsch.” or “False.”")
    }
    var distortion: Distortion?
    if let name = draft.attributes["distortion"] {
      guard let known = Distortion(rawValue: name) else {
        throw error(
          "there is no distortion “\(name)”",
          hint: "use \(Distortion.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      distortion = known
    }
    return try checked(.claim(verdict: verdict, distortion: distortion))
  }

  // MARK: Options

  private func options() throws(Finding) -> Interaction {
    try noAdditions()
    let keys = draft.options.count(where: \.isKey)
    switch draft.attributes["kind"] {
    case "choice": return .choice(draft.options)
    case "multipleChoice": return .multipleChoice(draft.options)
    default: return try checked(keys > 1 ? .multipleChoice(draft.options) : .choice(draft.options))
    }
  }

  // MARK: Typed answers

  private func typed() throws(Finding) -> Interaction {
    guard let answer = draft.answer else { throw error("the card has no answer") }
    let text = answer.piece.text.trimmingSpaces
    guard !text.isEmpty else {
      throw self.text.finding(.error, "the answer is empty", line: answer.piece.line, at: answer.piece.offset)
    }
    if let addition = (draft.variants + draft.tolerances).first(where: { $0.gap != nil }) {
      throw self.text.finding(
        .error, "only a sentence with gaps has numbered answers", line: addition.piece.line)
    }
    if answer.label == .back {
      try noAdditions()
      return try checked(.flashcard(answer: text, isReversed: try isReversed()))
    }
    let key = Key(
      text, variants: draft.variants.map(\.piece.text.trimmingSpaces), tolerance: try tolerance(nil))
    switch answer.label {
    case .number: return try checked(.number(key))
    case .date: return try checked(.date(key))
    default: return try checked(.shortAnswer(key))
    }
  }

  private func isReversed() throws(Finding) -> Bool {
    switch draft.attributes["reversed"] {
    case nil, "no": return false
    case "yes": return true
    default: throw error("“reversed” is yes or no")
    }
  }

  // MARK: Gaps

  private func cloze() throws(Finding) -> (String, Interaction) {
    let parts: ClozeText.Parts
    do throws(ClozeText.Failure) {
      parts = try ClozeText.parse(draft.stem, allEscapes: true)
    } catch {
      throw gapError(error)
    }
    guard !parts.gaps.isEmpty else {
      throw error(
        "the card has no answer",
        hint: "add options “- [x] …”, “- Antwort: …”, “- Answer: …”, pairs “- a = b”, or gaps in [brackets]")
    }
    for addition in draft.variants + draft.tolerances {
      guard let gap = addition.gap, 1...parts.gaps.count ~= gap else {
        throw text.finding(
          .error, "say which gap this belongs to", hint: "such as “- Auch [1]: …” or “- Also [1]: …”",
          line: addition.piece.line)
      }
    }
    var keys: [Key] = []
    for (index, gap) in parts.gaps.enumerated() {
      let variants = draft.variants.filter { $0.gap == index + 1 }.map(\.piece.text.trimmingSpaces)
      keys.append(Key(gap.trimmingSpaces, variants: variants, tolerance: try tolerance(index + 1)))
    }
    return (parts.stem.trimmingSpaces, try checked(.cloze(gaps: keys)))
  }

  private func gapError(_ failure: ClozeText.Failure) -> Finding {
    let line = draft.headline + draft.stem.prefix(failure.offset).count { $0 == 0x0A }
    let start = draft.stem.prefix(failure.offset).lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let needle = draft.stem[start...].prefix { $0 != 0x0A }
    let range = text.lines[line]
    let place = range.first { text.bytes[$0..<range.upperBound].starts(with: needle) } ?? range.lowerBound
    return text.finding(
      .error, failure.message, hint: failure.hint, line: line, at: place + failure.offset - start)
  }

  // MARK: Shared

  private func tolerance(_ gap: Int?) throws(Finding) -> Double? {
    let found = draft.tolerances.filter { $0.gap == gap }
    if found.count > 1 {
      throw text.finding(.error, "the tolerance stands twice", line: found[1].piece.line)
    }
    guard let piece = found.first?.piece else { return nil }
    let word = piece.text.split(separator: " ").first ?? ""
    guard let value = Double(String(word.map { $0 == "," ? "." : $0 })), value >= 0, value.isFinite else {
      throw text.finding(
        .error, "expected a number such as 2 or 0,5", hint: "in the unit of the answer; for dates in days",
        line: piece.line, at: piece.offset)
    }
    return value
  }

  private func noAdditions() throws(Finding) {
    if let addition = draft.variants.first ?? draft.tolerances.first {
      throw text.finding(
        .error, "variants and tolerances belong to typed answers and gaps", line: addition.piece.line)
    }
  }

  /// Checks that `kind=…`, if given, fits the shape of the card.
  private func checked(_ interaction: Interaction) throws(Finding) -> Interaction {
    guard let name = draft.attributes["kind"], name != interaction.kind.rawValue else { return interaction }
    guard ItemKind(rawValue: name) != nil else {
      throw error(
        "there is no kind “\(name)”", hint: "use \(ItemKind.allCases.map(\.rawValue).joined(separator: ", "))"
      )
    }
    throw error("kind=\(name), but the lines of the card make a \(interaction.kind.rawValue)")
  }

  private func error(_ message: String, hint: String? = nil) -> Finding {
    text.finding(.error, message, hint: hint, line: draft.headline)
  }
}
