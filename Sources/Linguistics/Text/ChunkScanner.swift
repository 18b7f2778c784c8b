import Quantities

/// Divides one stretch without spaces.
struct ChunkScanner {
  let text: UnsafeBufferPointer<Unicode.Scalar>
  let chunk: Range<Int>
  let limit: Int
  let tokenizer: Tokenizer

  /// Longer stretches without a space are cut, so that one word never holds a whole file.
  private static let longestWord = 500

  private var german: Bool { tokenizer.language == .german }

  mutating func scan(into pieces: inout [Piece]) {
    var position = chunk.lowerBound
    if let end = addressEnd(from: position) {
      pieces.append(Piece(start: position, end: end, kind: .address))
      position = end
    }
    while position < chunk.upperBound {
      let scalar = text[position]
      if CharacterClass.isAlphanumeric(scalar) || startsTruncation(position) || startsHandle(position) {
        position = word(from: position, into: &pieces)
      } else {
        let end = markEnd(from: position)
        pieces.append(Piece(start: position, end: end, kind: .mark))
        position = end
      }
    }
  }

  // MARK: Words

  private func word(from start: Int, into pieces: inout [Piece]) -> Int {
    var end = start + 1
    var isNumber = CharacterClass.isDigit(text[start])
    while end < chunk.upperBound, end - start < Self.longestWord {
      let scalar = text[end]
      if CharacterClass.isAlphanumeric(scalar) {
        if !CharacterClass.isDigit(scalar) { isNumber = false }
        end += 1
      } else if let next = connected(at: end, from: start, isNumber: isNumber) {
        end = next
      } else {
        break
      }
    }
    var piece = Piece(start: start, end: end, kind: isNumber ? .number : .word)
    if end < chunk.upperBound, text[end] == ".", belongsDot(to: piece) {
      piece.end += 1
      piece.holdsDot = true
    }
    let next = piece.end
    if german { pieces.append(piece) } else { splitEnglish(piece, into: &pieces) }
    return next
  }

  /// If the mark at `position` joins two parts of a word, the place after it.
  private func connected(at position: Int, from start: Int, isNumber: Bool) -> Int? {
    let previous = text[position - 1]
    let next = position + 1 < chunk.upperBound ? text[position + 1] : " "
    switch text[position] {
    case "-", "‐", "‑":
      return hyphen(at: position, from: start, next: next)
    case ".":
      return innerDot(at: position, from: start, previous: previous, next: next)
    case ",":
      return CharacterClass.isDigit(previous) && CharacterClass.isDigit(next) && isNumber ? position + 1 : nil
    case ":":
      if CharacterClass.isDigit(previous) && CharacterClass.isDigit(next) && isNumber { return position + 1 }
      return genderEnding(at: position + 1) ? position + 1 : nil
    case "*", "_":
      if genderEnding(at: position + 1) { return position + 1 }
      return text[position] == "_" && CharacterClass.isAlphanumeric(next) ? position + 1 : nil
    case "/":
      if genderEnding(at: position + 1) { return position + 1 }
      if next == "-", genderEnding(at: position + 2) { return position + 2 }
      if previous == "-" && CharacterClass.isLetter(next) { return position + 1 }
      return isUnitSlash(at: position, from: start) ? position + 1 : nil
    case "'", "’", "´", "`":
      return apostrophe(at: position, previous: previous, next: next)
    case "&":
      return CharacterClass.isUpper(previous) && CharacterClass.isUpper(next) ? position + 1 : nil
    case "\u{301}", "\u{308}", "\u{303}", "\u{327}", "\u{30C}":
      return position + 1
    default:
      return nil
    }
  }

  private func hyphen(at position: Int, from start: Int, next: Unicode.Scalar) -> Int? {
    if !german {
      // Numbers keep theirs ("555-1234"); words are divided as in the English treebanks.
      return nil
    }
    if CharacterClass.isAlphanumeric(next) { return position + 1 }
    if next == "/" && position + 2 < chunk.upperBound { return position + 1 }
    if next == "„" || next == "\"" || next == "»" { return nil }
    // "Hard- und Software": a truncated word keeps its hyphen.
    let isLast = position + 1 >= chunk.upperBound || next == "," || next == ")"
    return isLast && CharacterClass.isLetter(text[position - 1]) ? position + 1 : nil
  }

  private func innerDot(
    at position: Int, from start: Int, previous: Unicode.Scalar, next: Unicode.Scalar
  ) -> Int? {
    if CharacterClass.isDigit(previous) && CharacterClass.isDigit(next) { return position + 1 }
    guard CharacterClass.isLetter(next), !CharacterClass.isDigit(previous) else { return nil }
    if position - start == 1 { return position + 1 }  // "z.B.", "U.S."
    if position >= 2, text[position - 2] == "." { return position + 1 }
    let follower = position + 2 < chunk.upperBound ? text[position + 2] : " "
    if CharacterClass.isUpper(next) && (CharacterClass.isLower(follower) || CharacterClass.isSpace(follower))
    {
      return nil  // A missing space: „Netz.Die“.
    }
    if CharacterClass.isUpper(next) && CharacterClass.isLower(previous) { return nil }
    return position + 1
  }

  private func apostrophe(at position: Int, previous: Unicode.Scalar, next: Unicode.Scalar) -> Int? {
    if CharacterClass.isLetter(previous) && CharacterClass.isLetter(next) { return position + 1 }
    guard text[position] == "'" || text[position] == "’" else { return nil }
    // A genitive without s ("Darius' Heer"), unless a quotation mark was opened in this stretch.
    let sibilant = previous == "s" || previous == "x" || previous == "z" || previous == "ß"
    let opened =
      chunk.lowerBound < position
      && (text[chunk.lowerBound] == "'" || text[chunk.lowerBound] == "‚"
        || text[chunk.lowerBound] == "‘")
    return german && sibilant && !opened && position + 1 == chunk.upperBound
      && followedByLetter(chunk.upperBound)
      ? position + 1 : nil
  }

  private func followedByLetter(_ position: Int) -> Bool {
    let next = nextVisible(from: position)
    return next < limit && CharacterClass.isLetter(text[next])
  }

  /// "in" or "innen" and then the end of the word: the second half of „Journalist:innen“.
  private func genderEnding(at position: Int) -> Bool {
    guard german, position + 1 < chunk.upperBound, text[position] == "i" || text[position] == "I",
      text[position + 1] == "n"
    else { return false }
    var end = position + 2
    while end < chunk.upperBound && CharacterClass.isLetter(text[end]) { end += 1 }
    let rest = lowercased(position + 2..<end)
    return rest.isEmpty || rest == "nen"
  }

  private func isUnitSlash(at position: Int, from start: Int) -> Bool {
    let unit = lowercased(start..<position)
    return unit == "km" || unit == "m" || unit == "kb" || unit == "mb" || unit == "mbit" || unit == "gbit"
      || unit == "kbit"
  }

  // MARK: Dots

  private func belongsDot(to piece: Piece) -> Bool {
    // An ellipsis or a second dot is never part of the word.
    if piece.end + 1 < chunk.upperBound, text[piece.end + 1] == "." { return false }
    let after = piece.end + 1
    if piece.kind == .number { return german && isOrdinal(piece, after: after) }
    let word = lowercased(piece.range)
    if word.utf8.count == 1 || isInitials(piece) { return isInitial(piece, word: word, after: after) }
    if word.utf8.contains(UInt8(ascii: ".")) { return true }
    if german, isRoman(piece.range), piece.end - piece.start <= 6 { return isOrdinal(piece, after: after) }
    guard tokenizer.abbreviations.contains(word) else { return false }
    return !isOrdinaryWord(word, after: after)
  }

  /// "so.", "mal.", "fr." at the end of a sentence are words, not abbreviations.
  private func isOrdinaryWord(_ word: String, after: Int) -> Bool {
    let doubtful: Set<String> =
      german
      ? [
        "so", "di", "do", "mo", "mi", "sa", "fr", "min", "max", "art", "gem", "mag", "st", "nat", "no", "hg",
        "gen",
        "bes", "col", "maß", "schweiz", "co", "sen", "gest", "mai", "vers", "op", "ed", "rep", "tab", "allg",
        "bes",
        "o", "e", "uhr", "jan",
      ]
      : ["no", "sat", "sun", "mar", "jan", "gen", "fig", "al", "col", "est", "hon"]
    guard doubtful.contains(word) else { return false }
    let next = nextVisible(from: after)
    guard next < limit else { return true }
    if language == .german, word == "st" || word == "nr" || word == "art" {
      return !CharacterClass.isAlphanumeric(text[next])
    }
    return !(CharacterClass.isLower(text[next]) || CharacterClass.isDigit(text[next]) || text[next] == ",")
  }

  private var language: Language { tokenizer.language }

  private func isInitials(_ piece: Piece) -> Bool {
    // "J.-P."
    piece.end - piece.start <= 4 && lowercased(piece.range).contains(".-")
  }

  private func isInitial(_ piece: Piece, word: String, after: Int) -> Bool {
    guard after < limit else { return false }
    if after < chunk.upperBound {
      return CharacterClass.isAlphanumeric(text[after]) || text[after] == "," || text[after] == "-"
    }
    let next = nextVisible(from: after)
    guard next < limit else { return false }
    if CharacterClass.isLower(text[piece.start]) {
      return german && tokenizer.abbreviations.contains(word)
    }
    guard CharacterClass.isLetter(text[next]) else { return text[next] == "," }
    let follower = lowercased(next..<wordEnd(next))
    if german { return !GermanOrthography.starters.contains(follower) || CharacterClass.isLower(text[next]) }
    return CharacterClass.isUpper(text[next]) && !EnglishOrthography.starters.contains(follower)
  }

  private func isOrdinal(_ piece: Piece, after: Int) -> Bool {
    guard piece.end - piece.start <= 3 || piece.kind == .word else { return false }
    if text[piece.start..<piece.end].contains(where: { $0 == "." || $0 == "," || $0 == ":" }) { return false }
    if after < chunk.upperBound { return text[after] == "-" || text[after] == "/" || text[after] == "–" }
    let next = nextVisible(from: after)
    guard next < limit else { return false }
    if CharacterClass.isLower(text[next]) || text[next] == "," { return true }
    let follower = lowercased(next..<wordEnd(next))
    if GermanOrthography.calendarWords.contains(follower) { return true }
    if CharacterClass.isDigit(text[next]) { return piece.kind == .number && hasLeader(piece) }
    guard CharacterClass.isUpper(text[next]) else { return false }
    return !GermanOrthography.starters.contains(follower) && hasLeader(piece)
  }

  private func hasLeader(_ piece: Piece) -> Bool {
    var end = piece.start
    while end > 0 && CharacterClass.isSpace(text[end - 1]) && piece.start - end < 4 { end -= 1 }
    var start = end
    while start > 0 && end - start < 12 && CharacterClass.isLetter(text[start - 1]) { start -= 1 }
    if end > 0, start == end { return piece.kind == .word ? false : text[end - 1] == "(" }
    let leader = lowercased(start..<end)
    if piece.kind == .word {
      // "Ludwig XIV." after a name.
      return start < end && CharacterClass.isUpper(text[start])
        || GermanOrthography.ordinalLeaders.contains(leader)
    }
    return GermanOrthography.ordinalLeaders.contains(leader)
  }

  private func isRoman(_ range: Range<Int>) -> Bool {
    text[range].allSatisfy { "IVXLC".unicodeScalars.contains($0) }
  }

  private func nextVisible(from position: Int) -> Int {
    var next = position
    while next < limit && next - position < 8 && CharacterClass.isSpace(text[next]) { next += 1 }
    return next
  }

  private func wordEnd(_ start: Int) -> Int {
    var end = start
    while end < limit && end - start < 32 && CharacterClass.isLetter(text[end]) { end += 1 }
    return end
  }

  private func lowercased(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for position in range {
      if let scalar = Unicode.Scalar(CharacterClass.lowercased(text[position])) { view.append(scalar) }
    }
    return String(view)
  }

  // MARK: English clitics

  private func splitEnglish(_ piece: Piece, into pieces: inout [Piece]) {
    let word = piece.holdsDot ? "" : lowercased(piece.range)
    if let cut = EnglishOrthography.clitic(of: word) {
      pieces.append(Piece(start: piece.start, end: piece.end - cut, kind: piece.kind))
      pieces.append(Piece(start: piece.end - cut, end: piece.end, kind: .word))
    } else {
      pieces.append(piece)
    }
  }

  // MARK: Marks and addresses

  private func startsTruncation(_ position: Int) -> Bool {
    guard german, position == chunk.lowerBound, text[position] == "-", position + 1 < chunk.upperBound else {
      return false
    }
    return CharacterClass.isLetter(text[position + 1])
  }

  private func startsHandle(_ position: Int) -> Bool {
    guard position == chunk.lowerBound, position + 1 < chunk.upperBound else { return false }
    if text[position] == "'", text[position + 1] == "s", chunk.count == 2 { return true }
    return (text[position] == "@" || text[position] == "#") && CharacterClass.isLetter(text[position + 1])
  }

  private func markEnd(from start: Int) -> Int {
    let scalar = text[start]
    var end = start + 1
    if repeats(scalar) {
      while end < chunk.upperBound, text[end] == scalar || isShout(scalar) && isShout(text[end]) { end += 1 }
    }
    if scalar == "'" || scalar == "`", end < chunk.upperBound, text[end] == scalar { return end + 1 }
    if scalar == ":" || scalar == ";" { return emoticonEnd(from: start) ?? end }
    return end
  }

  /// Marks of which a run is one piece; German treebanks divide "!!", English ones do not.
  private func repeats(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "-", "*", "=", "_": true
    default: !german && isShout(scalar)
    }
  }

  private func isShout(_ scalar: Unicode.Scalar) -> Bool { scalar == "!" || scalar == "?" }

  private func emoticonEnd(from start: Int) -> Int? {
    var end = start + 1
    if end < chunk.upperBound, text[end] == "-" { end += 1 }
    guard end < chunk.upperBound else { return nil }
    switch text[end] {
    case ")", "(", "D", "P", "/":
      guard end > start + 1 || chunk.count == 2 else { return nil }
      return end + 1
    default: return nil
    }
  }

  private func addressEnd(from start: Int) -> Int? {
    guard chunk.count > 5, looksLikeAddress() else { return nil }
    var end = chunk.upperBound
    while end > start, isTrailing(text[end - 1]) { end -= 1 }
    return end > start ? end : nil
  }

  private func isTrailing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "!", "?", ")", "]", ">", "\"", "“", "”", "'", "»": true
    default: false
    }
  }

  private func looksLikeAddress() -> Bool {
    guard CharacterClass.isLetter(text[chunk.lowerBound]) else { return false }
    var position = chunk.lowerBound
    let end = chunk.upperBound
    while position < end {
      let scalar = text[position]
      if scalar == "@" && position > chunk.lowerBound && position + 3 < end { return true }
      if scalar == ":" && position + 2 < end && text[position + 1] == "/" && text[position + 2] == "/" {
        return true
      }
      if scalar == ":" || scalar == "/" || scalar == "," { break }
      position += 1
    }
    let isWeb =
      (text[chunk.lowerBound] == "w" || text[chunk.lowerBound] == "W")
      && text[chunk.lowerBound + 1] == text[chunk.lowerBound]
      && text[chunk.lowerBound + 2] == text[chunk.lowerBound] && text[chunk.lowerBound + 3] == "."
    return isWeb
  }
}
