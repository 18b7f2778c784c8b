/// One string printed twice in a row, as links with a picture are when their markup is lost.
struct DoubledRule: ParagraphRule {
  let message = "a string printed twice"
  let examples = [
    RuleExample("Hafenstreit: Die FolgenHafenstreit: Die Folgen"),
    RuleExample("Streit im Hafen Streit im Hafen"),
    RuleExample("Der Hafen bleibt der Hafen.", applies: false),
  ]

  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    guard paragraph.words.count <= 60 else { return 0 }
    let characters = Array(paragraph.text)
    guard characters.count >= 8 else { return 0 }
    let half = characters.count / 2
    let first = characters[..<half]
    let second = characters[(characters.count - half)...]
    return first.elementsEqual(second) ? -6 : 0
  }
}
