import Quantities

/// Frequent words of both languages that say nothing about the subject.
enum FunctionWords {
  /// Long ones, for comparing paragraphs.
  static let common: Set<String> = [
    "nicht", "einen", "einem", "einer", "eines", "diese", "dieser", "dieses", "diesem", "diesen", "werden",
    "wurde",
    "wurden", "haben", "hatte", "hatten", "können", "könnte", "könnten", "sollen", "sollte", "müssen",
    "sowie", "jedoch",
    "nachdem", "zwischen", "gegen", "durch", "unter", "ihrer", "ihren", "seine", "seiner", "seinen", "wieder",
    "bereits",
    "dabei", "damit", "dafür", "daran", "derzeit", "heute", "gestern", "immer", "mehrere", "mehreren",
    "anderen", "andere",
    "welche", "welcher", "alles", "about", "after", "again", "their", "there", "these", "those", "which",
    "while", "would",
    "could", "should", "other", "where", "being", "before", "between", "under", "since", "still", "first",
  ]

  /// Whether `paragraph` holds a finite verb, judged by frequent verbs and endings.
  static func holdsFiniteVerb(_ paragraph: Paragraph, language: Language) -> Bool {
    for (index, word) in paragraph.lower.enumerated() {
      if verbs(of: language).contains(word) { return true }
      let isSmall = paragraph.words[index].first?.isLowercase == true
      if isSmall, language == .german ? looksGerman(word) : looksEnglish(word) { return true }
      if isSmall, language == .german, looksPlural(word, before: index + 1, in: paragraph) { return true }
    }
    return false
  }

  private static func verbs(of language: Language) -> Set<String> {
    language == .german ? germanVerbs : englishVerbs
  }

  private static let germanVerbs: Set<String> = [
    "ist", "sind", "war", "waren", "sei", "seien", "wäre", "wären", "hat", "haben", "hatte", "hatten", "habe",
    "hätte",
    "hätten", "wird", "werden", "wurde", "wurden", "werde", "würde", "würden", "kann", "können", "konnte",
    "konnten", "könne",
    "könnte", "könnten", "soll", "sollen", "sollte", "sollten", "solle", "will", "wollen", "wollte",
    "wollten", "wolle",
    "muss", "müssen", "musste", "mussten", "müsse", "darf", "dürfen", "durfte", "dürfe", "dürfte", "dürften",
    "mag", "möchte",
    "möchten", "gibt", "gab", "gaben", "gebe", "kommt", "kam", "kamen", "komme", "geht", "ging", "gingen",
    "gehe", "steht",
    "stand", "standen", "liegt", "lag", "lagen", "sagt", "sagte", "sagten", "heißt", "hieß", "macht",
    "bleibt", "blieb",
    "blieben", "sieht", "sah", "sahen", "nahm", "nahmen", "nimmt", "fand", "fanden", "fiel", "fielen",
    "stieg", "stiegen",
    "ließ", "ließen", "lässt", "lief", "liefen", "hielt", "hielten", "bot", "trat", "traten", "traf",
    "trafen", "rief",
    "riefen", "schrieb", "schrieben", "sprach", "sprachen", "starb", "starben", "warf", "warfen", "wies",
    "wiesen", "zog",
    "zogen", "brach", "brachen", "begann", "begannen", "erhielt", "verlor", "verloren", "gewann", "gewannen",
    "weiß",
  ]

  /// Small words in -t that are no verbs.
  private static let germanOthers: Set<String> = [
    "nicht", "mit", "seit", "erst", "sonst", "jetzt", "fast", "dort", "statt", "selbst", "meist", "zuletzt",
    "zunächst",
    "bereit", "weit", "oft", "gut", "rot", "laut", "samt", "leicht", "schlecht", "recht", "direkt", "exakt",
    "konkret",
    "bekannt", "gesamt", "insgesamt", "überhaupt", "dezent", "jüngst", "längst", "höchst", "möglichst",
    "damit", "somit",
    "womit", "hiermit", "soweit", "derzeit", "zurzeit", "jederzeit", "mitunter", "heute", "bitte", "letzte",
    "erste", "beste",
    "zweite", "dritte", "vierte", "rechte", "alte", "gute", "weite", "breite", "bekannte", "gesamte",
    "letzten", "ersten",
    "meisten", "besten", "zweiten", "dritten", "rechten", "alten", "guten", "weiten", "unten", "mitten",
    "selten", "bekannten",
  ]

  private static func looksGerman(_ word: String) -> Bool {
    guard word.utf8.count >= 4, !germanOthers.contains(word), !word.hasPrefix("ge") else { return false }
    return word.hasSuffix("te") || word.hasSuffix("ten") || word.hasSuffix("t")
  }

  /// „schließen“ before a small word is a verb; before a capital letter the ending may be an adjective's.
  private static func looksPlural(_ word: String, before next: Int, in paragraph: Paragraph) -> Bool {
    guard word.utf8.count >= 5, word.hasSuffix("en"), !germanOthers.contains(word), !common.contains(word),
      next < paragraph.words.count
    else { return false }
    return paragraph.words[next].first?.isLowercase == true
  }

  private static let englishVerbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must",
    "should",
    "shall", "does", "did", "do", "said", "says", "say", "told", "made", "makes", "took", "takes", "came",
    "comes", "went",
    "goes", "gave", "gives", "found", "left", "began", "won", "lost", "met", "led", "held", "saw", "became",
    "remains",
    "won't", "isn't", "don't", "didn't", "runs", "ran", "set", "put", "fell", "rose", "grew", "wrote",
    "spoke", "showed",
    "faced", "shows", "means", "includes", "focuses", "continues", "celebrates", "continues", "claims",
    "sent", "kept",
    "brought", "bought", "thought", "felt", "heard", "knew", "knows", "think", "thinks", "want", "wants",
    "need", "needs",
  ]

  private static func looksEnglish(_ word: String) -> Bool {
    word.utf8.count >= 5 && word.hasSuffix("ed") && !["indeed", "hundred", "united"].contains(word)
  }
}
