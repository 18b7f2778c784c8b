import Assessment

extension MoodleQuestion {
  /// Pairs to be matched.
  func matching(_ pairs: [Interaction.Pair]) -> XMLNode {
    guard pairs.count >= 2 else { return shortAnswer(pairs.map(\.right)) }
    return question(
      "matching",
      [XMLNode("shuffleanswers", token: "true")]
        + pairs.map { pair in
          XMLNode(
            "subquestion", attributes: ["format": "html"],
            [
              XMLNode("text", text: Markup.text(pair.left).html),
              XMLNode("answer", [XMLNode("text", text: PlainText.singleLine(pair.right))]),
            ])
        })
  }

  /// Entries to be put in order. Without `shownumcorrect` Moodle's importer fails.
  func order(_ entries: [String]) -> XMLNode {
    question(
      "ordering",
      [
        XMLNode("layouttype", token: "VERTICAL"), XMLNode("selecttype", token: "ALL"),
        XMLNode("selectcount", token: "0"), XMLNode("gradingtype", token: "ABSOLUTE_POSITION"),
        XMLNode("showgrading", token: "SHOW"), XMLNode("numberingstyle", token: "none"),
        XMLNode("shownumcorrect", token: "1"),
      ]
        + entries.enumerated().map { index, entry in
          XMLNode(
            "answer", attributes: ["fraction": "\(index + 1)", "format": "html"],
            [XMLNode("text", text: Markup.text(entry).html)])
        })
  }
}
