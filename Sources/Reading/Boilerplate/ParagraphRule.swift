import Quantities

/// A reason to take a paragraph for the article's body (positive) or not (negative).
protocol ParagraphRule: Sendable {
  /// What the rule sees, for reports and tests.
  var message: String { get }
  /// Paragraphs that the rule must and must not see.
  var examples: [RuleExample] { get }

  /// How much it speaks for the body: 0 where the rule does not apply.
  func weight(of paragraph: Paragraph, in context: PageContext) -> Double
}

/// A paragraph with whether a rule applies to it.
struct RuleExample: Sendable {
  var text: String
  var applies: Bool
  var language: Language

  init(_ text: String, applies: Bool = true, language: Language = .german) {
    self.text = text
    self.applies = applies
    self.language = language
  }
}

/// All rules, in the order in which they are asked.
enum ParagraphRules {
  static let all: [any ParagraphRule] = [
    ProseRule(), HeadingRule(), LoneQuestionRule(), SymbolRule(), CaptionRule(), CreditRule(), BylineRule(),
    JobAdRule(),
    NativeAdRule(), AppealRule(), NavigationRule(), TeaserLinkRule(), DoubledRule(), DuplicateRule(),
    NoticeRule(),
  ]
}
