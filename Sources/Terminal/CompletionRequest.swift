/// What the user has typed when they ask for a completion.
public struct CompletionRequest: Sendable, Equatable {
  /// The whole line.
  public let line: String
  /// Where the word being completed starts and ends in `line.utf8`.
  public let wordRange: Range<Int>

  /// A request for the word at `wordRange` of `line`, counted in UTF-8 bytes.
  public init(line: String, wordRange: Range<Int>) {
    self.line = line
    self.wordRange = wordRange
  }

  /// The word being completed.
  public var word: String {
    String(decoding: line.utf8.dropFirst(wordRange.lowerBound).prefix(wordRange.count), as: UTF8.self)
  }

  /// The words before it.
  public var precedingWords: [String] {
    String(decoding: line.utf8.prefix(wordRange.lowerBound), as: UTF8.self)
      .split(separator: " ").map(String.init)
  }
}

/// What could stand in the place of the word being completed.
public enum Completions: Sendable, Equatable {
  /// These words, of which those that begin like the word are offered.
  case words([String])
  /// Names of files.
  case files
}
