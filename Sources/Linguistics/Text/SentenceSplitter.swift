@_spi(Training) public import Quantities

/// Groups pieces into sentences. No sentence has more than `limit` pieces, so that later stages stay linear.
@_spi(Training) public struct SentenceSplitter: Sendable {
  /// The most pieces a sentence may have.
  public static let limit = 200
  let language: Language

  /// A splitter for `language`.
  public init(language: Language) {
    self.language = language
  }

  /// Index ranges of `pieces` that are sentences, in order; together they hold every piece.
  public func sentences(_ pieces: [Piece], in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < pieces.count {
      var end = index + 1
      if isEnd(index, pieces, scalars) {
        end = absorbClosers(end, pieces, scalars)
      } else if end < pieces.count, !breaksAtLine(index, pieces, scalars), end - start < Self.limit {
        index = end
        continue
      }
      result.append(start..<end)
      start = end
      index = end
    }
    if start < pieces.count { result.append(start..<pieces.count) }
    return result
  }

  private func isEnd(_ index: Int, _ pieces: [Piece], _ scalars: [Unicode.Scalar]) -> Bool {
    let piece = pieces[index]
    let last = scalars[piece.end - 1]
    let isStop =
      piece.kind == .mark && (last == "." || last == "!" || last == "?" || last == "…" || last == "‽")
    guard isStop || piece.holdsDot else { return false }
    var next = absorbClosers(index + 1, pieces, scalars)
    guard next < pieces.count else { return true }
    let gap = pieces[next].start - pieces[next - 1].end
    let joined = gap == 0
    if next < pieces.count, pieces[next].kind == .mark, isDash(scalars[pieces[next].start]),
      next + 1 < pieces.count,
      pieces[next].end < pieces[next + 1].start
    {
      // "… sagte er. – Und dann": the dash belongs to what follows.
      next += 1
    }
    let follower = scalars[pieces[next].start]
    if piece.holdsDot { return endsAfterAbbreviation(piece, pieces[next], scalars) }
    if CharacterClass.isUpper(follower) {
      return !joined || CharacterClass.isLower(scalars[max(0, piece.start - 1)]) || last != "."
    }
    if CharacterClass.isLower(follower) { return false }
    if isOpener(follower) { return startsUpper(next + 1, pieces, scalars) }
    if CharacterClass.isDigit(follower) { return !joined }
    if follower == "," || follower == ";" || follower == ":" { return false }
    return !joined && pieces[next].kind != .mark || follower == "*" || follower == "•"
  }

  private func endsAfterAbbreviation(_ piece: Piece, _ next: Piece, _ scalars: [Unicode.Scalar]) -> Bool {
    guard CharacterClass.isUpper(scalars[next.start]), piece.kind == .word else { return false }
    var word = String.UnicodeScalarView()
    for position in piece.start..<piece.end - 1 {
      if let scalar = Unicode.Scalar(CharacterClass.lowercased(scalars[position])) { word.append(scalar) }
    }
    guard Abbreviations.of(language).final.contains(String(word)) else { return false }
    var follower = String.UnicodeScalarView()
    for position in next.range {
      if let scalar = Unicode.Scalar(CharacterClass.lowercased(scalars[position])) { follower.append(scalar) }
    }
    let starters = language == .german ? GermanOrthography.starters : EnglishOrthography.starters
    return starters.contains(String(follower))
  }

  /// Closing quotation marks and brackets after the stop belong to the sentence.
  private func absorbClosers(_ index: Int, _ pieces: [Piece], _ scalars: [Unicode.Scalar]) -> Int {
    var end = index
    while end < pieces.count, end < index + 3, pieces[end].kind == .mark {
      let scalar = scalars[pieces[end].start]
      let joined = pieces[end].start == pieces[end - 1].end
      guard isCloser(scalar), joined || isOnlyCloser(scalar) && end == index else { break }
      // A straight quotation mark before a word opens the next sentence.
      if !joined, end + 1 < pieces.count, pieces[end + 1].start == pieces[end].end { break }
      end += 1
    }
    return end
  }

  private func startsUpper(_ index: Int, _ pieces: [Piece], _ scalars: [Unicode.Scalar]) -> Bool {
    var next = index
    while next < pieces.count, next < index + 2, pieces[next].kind == .mark { next += 1 }
    guard next < pieces.count else { return false }
    let scalar = scalars[pieces[next].start]
    return CharacterClass.isUpper(scalar) || CharacterClass.isDigit(scalar) || scalar == "…"
  }

  /// A line break ends a sentence unless the text is wrapped by hand.
  private func breaksAtLine(_ index: Int, _ pieces: [Piece], _ scalars: [Unicode.Scalar]) -> Bool {
    let gap = pieces[index].end..<pieces[index + 1].start
    guard gap.count > 0 else { return false }
    var newlines = 0
    for position in gap where CharacterClass.isNewline(scalars[position]) {
      if scalars[position] == "\r", position + 1 < gap.upperBound, scalars[position + 1] == "\n" { continue }
      newlines += 1
    }
    if newlines == 0 { return false }
    if newlines > 1 { return true }
    return !isWrapped(at: gap.lowerBound, next: gap.upperBound, scalars)
  }

  private func isWrapped(at end: Int, next: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    var start = end
    while start > 0, end - start <= 120, !CharacterClass.isNewline(scalars[start - 1]) { start -= 1 }
    let length = end - start
    return length >= 50 && length <= 110 && (scalars[end - 1] != ":" || CharacterClass.isLower(scalars[next]))
  }

  private func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "”", "«", "»", "‹", "›", "‘", "’", "'", ")", "]": true
    default: false
    }
  }

  private func isOnlyCloser(_ scalar: Unicode.Scalar) -> Bool { scalar == ")" || scalar == "]" }

  private func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "„", "“", "”", "«", "»", "‹", "›", "‚", "‘", "'", "`", "(", "[", "¿", "¡": true
    default: false
    }
  }

  private func isDash(_ scalar: Unicode.Scalar) -> Bool { scalar == "–" || scalar == "—" || scalar == "-" }
}
