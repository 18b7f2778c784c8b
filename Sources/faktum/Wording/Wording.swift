import Quantities

/// Texts in the reader's language. Extensions beside the code that shows them hold the texts themselves.
struct Wording: Sendable, Hashable {
  /// The reader's language.
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// The text in the reader's language.
  func callAsFunction(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch language {
    case .german: german()
    case .english: english()
    }
  }

  /// A number of things: "1 Karte", "3 Karten".
  func count(_ number: Int, _ german: (one: String, many: String), _ english: (one: String, many: String))
    -> String
  {
    let isOne = number == 1
    return "\(number) " + self(isOne ? german.one : german.many, isOne ? english.one : english.many)
  }

  /// The remaining time of a long job.
  func remaining(_ seconds: Int) -> String {
    seconds < 90
      ? self("noch \(seconds) s", "\(seconds) s left")
      : self("noch \((seconds + 30) / 60) min", "\((seconds + 30) / 60) min left")
  }
}
