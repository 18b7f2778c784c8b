extension Explanation {
  /// The explanation as paragraphs: verdict, why, evidence with the key marked, source, correction.
  func markup(wording: Wording) -> [Markup] {
    var parts = [paragraph(isClaim ? wording("Urteil", "Verdict") : wording("Lösung", "Answer"), verdict)]
    if let why { parts.append(paragraph(wording("Warum", "Why"), why)) }
    parts += passages.map { passage in
      .element("blockquote", [quote(passage, wording: wording), source(passage, wording: wording)])
    }
    if let correction {
      let name = isClaim ? wording("Richtigstellung", "What is right") : wording("Erklärung", "Explanation")
      parts.append(paragraph(name, correction))
    }
    return parts
  }

  private func quote(_ passage: Passage, wording: Wording) -> Markup {
    .element(
      "p",
      [
        label(wording("Beleg", "Evidence")), .text(wording("„", "“")),
        .text(passage.quote, marking: markedText), .text(wording("“", "”")),
      ])
  }

  private func source(_ passage: Passage, wording: Wording) -> Markup {
    .element(
      "p", attributes: ["class": "source"],
      [label(wording("Quelle", "Source")), .link(to: passage.url, label: passage.source)])
  }

  private func paragraph(_ name: String, _ text: String) -> Markup {
    .element("p", [label(name), .text(text)])
  }

  private func label(_ name: String) -> Markup {
    .sequence([.element("strong", text: name + ":"), .text(" ")])
  }
}
