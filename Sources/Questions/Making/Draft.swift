internal import Facts
internal import Quantities

/// A clause on its way to an item: what may be dropped is dropped, and it can be told, asked or gapped.
struct Draft {
  let fact: Fact
  var constituents: [Constituent]

  /// The clause of `fact` without what may be dropped; nil if the rest is no clause.
  init?(_ fact: Fact) {
    self.fact = fact
    constituents = fact.constituents.filter {
      !($0.isDroppable && ($0.dangling != nil || $0.role == .adverbial))
    }
    guard constituents.contains(where: { $0.role == .verb }) else { return nil }
    guard refront() else { return nil }
  }

  var isMovable: Bool { !fact.reasons.contains("not movable") }

  /// Gives the clause a front field again if its own was dropped.
  private mutating func refront() -> Bool {
    if constituents.first?.field == .front || fact.language == .english { return true }
    guard isMovable, let index = constituents.firstIndex(where: { $0.role == .subject }) else { return false }
    var subject = constituents.remove(at: index)
    subject.field = .front
    constituents.insert(subject, at: 0)
    return true
  }

  /// What makes the clause depend on its surroundings; nil if nothing does.
  var dangling: String? {
    for (index, constituent) in constituents.enumerated() {
      guard let reason = constituent.dangling else { continue }
      if reason.hasPrefix("possessive"), isBound(before: index) { continue }
      return reason
    }
    return nil
  }

  /// A possessive is bound by a subject that stands before it and can be understood.
  private func isBound(before index: Int) -> Bool {
    constituents[..<index].contains { $0.role == .subject && $0.dangling == nil && !$0.slots.isEmpty }
  }

  // MARK: Wording

  /// The clause as a sentence.
  var sentence: String {
    Draft.finish(Fact.join(constituents), with: ".")
  }

  /// The clause with `replacement` in the place of a slot.
  func sentence(replacing slot: Slot, of index: Int, with replacement: String) -> String {
    var copy = constituents
    copy[index].text = Draft.replace(slot.range, in: copy[index].text, with: replacement)
    return Draft.finish(Fact.join(copy), with: ".")
  }

  /// The question that asks for the constituent at `index` by `phrase`, with the verb `verb` if it must agree.
  func question(asking index: Int, by phrase: String, verb: String? = nil) -> String? {
    guard let verbIndex = constituents.firstIndex(where: { $0.role == .verb }) else { return nil }
    var text = [phrase, verb ?? constituents[verbIndex].text]
    var rest = Array(
      constituents[(verbIndex + 1)...].enumerated().filter { $0.offset + verbIndex + 1 != index }.map(
        \.element))
    let front = constituents[..<verbIndex].enumerated().filter { $0.offset != index }.map(\.element)
    if !front.isEmpty {
      guard fact.language == .german, isMovable else { return nil }
      // The old front field goes behind the verb: a subject at once, anything else behind the subject.
      for constituent in front.reversed() {
        let leading = rest.prefix { $0.text == "sich" }.count
        if constituent.role == .subject {
          rest.insert(constituent, at: Draft.isFull(constituent) ? 0 : 0)
        } else {
          let place = rest.firstIndex { $0.role == .subject }.map { $0 + 1 } ?? leading
          rest.insert(constituent, at: place)
        }
      }
    }
    text.append(Fact.join(rest))
    let joined = text.filter { !$0.isEmpty }.joined(separator: " ").replacing(" ,", with: ",")
    return Draft.finish(joined, with: "?")
  }

  private static func isFull(_ constituent: Constituent) -> Bool { !constituent.slots.isEmpty }

  static func replace(_ range: Range<Int>, in text: String, with replacement: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard range.upperBound <= scalars.count else { return text }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[..<range.lowerBound])
    view.append(contentsOf: replacement.unicodeScalars)
    view.append(contentsOf: scalars[range.upperBound...])
    return String(view)
  }

  /// Capital at the start, `mark` at the end, no comma before it.
  static func finish(_ text: String, with mark: String) -> String {
    var result = text
    while let last = result.last, [",", " ", "."].contains(last) { result.removeLast() }
    guard let first = result.first else { return result }
    if first.isLetter { result = first.uppercased() + result.dropFirst() }
    return result + mark
  }
}
