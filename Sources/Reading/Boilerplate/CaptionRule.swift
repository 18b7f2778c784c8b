/// Captions: file names of pictures, noun phrases and lists without a verb.
struct CaptionRule: ParagraphRule {
  let message = "a caption"
  let examples = [
    RuleExample("hafen_brunnmoor-v6-250x187"), RuleExample("Hafen, Kran, Möwe"), RuleExample("logo"),
    RuleExample("Blick auf den Hafen von Brunnmoor im Mai 2019."),
    RuleExample("Am Kai lagen Taue, Netze und Körbe.", applies: false),
  ]

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    if paragraph.words.count <= 12, isFileName(paragraph.text) { return -6 }
    if startsLikeCaption(paragraph) { return -4 }
    let hasVerb = FunctionWords.holdsFiniteVerb(paragraph, language: context.language)
    guard !hasVerb, !paragraph.holdsSeveralSentences else { return 0 }
    let isSpeech = paragraph.holdsQuotationMark || paragraph.lower.contains("so")
    return isSpeech && paragraph.isTerminated ? 0 : -3
  }

  private func isFileName(_ text: String) -> Bool {
    let endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg"]
    if endings.contains(where: text.lowercased().hasSuffix), !text.contains(" ") { return true }
    guard !text.contains(" "), text.contains("_") || text.contains("-") else { return false }
    return text.split(whereSeparator: { $0 == "-" || $0 == "_" }).contains { part in
      let sides = part.split(separator: "x")
      return sides.count == 2 && sides.allSatisfy { $0.count >= 2 && $0.allSatisfy(\.isNumber) }
    }
  }

  private func startsLikeCaption(_ paragraph: Paragraph) -> Bool {
    guard paragraph.words.count <= 40 else { return false }
    guard let length = Self.starts.beginning(of: paragraph) else { return false }
    return paragraph.sign(afterWord: length - 1).map { [":", "/", "©"].contains($0) } ?? false
  }

  private static let starts = PhraseSet([
    "bild", "foto", "fotos", "bildunterschrift", "symbolbild", "symbolfoto", "archivbild", "grafik",
    "image", "photo", "caption", "file photo", "picture",
  ])
}
