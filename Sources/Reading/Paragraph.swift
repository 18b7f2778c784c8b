/// A paragraph of a page with what the rules look at, counted once.
struct Paragraph {
  /// What the markup says a paragraph is.
  enum Role {
    /// Nothing is known.
    case plain
    /// A heading.
    case heading
    /// Code, tables, pictures: never body.
    case excluded
  }

  /// Where it stands, without the space around it: Unicode scalars of the page's text.
  let range: Range<Int>
  /// What the markup says.
  let role: Role
  /// Its text, with line breaks as spaces.
  let text: String
  /// Its words in order, as written.
  let words: [String]
  /// Its words in small letters.
  let lower: [String]
  /// Where each word ends within the paragraph, in scalars.
  let wordEnds: [Int]
  /// How many scalars it has.
  let count: Int
  /// How many of them are letters.
  let letters: Int
  /// How many sentences end inside it: a mark, a space and a capital letter or quotation mark.
  let sentenceEnds: Int
  /// Whether it ends like a sentence: a full stop, question or exclamation mark, perhaps with quotation marks.
  let isTerminated: Bool
  /// Whether it holds a quotation mark.
  let holdsQuotationMark: Bool
  /// Bars, arrows and bullets, as menus have them.
  let bars: Int

  init(range: Range<Int>, scalars: ArraySlice<Unicode.Scalar>, role: Role = .plain) {
    var scan = ParagraphScan(scalars)
    scan.run()
    self.range = range
    self.role = role
    text = String(scan.text)
    words = scan.words
    lower = scan.lower
    wordEnds = scan.wordEnds
    count = scalars.count
    letters = scan.letters
    sentenceEnds = scan.sentenceEnds
    isTerminated = ParagraphScan.isTerminated(scalars)
    holdsQuotationMark = scan.holdsQuotationMark
    bars = scan.bars
  }

  /// Whether it holds the end of a sentence with another sentence after it.
  var holdsSeveralSentences: Bool { sentenceEnds > 0 }

  /// The first sign after word number `index` that is no space, or nil.
  func sign(afterWord index: Int) -> Unicode.Scalar? {
    guard wordEnds.indices.contains(index) else { return nil }
    return text.unicodeScalars.dropFirst(wordEnds[index]).first { $0 != " " }
  }
}

/// One pass over the scalars of a paragraph.
private struct ParagraphScan {
  private let scalars: ArraySlice<Unicode.Scalar>
  var text = String.UnicodeScalarView()
  var words: [String] = []
  var lower: [String] = []
  var wordEnds: [Int] = []
  var letters = 0
  var sentenceEnds = 0
  var holdsQuotationMark = false
  var bars = 0
  private var word = String.UnicodeScalarView()
  /// The last sign that was no space, and whether a space came after it.
  private var last: Unicode.Scalar = "a"
  private var isSpaced = false

  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.scalars = scalars
  }

  mutating func run() {
    for (offset, scalar) in scalars.enumerated() {
      text.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
      let isLetter = Self.isLetter(scalar)
      if isLetter { letters += 1 }
      if isLetter || scalar == "-" || ("0"..."9").contains(scalar) || (0x300...0x36F).contains(scalar.value) {
        if word.isEmpty, isLetter { note(startWith: scalar) }
        word.append(scalar)
      } else {
        flush(at: offset)
        note(sign: scalar)
      }
      guard scalar != " ", scalar != "\n", scalar != "\r", scalar != "\u{A0}" else {
        isSpaced = true
        continue
      }
      (last, isSpaced) = (scalar, false)
    }
    flush(at: scalars.count)
  }

  private mutating func note(startWith scalar: Unicode.Scalar) {
    guard isSpaced, Self.ends.contains(last), scalar.properties.isUppercase else { return }
    sentenceEnds += 1
  }

  private mutating func note(sign: Unicode.Scalar) {
    switch sign {
    case "\"", "“", "”", "„", "»", "«":
      holdsQuotationMark = true
      if isSpaced, Self.ends.contains(last) { sentenceEnds += 1 }
    case "|", "›", ">", "•", "·", "→": bars += 1
    default: break
    }
  }

  private static let ends: Set<Unicode.Scalar> = [".", "!", "?", "“", "\"", "”"]

  private mutating func flush(at offset: Int) {
    guard !word.isEmpty else { return }
    let text = String(word)
    words.append(text)
    lower.append(text.lowercased())
    wordEnds.append(offset)
    word = String.UnicodeScalarView()
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xC0, 0xD7, 0xF7, 0x2000...0x206F: false
    case 0xC0...0x24F: true
    default: scalar.properties.isAlphabetic
    }
  }

  static func isTerminated(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let closing: Set<Unicode.Scalar> = [
      "\"", "“", "”", "’", "'", "«", "»", "‹", "›", ")", "]", "*", "_", " ",
    ]
    guard let last = scalars.last(where: { !closing.contains($0) }) else { return false }
    return [".", "!", "?", "…", ":"].contains(last)
  }
}
