/// Divides words at hyphens as the Universal Dependencies treebanks of German do ("US", "-", "Präsident").
///
/// The engine keeps such words whole, which suits questions better; this is for measuring and for CoNLL-U.
@_spi(Training) public enum HyphenSplitter {
  /// The words of a sentence, divided.
  public static func split(_ words: [Word]) -> [Word] {
    words.flatMap(split)
  }

  /// The parts of `word`: itself unless it is made of letters joined by hyphens.
  public static func split(_ word: Word) -> [Word] {
    let scalars = Array(word.form.unicodeScalars)
    guard word.kind == .word, scalars.count > 1, scalars.count == word.range.count, scalars.contains("-"),
      !scalars.contains("/")
    else { return [word] }
    var parts: [Word] = []
    var start = 0
    for index in scalars.indices where scalars[index] == "-" {
      append(scalars, start..<index, .word, word, &parts)
      append(scalars, index..<index + 1, .mark, word, &parts)
      start = index + 1
    }
    append(scalars, start..<scalars.count, .word, word, &parts)
    return parts
  }

  private static func append(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>, _ kind: Piece.Kind, _ word: Word, _ parts: inout [Word]
  ) {
    guard !range.isEmpty else { return }
    let start = word.range.lowerBound
    parts.append(
      Word(
        range: start + range.lowerBound..<start + range.upperBound,
        form: String(String.UnicodeScalarView(scalars[range])), kind: kind))
  }
}
