internal import Assessment
internal import Facts
internal import Quantities

/// Says what a stem is about by naming the headline: „Zum Thema „EU verhängt Sanktionen“: Wie viele …?“
///
/// A definite phrase such as „die Infrastruktur“ is understood by whoever knows the topic; the learner does not
/// have the article at hand, so the stem brings the topic along.
struct LeadIn {
  let text: String
  /// The same with the day of publication; nil if that is not known.
  let datedText: String?
  private let headline: String

  /// The lead-in that `source` gives; nil if its headline is missing, too long or no phrase.
  init?(_ source: Source, language: Language) {
    let title = source.title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let words = title.split(separator: " ").count
    guard words >= 3, title.unicodeScalars.count <= 110, !title.contains("_"), !title.hasSuffix("…") else {
      return nil
    }
    headline = title.lowercased()
    var quoted = title.replacing("„", with: "‚").replacing("“", with: language == .german ? "‘" : "‘")
    quoted = quoted.replacing("”", with: "’").replacing("\"", with: "’")
    while quoted.hasSuffix(".") { quoted.removeLast() }
    let opening = language == .german ? "Zum Thema „\(quoted)“" : "On “\(quoted)”"
    text = opening + ": "
    datedText = source.date.map { "\(opening) (\(LeadIn.wording($0, language))): " }
  }

  private static func wording(_ date: CalendarDate, _ language: Language) -> String {
    let (year, month, day) = date.parts
    return language == .german
      ? "Bericht vom \(day). \(DateShift.germanMonths[month - 1]) \(year)"
      : "report of \(day) \(DateShift.englishMonths[month - 1]) \(year)"
  }

  /// Whether the headline tells `answer`.
  func tells(_ answer: String) -> Bool {
    let words = answer.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).filter {
      $0.count > 3 || $0.contains(where: \.isNumber)
    }
    return headline.contains(answer.lowercased())
      || words.contains { headline.contains($0.prefix(max(4, $0.count - 2))) }
  }
}

extension World {
  /// `candidate` with the topic in front of its stem where it needs one.
  func introduced(_ candidate: Candidate) -> Candidate {
    guard candidate.rejection == nil, candidate.fact.kind != .title, let draft = Draft(candidate.fact),
      draft.needsTopic || draft.lostTime && leadIn != nil || AnchorFilter.lacksAnchor(candidate)
    else { return candidate }
    var copy = candidate
    guard let leadIn else {
      copy.rejection = Rejection("self-contained", "needs the topic, and the article has no headline")
      return copy
    }
    if candidate.keyTexts.contains(where: leadIn.tells) {
      copy.rejection = Rejection("giveaway", "the headline tells the answer")
      return copy
    }
    guard let opening = draft.needsDate ? leadIn.datedText : leadIn.text else {
      copy.rejection = Rejection("self-contained", "needs the date, and the article has none")
      return copy
    }
    copy.item.stem = opening + copy.item.stem
    return copy
  }
}

extension Candidate {
  /// The right answers as they are shown.
  var keyTexts: [String] {
    switch item.interaction {
    case .cloze(let gaps): gaps.map(\.text)
    case .shortAnswer(let key), .number(let key), .date(let key): [key.text]
    case .choice(let options), .multipleChoice(let options): options.filter(\.isKey).map(\.text)
    default: []
    }
  }
}
