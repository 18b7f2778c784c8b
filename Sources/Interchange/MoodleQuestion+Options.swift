import Assessment
import Facts

extension MoodleQuestion {
  /// One right option.
  func choice(_ options: [Option]) -> XMLNode {
    let answers = options.map {
      answer($0.text, fraction: $0.isKey ? "100" : "0", feedback: $0.feedback)
    }
    return multichoice(isSingle: true, isShuffled: true, answers)
  }

  /// Several right options; wrong ones cost as much as all of them together may earn.
  func multipleChoice(_ options: [Option]) -> XMLNode {
    let keys = options.count { $0.isKey }
    let right = MoodleFraction.share(of: keys) ?? MoodleFraction.smallestShare
    let wrong = MoodleFraction.share(of: options.count - keys) ?? MoodleFraction.smallestShare
    let answers = options.map {
      answer($0.text, fraction: $0.isKey ? right : "-" + wrong, feedback: $0.feedback)
    }
    return multichoice(isSingle: false, isShuffled: true, answers)
  }

  /// A claim: its verdict is chosen, and the verdict beside the right one may earn half.
  func claim(_ verdict: Verdict) -> XMLNode {
    let axis: [Verdict] = [.supported, .notEnoughEvidence, .refuted]
    let place = axis.firstIndex(of: verdict) ?? 0
    let answers = axis.enumerated().map { index, option in
      let distance = abs(index - place)
      let fraction = distance == 0 ? "100" : distance == 1 && gradesNeighbours ? "50" : "0"
      return answer(wording.verdict(option), fraction: fraction)
    }
    let question = wording(
      "Was sagt die Quelle zu dieser Behauptung?", "What does the source say about this claim?")
    let text = Markup.sequence([
      .element("p", text: question), .element("blockquote", [.element("p", text: item.stem)]),
    ])
    return multichoice(isSingle: true, isShuffled: false, text: text, answers)
  }

  private func multichoice(
    isSingle: Bool, isShuffled: Bool, text: Markup? = nil, _ answers: [XMLNode]
  ) -> XMLNode {
    question(
      "multichoice", text: text,
      [
        XMLNode("single", token: "\(isSingle)"),
        XMLNode("shuffleanswers", token: "\(isShuffled)"),
        XMLNode("answernumbering", token: isShuffled ? "abc" : "none"),
        XMLNode("showstandardinstruction", token: isSingle ? "0" : "1"),
        formatted("correctfeedback", .text(wording("Richtig.", "Right."))),
        formatted("partiallycorrectfeedback", .text(wording("Teilweise richtig.", "Partly right."))),
        formatted("incorrectfeedback", .text(wording("Falsch.", "Wrong."))),
      ] + answers)
  }
}
