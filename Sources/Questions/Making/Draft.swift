internal import Facts
internal import Quantities

/// A clause on its way to an item: what may be dropped is dropped, and it can be told, asked or gapped.
struct Draft {
  let fact: Fact
  var constituents: [Constituent]

  /// The clause of `fact` without what may be dropped; nil if the rest is no clause.
  init?(_ fact: Fact) {
    self.fact = fact
    constituents = Draft.kept(fact.constituents)
    if fact.kind == .passage { return }
    guard constituents.contains(where: { $0.role == .verb }) else { return nil }
    guard refront() else { return nil }
  }

  /// What must stay: a dropped clause takes the clauses behind it along.
  private static func kept(_ constituents: [Constituent]) -> [Constituent] {
    var result: [Constituent] = []
    var droppedClause = false
    for constituent in constituents {
      let drops = constituent.isDroppable && (constituent.dangling != nil || constituent.role == .adverbial)
      if drops, constituent.role == .clause, constituent.field != .front { droppedClause = true }
      if drops || droppedClause && constituent.field != .verb { continue }
      result.append(constituent)
    }
    return result
  }

  var isMovable: Bool { !fact.reasons.contains("not movable") }

  /// Gives the clause a front field again if its own was dropped.
  private mutating func refront() -> Bool {
    if constituents.first?.field == .front || fact.language == .english { return true }
    guard isMovable, let index = constituents.firstIndex(where: { $0.role == .subject }) else { return false }
    let end = attachedEnd(index)
    var subject = Array(constituents[index..<end])
    constituents.removeSubrange(index..<end)
    for position in subject.indices { subject[position].field = .front }
    constituents.insert(contentsOf: subject, at: 0)
    return true
  }

  /// Just after the attributes of the constituent at `index`.
  func attachedEnd(_ index: Int) -> Int {
    var end = index + 1
    while end < constituents.count, constituents[end].isAttached { end += 1 }
    return end
  }

  /// What makes the clause depend on its surroundings; nil if nothing does.
  var dangling: String? {
    for (index, constituent) in constituents.enumerated() {
      guard let reason = constituent.dangling else { continue }
      if reason.hasPrefix("possessive"), isBound(before: index) { continue }
      if Dangling.isAnsweredByTopic(reason) { continue }
      return reason
    }
    return nil
  }

  /// Whether the clause is understood only by who knows the topic.
  var needsTopic: Bool {
    constituents.contains { Dangling.isAnsweredByTopic($0.dangling ?? "") }
  }

  /// Whether a relative time was dropped: the topic then helps to tell which event is meant.
  var lostTime: Bool {
    fact.constituents.contains { $0.isDroppable && $0.dangling != nil && $0.kind == .time }
  }

  /// Whether the clause is understood only by who knows the day of publication.
  var needsDate: Bool {
    constituents.contains { ($0.dangling ?? "").hasPrefix(Dangling.date) }
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
  /// Attributes of what is asked go with it into the question phrase if `keepsAttributes`, else out of the question.
  func question(asking index: Int, by phrase: String, verb: String? = nil, keepsAttributes: Bool = false)
    -> String?
  {
    guard let verbIndex = constituents.firstIndex(where: { $0.role == .verb }) else { return nil }
    let asked = index..<attachedEnd(index)
    let attributes = keepsAttributes ? Array(constituents[asked.dropFirst()]) : []
    var rest = (verbIndex + 1..<constituents.count).filter { !asked.contains($0) }.map { constituents[$0] }
    let front = (0..<verbIndex).filter { !asked.contains($0) }.map { constituents[$0] }
    if !front.isEmpty {
      guard fact.language == .german, isMovable else { return nil }
      // The old front field goes behind the verb: a subject at once, anything else behind the subject.
      let isSubject = front.contains { $0.role == .subject }
      var place = isSubject ? 0 : rest.prefix { $0.text == "sich" || $0.text == "es" }.count
      if !isSubject, let subject = rest.firstIndex(where: { $0.role == .subject }) {
        place = subject + 1
        while place < rest.count, rest[place].isAttached { place += 1 }
      }
      rest.insert(contentsOf: front, at: place)
    }
    var text = Fact.join([Constituent(text: phrase, role: .unknown, field: .front)] + attributes)
    text += " " + (verb ?? constituents[verbIndex].text)
    let tail = Fact.join(rest)
    if let first = rest.first, first.role == .clause, !tail.hasPrefix(","), !tail.hasPrefix(":") {
      text += ","
    }
    if !tail.isEmpty { text += tail.hasPrefix(",") || tail.hasPrefix(":") ? tail : " " + tail }
    return Draft.finish(text, with: "?")
  }

  /// What is asked, with its attributes.
  func answer(at index: Int) -> String {
    Fact.join(Array(constituents[index..<attachedEnd(index)]))
  }

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
