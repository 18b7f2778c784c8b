import Quantities

/// Links to other articles: „Auch interessant“, „Lesen Sie auch“.
struct TeaserLinkRule: ParagraphRule {
  let message = "a link to another article"
  let examples = [
    RuleExample("Auch interessant:"), RuleExample("Lesen Sie auch: Der Kran von Brunnmoor"),
    RuleExample("Mehr zum Thema"),
    RuleExample("Related articles", language: .english),
    RuleExample("Auch interessant war der Bericht der Hafenmeisterin.", applies: false),
  ]

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    guard paragraph.words.count <= 30 else { return 0 }
    guard let length = Self.starts.beginning(of: paragraph) else { return 0 }
    let rest = paragraph.words.count - length
    let hasColon = paragraph.sign(afterWord: length - 1) == ":"
    return hasColon || rest <= 2 ? -6 : 0
  }

  private static let starts = PhraseSet([
    "auch interessant", "lesen sie auch", "lesen sie hier", "lesen sie mehr", "mehr zum thema", "mehr dazu",
    "siehe auch", "das könnte sie auch",
    "das könnte sie interessieren", "weitere artikel", "weitere nachrichten", "meistgelesen",
    "meist gelesen", "zum thema", "hintergrund", "read more", "read also",
    "see also", "related", "more on this", "recommended", "you may also like", "most read", "weiterlesen",
    "links zum thema",
  ])
}
