internal import Facts
internal import Linguistics
internal import Quantities

/// The subject of the sentence before, for a pronoun that can mean nothing else.
struct Antecedent {
  private var fact: Fact?
  private var end = 0

  /// Takes note of the fact of a sentence.
  mutating func advance(to fact: Fact, of sentence: Sentence) {
    self.fact = fact
    end = sentence.range.upperBound
  }

  /// The last sentence gave no fact: nothing may be resolved against it.
  mutating func forget() {
    fact = nil
  }

  /// `next` with its subject pronoun replaced by the subject before, and the evidence widened to both sentences;
  /// `next` as it is where that is not certain.
  func resolve(_ next: Fact, in context: DocumentContext) -> Fact {
    guard let fact, let range = fact.evidence.range, let nextRange = next.evidence.range,
      isSameParagraph(range.lowerBound, nextRange.lowerBound, in: context), nextRange.lowerBound - end < 3,
      let index = next.constituents.firstIndex(where: {
        $0.role == .subject && ($0.dangling ?? "").hasPrefix("pronoun")
      }),
      let subject = subject(
        of: fact, for: next.constituents[index], verb: next.constituent(.verb))
    else { return next }
    var result = next
    var replacement = subject
    replacement.field = next.constituents[index].field
    replacement.role = .subject
    replacement.isOpen = false
    result.constituents[index] = replacement
    let whole = range.lowerBound..<nextRange.upperBound
    result.evidence = Evidence(
      source: next.evidence.source, quote: context.analysis.text[whole], range: whole)
    result.confidence = min(next.confidence, fact.confidence, 0.75)
    result.reasons.append("pronoun “\(next.constituents[index].text)” taken from the sentence before")
    return result
  }

  /// A pronoun, or a bare class noun ("das Unternehmen").
  private static func refersBack(_ constituent: Constituent) -> Bool {
    guard let reason = constituent.dangling else { return false }
    return reason.hasPrefix("pronoun")
      || constituent.slots.isEmpty && constituent.text.split(separator: " ").count == 2
        && classes[constituent.head.lowercased()] != nil
  }

  /// Class nouns → what kind of name they can stand for.
  private static let classes: [String: Constituent.Kind] = [
    "unternehmen": .organisation, "konzern": .organisation, "firma": .organisation,
    "hersteller": .organisation,
    "bank": .organisation, "partei": .organisation, "gewerkschaft": .organisation, "autobauer": .organisation,
    "zeitung": .organisation, "land": .country,
  ]

  private func isSameParagraph(_ left: Int, _ right: Int, in context: DocumentContext) -> Bool {
    context.document.body.contains { $0.contains(left) && $0.contains(right) }
  }

  /// The subject before, if it is named, stands alone and is the only thing that the pronoun can mean.
  private func subject(of fact: Fact, for pointer: Constituent, verb: Constituent?) -> Constituent? {
    let pronoun = pointer.text.lowercased()
    guard let subject = fact.constituent(.subject), subject.dangling == nil, !subject.slots.isEmpty,
      subject.field == .front
    else { return nil }
    let rivals = fact.constituents.filter { other in
      other.range != subject.range && [.person, .organisation, .country].contains(other.kind)
        && other.role != .attribution
    }
    switch pronoun {
    case "sie" where verb?.isPlural == true:
      guard subject.isPlural == true, [.person, .organisation, .country].contains(subject.kind),
        !rivals.contains(where: { $0.isPlural != false })
      else { return nil }
    case "er":
      guard subject.kind == .person, isMasculine(subject), !rivals.contains(where: { $0.kind == .person })
      else { return nil }
    case "sie":
      guard subject.kind == .person, isFeminine(subject), !rivals.contains(where: { $0.kind == .person })
      else { return nil }
    case "he", "she":
      guard subject.kind == .person, !rivals.contains(where: { $0.kind == .person }) else { return nil }
    default:
      guard let kind = Antecedent.classes[pointer.head.lowercased()], subject.kind == kind,
        subject.isPlural != true,
        !subject.isCoordinated, !rivals.contains(where: { $0.kind == kind })
      else { return nil }
    }
    return subject
  }

  private func isFeminine(_ subject: Constituent) -> Bool {
    subject.gender == "feminine" || subject.slots.contains { $0.title?.hasSuffix("in") == true }
  }

  private func isMasculine(_ subject: Constituent) -> Bool {
    subject.gender == "masculine"
      || subject.slots.contains { $0.title != nil && $0.title?.hasSuffix("in") == false }
  }
}
