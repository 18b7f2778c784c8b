import Quantities
import Files
import Linguistics

/// An analysis in the format of Universal Dependencies (https://universaldependencies.org/format.html).
enum CoNLLU {
  /// The sentences of `analysis`, each followed by an empty line.
  static func text(of analysis: Analysis) -> String {
    analysis.sentences.enumerated().map { number, sentence in
      let text = analysis.text[sentence.range].replacing("\n", with: " ")
      return "# sent_id = \(number + 1)\n# text = \(text)\n" + lines(of: sentence).joined() + "\n"
    }.joined()
  }

  private static func lines(of sentence: Sentence) -> [String] {
    sentence.tokens.enumerated().map { index, token in
      let head = token.head.map { $0 + 1 } ?? 0
      let fields = [
        "\(index + 1)", token.form, token.lemma, token.pos.rawValue, "_", features(token.features), "\(head)",
        token.relation, "_", "_",
      ]
      return fields.map { $0.isEmpty ? "_" : $0 }.joined(separator: "\t") + "\n"
    }
  }

  private static func features(_ features: Features) -> String {
    let named: [(String, String?)] = [
      ("Case", features.case?.rawValue), ("Degree", features.degree?.rawValue),
      ("Gender", features.gender?.rawValue), ("Mood", features.mood?.rawValue),
      ("Number", features.number?.rawValue), ("Person", features.person.map(String.init)),
      ("Tense", features.tense?.rawValue), ("VerbForm", features.verbForm?.rawValue),
    ]
    return named.compactMap { name, value in value.map { "\(name)=\($0)" } }.joined(separator: "|")
  }
}
