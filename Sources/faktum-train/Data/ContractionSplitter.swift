@_spi(Training) import Linguistics

/// Splits contractions that a treebank without trees left whole: "im" → "in" + "dem".
enum ContractionSplitter {
  static func split(_ sentence: GoldSentence) -> GoldSentence {
    guard !sentence.hasTree, sentence.words.contains(where: { $0.xpos == "APPRART" }) else { return sentence }
    var result = sentence
    result.words = sentence.words.flatMap { word -> [GoldWord] in
      guard word.xpos == "APPRART", let halves = WordSplitter.halves(of: word.form) else { return [word] }
      var preposition = word
      preposition.form = halves.0
      preposition.xpos = "APPR"
      var article = word
      article.form = halves.1
      article.upos = "DET"
      article.xpos = "ART"
      return [preposition, article]
    }
    return result
  }
}
