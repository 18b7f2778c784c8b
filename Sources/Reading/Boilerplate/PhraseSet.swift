/// Phrases that are looked for as whole words, by their first word, so that many cost no more than few.
struct PhraseSet: Sendable {
  private let byFirstWord: [String: [[String]]]

  /// Phrases in small letters with single spaces.
  init(_ phrases: [String]) {
    var table: [String: [[String]]] = [:]
    for phrase in phrases {
      let words = phrase.split(separator: " ").map(String.init)
      if let first = words.first { table[first, default: []].append(words) }
    }
    byFirstWord = table
  }

  /// Whether one of them stands in `paragraph`.
  func isHeld(by paragraph: Paragraph) -> Bool {
    paragraph.lower.indices.contains { length(at: $0, in: paragraph) != nil }
  }

  /// How many words long the phrase is that `paragraph` begins with; nil for none.
  func beginning(of paragraph: Paragraph) -> Int? {
    paragraph.lower.isEmpty ? nil : length(at: 0, in: paragraph)
  }

  private func length(at index: Int, in paragraph: Paragraph) -> Int? {
    guard let phrases = byFirstWord[paragraph.lower[index]] else { return nil }
    let longest = phrases.filter { phrase in
      index + phrase.count <= paragraph.lower.count
        && phrase.indices.allSatisfy { paragraph.lower[index + $0] == phrase[$0] }
    }
    return longest.map(\.count).max()
  }
}
