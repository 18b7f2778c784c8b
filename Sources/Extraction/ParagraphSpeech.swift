internal import Facts
internal import Linguistics

/// Tells which sentences may belong to a speaker who is named only later in the same paragraph.
///
/// „Die Brücke ist sicher. Das haben Prüfungen ergeben, sagte Lindqvist.“ – the first sentence has no mark of speech and
/// may be his all the same. Nothing of it is taken as a fact.
struct ParagraphSpeech {
  private let doubtful: [Range<Int>]

  init(_ context: DocumentContext) {
    let sentences = context.analysis.sentences
    doubtful = context.document.body.compactMap { paragraph in
      let inside = sentences.filter { paragraph.contains($0.range.lowerBound) }
      guard let last = inside.last(where: { ParagraphSpeech.endsWithSpeaker($0) }), let first = inside.first
      else { return nil }
      return first.range.lowerBound..<last.range.lowerBound
    }
  }

  /// Whether a fact without a named source may be somebody's words.
  func mayBeSpoken(_ fact: Fact) -> Bool {
    guard fact.attribution.isEmpty, fact.kind == .statement || fact.kind == .passage,
      let start = fact.evidence.range?.lowerBound
    else { return false }
    return doubtful.contains { $0.contains(start) }
  }

  /// „…, sagte X“: the words before belong to a speaker named behind them.
  private static func endsWithSpeaker(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    return tokens.indices.dropFirst().contains { index in
      let isVerb =
        GermanWords.reportingForms.contains(tokens[index].form.lowercased())
        || ["said", "says", "added", "told"].contains(tokens[index].form)
      return isVerb && [",", "“", "”", "\""].contains(tokens[index - 1].form)
    }
  }
}
