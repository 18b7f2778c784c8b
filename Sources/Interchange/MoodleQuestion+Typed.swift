import Assessment

extension MoodleQuestion {
  /// A typed answer; each of `texts` is right, in whatever case.
  func shortAnswer(_ texts: [String], suffix: String = "", text: Markup? = nil) -> XMLNode {
    question(
      "shortanswer", suffix: suffix, text: text,
      [XMLNode("usecase", token: "0")]
        + texts.map { plainAnswer(Self.escapingWildcards($0), [formatted("feedback", .text(""))]) })
  }

  /// A flashcard: typed if the back is short, else an essay.
  func card(front: String, back: String, suffix: String) -> XMLNode {
    let text = Markup.element("p", text: front)
    guard !isTypable(back) else { return shortAnswer([back], suffix: suffix, text: text) }
    return question(
      "essay", suffix: suffix, text: text, penalty: "0",
      [
        XMLNode("responseformat", token: "editor"), XMLNode("responserequired", token: "1"),
        XMLNode("responsefieldlines", token: "5"), XMLNode("attachments", token: "0"),
        formatted("graderinfo", .text(back)), formatted("responsetemplate", .text("")),
      ])
  }

  /// Whether a learner can be asked to type `answer` letter by letter.
  func isTypable(_ answer: String) -> Bool {
    answer.count <= 60 && !answer.contains(where: \.isNewline)
  }

  /// A number with its tolerance; the unit is named in the question and may be typed.
  func number(_ key: Key) -> XMLNode {
    guard let number = TypedNumber(key.text, language: language) else {
      return shortAnswer([key.text] + key.variants)
    }
    let variants = key.variants.compactMap { TypedNumber($0, language: language) }
    let values = [number.value] + variants.filter { $0.unit == number.unit }.map(\.value)
    let tolerance = XMLNode("tolerance", token: TypedNumber.plain((key.tolerance ?? 0) / number.scale))
    let answers = values.map {
      plainAnswer(TypedNumber.plain($0), [tolerance, formatted("feedback", .text(""))])
    }
    return question("numerical", text: numberText(unit: number.unit), answers + units(number.unit))
  }

  private func numberText(unit: String) -> Markup {
    let measure = unit.isEmpty ? "" : " (\(unit))"
    let hint = wording(
      "Antwort als Zahl\(measure), ohne Tausenderpunkt.",
      "Answer with a number\(measure), without thousands separators.")
    return .sequence([.element("p", text: item.stem), .element("p", [.element("em", text: hint)])])
  }

  /// Moodle's unit settings; a unit's name has at most 50 characters there.
  private func units(_ unit: String) -> [XMLNode] {
    let isNamed = !unit.isEmpty && unit.count <= 50
    let list = XMLNode(
      "units",
      [XMLNode("unit", [XMLNode("multiplier", token: "1"), XMLNode("unit_name", text: unit)])])
    return (isNamed ? [list] : []) + [
      XMLNode("unitgradingtype", token: "0"), XMLNode("unitpenalty", token: "0.1"),
      XMLNode("showunits", token: isNamed ? "0" : "3"), XMLNode("unitsleft", token: "0"),
    ]
  }

  /// A right answer that Moodle compares as plain text.
  private func plainAnswer(_ text: String, _ rest: [XMLNode]) -> XMLNode {
    XMLNode("answer", attributes: ["fraction": "100"], [XMLNode("text", text: text)] + rest)
  }

  /// In typed answers Moodle takes `*` for "anything".
  static func escapingWildcards(_ text: String) -> String {
    PlainText.singleLine(text).replacing("*", by: "\\*")
  }
}
