import Quantities

/// Keeps the paragraphs that are the article.
struct BoilerplateFilter {
  /// The body, and what the filter found on the way.
  struct Result {
    /// Ranges of the body within the page's text.
    var body: [Range<Int>]
    /// The headline where the text begins with one, else the first sentence.
    var title: String?
    /// The day of publication, where a line states it.
    var date: CalendarDate?
    /// Whether the last sentence was cut off, and left out.
    var isTruncated: Bool
  }

  /// The language of the page.
  let language: Language

  /// The body of `page`.
  func body(of page: Page) -> Result {
    var context = PageContext(page.paragraphs.filter { $0.role != .excluded }, language: language)
    let scalars = Array(page.text.unicodeScalars)
    var result = Result(body: [], isTruncated: false)
    for (index, paragraph) in context.paragraphs.enumerated() {
      context.index = index
      if result.body.isEmpty, result.date == nil {
        result.date = DateLine.date(in: paragraph, language: language)
      }
      guard isBody(paragraph, in: context) else {
        if result.body.isEmpty, result.title == nil, isTitle(paragraph, in: context) {
          result.title = paragraph.text
        }
        continue
      }
      let edges = ParagraphEdges(scalars: scalars, language: language)
      if result.body.isEmpty, result.date == nil { result.date = edges.leadDate(in: paragraph.range)?.date }
      let trimmed = edges.trimmed(paragraph.range, isFirst: result.body.isEmpty, teaser: &result.title)
      result.date = result.date ?? edges.creditDate(in: paragraph.range)
      if !trimmed.isEmpty { result.body.append(trimmed) }
    }
    cutOff(&result, context, scalars)
    if result.title == nil, let first = result.body.first {
      result.title = ParagraphEdges(scalars: scalars, language: language).headline(from: first)
    }
    return result
  }

  /// What speaks for and against the body, added up.
  func weight(of paragraph: Paragraph, in context: PageContext) -> Double {
    ParagraphRules.all.reduce(0) { $0 + $1.weight(of: paragraph, in: context) }
  }

  private func isBody(_ paragraph: Paragraph, in context: PageContext) -> Bool {
    guard paragraph.role == .plain, !paragraph.words.isEmpty else { return false }
    return weight(of: paragraph, in: context) > 0
  }

  private func isTitle(_ paragraph: Paragraph, in context: PageContext) -> Bool {
    guard (2...30).contains(paragraph.words.count), DateLine.date(in: paragraph, language: language) == nil
    else { return false }
    let others: [any ParagraphRule] = [
      CreditRule(), BylineRule(), JobAdRule(), AppealRule(), NavigationRule(), TeaserLinkRule(),
      DoubledRule(), DuplicateRule(),
      NoticeRule(), SymbolRule(),
    ]
    return others.allSatisfy { $0.weight(of: paragraph, in: context) == 0 } && paragraph.text.utf8.count >= 10
  }

  /// Leaves out the last sentence where the text breaks off in it.
  private func cutOff(_ result: inout Result, _ context: PageContext, _ scalars: [Unicode.Scalar]) {
    guard let last = result.body.last, let paragraph = context.paragraphs.last,
      paragraph.range.upperBound == last.upperBound,
      !paragraph.isTerminated
    else { return }
    let end = ParagraphEdges(scalars: scalars, language: language).lastSentenceEnd(in: last)
    result.isTruncated = true
    if end > last.lowerBound {
      result.body[result.body.count - 1] = last.lowerBound..<end
    } else {
      result.body.removeLast()
    }
  }
}
