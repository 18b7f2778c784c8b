public import Facts
public import Linguistics
public import Quantities

/// Finds the facts of a document: clause by clause, with who says them and how surely.
///
/// What the extractor is not sure of it leaves out; `outcomes` tells for each sentence what became of it.
public struct Extractor: Sendable {
  /// The language it reads.
  public let language: Language

  /// An extractor for documents in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// What became of one sentence.
  public struct Outcome: Sendable {
    /// Where the sentence stands in the document.
    public var range: Range<Int>
    /// The facts it gave.
    public var facts: [Fact]
    /// Why it gave no statement; nil if it gave one.
    public var abstention: String?
  }

  /// The facts of `document`, in its order. `analysis` must be of `document.text`.
  public func facts(in document: Document, analysis: Analysis) -> [Fact] {
    outcomes(in: document, analysis: analysis).flatMap(\.facts)
  }

  /// Sentence by sentence: its facts, or why it has none.
  public func outcomes(in document: Document, analysis: Analysis) -> [Outcome] {
    let context = DocumentContext(document, analysis)
    let paragraphs = ParagraphSpeech(context)
    var speech = SpeechState()
    var antecedent = Antecedent()
    var outcomes: [Outcome] = []
    for sentence in analysis.sentences {
      let reader = SentenceReader(sentence: sentence, context: context)
      var outcome = Outcome(range: sentence.range, facts: [], abstention: nil)
      do {
        let fact = antecedent.resolve(try reader.statement(speech: speech), in: context)
        outcome.facts = [fact]
        antecedent.advance(to: fact, of: sentence)
      } catch {
        outcome.abstention = error.reason
        antecedent.forget()
      }
      if let passage = try? PassageFacts(reader: reader).fact(speech) { outcome.facts.append(passage) }
      if outcome.facts.contains(where: paragraphs.mayBeSpoken) {
        outcome.facts.removeAll(where: paragraphs.mayBeSpoken)
        outcome.abstention = "may be the words of who speaks later in the paragraph"
      }
      outcome.facts += reader.titles()
      speech.advance(over: reader)
      outcomes.append(outcome)
    }
    let names = NamingFacts(context).facts()
    if !names.isEmpty { outcomes.append(Outcome(range: 0..<0, facts: names, abstention: nil)) }
    return withUniqueTitles(outcomes)
  }

  /// A title is told once: the first sentence that gives it wins.
  private func withUniqueTitles(_ outcomes: [Outcome]) -> [Outcome] {
    var seen: Set<String> = []
    return outcomes.map { outcome in
      var copy = outcome
      copy.facts = outcome.facts.filter { fact in
        guard fact.kind == .title, let subject = fact.constituent(.subject) else { return true }
        return seen.insert(subject.text).inserted
      }
      return copy
    }
  }
}
