import Extraction
import Facts
import Linguistics
import Quantities

/// Finds the facts of documents; a language's model is loaded when its first document comes.
final class FactFinder {
  private var engines: [Language: (Analyzer, Extractor)] = [:]

  /// The facts of `document`, in its order.
  func facts(in document: Document) -> [Fact] {
    let (analyzer, extractor) = engine(document.language)
    let analysis = analyzer.analyze(document.text, body: document.body, date: document.source.date)
    return extractor.facts(in: document, analysis: analysis)
  }

  private func engine(_ language: Language) -> (Analyzer, Extractor) {
    if let engine = engines[language] { return engine }
    let engine = (Analyzer(language: language), Extractor(language: language))
    engines[language] = engine
    return engine
  }
}
