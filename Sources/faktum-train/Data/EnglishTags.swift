/// Tags of the English treebanks: the universal tag with the Penn tag as finer class.
enum EnglishTags {
  private static let fine: Set<String> = [
    "VERB", "AUX", "NOUN", "PROPN", "ADJ", "ADV", "PRON", "DET", "PART", "ADP",
  ]
  private static let penn: Set<String> = [
    "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "RB",
    "RBR", "RBS",
    "WRB", "PRP", "PRP$", "WP", "WDT", "DT", "EX", "TO", "POS", "IN", "RP", "PDT",
  ]

  static func tag(_ word: GoldWord) -> String {
    guard fine.contains(word.upos), penn.contains(word.xpos) else { return word.upos }
    let tag = word.upos + "." + word.xpos
    return rare.contains(tag) ? word.upos : tag
  }

  private static let rare: Set<String> = [
    "X.NN", "VERB.NNP", "ADJ.VBN", "NOUN.JJ", "ADV.IN", "ADV.NNP", "ADP.NNP", "DET.RB", "AUX.NNP", "PRON.CD",
    "NOUN.NNP", "NOUN.VBG", "PROPN.JJ", "NOUN.VB", "ADV.JJ", "ADP.VBG",
  ]
}
