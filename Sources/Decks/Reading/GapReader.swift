/// Reads a sentence with gaps byte by byte.
struct GapReader {
  private let raw: [UInt8]
  private let allEscapes: Bool
  private var index = 0
  private var stem: [UInt8] = []
  private var gap: [UInt8] = []
  private var gaps: [String] = []
  /// Where the gap that is being read begins.
  private var gapStart: Int?
  private var isImage = false
  /// Where brackets that are meant as such stand in the stem.
  private var literals: [Int] = []

  init(_ raw: [UInt8], allEscapes: Bool) {
    self.raw = raw
    self.allEscapes = allEscapes
  }

  /// The stem with its gaps marked, and what stands in them.
  mutating func read() throws(ClozeText.Failure) -> ClozeText.Parts {
    while index < raw.count {
      try step()
      index += 1
    }
    if let gapStart {
      throw failure(
        "this gap has no closing bracket", "write a bracket that is meant as such as \\[", gapStart)
    }
    try checkLiterals()
    return .init(stem: String(decoding: stem, as: UTF8.self), gaps: gaps)
  }

  private mutating func step() throws(ClozeText.Failure) {
    let next = index + 1 < raw.count ? raw[index + 1] : 0
    switch raw[index] {
    case Inline.backslash where isEscape:
      add(next)
      index += 1
    case UInt8(ascii: "!") where next == Self.open && gapStart == nil:
      add(raw[index])
      add(next)
      isImage = true
      index += 1
    case Self.open where !isImage: try beginGap()
    case Self.close where isImage:
      isImage = false
      add(raw[index])
    case Self.close where gapStart != nil: try endGap()
    default: add(raw[index])
    }
  }

  private mutating func add(_ byte: UInt8) {
    guard gapStart == nil else {
      gap.append(byte)
      return
    }
    if byte == Self.open { literals.append(stem.count) }
    stem.append(byte)
  }

  private mutating func beginGap() throws(ClozeText.Failure) {
    guard gapStart == nil else {
      throw failure("a gap begins within a gap", "write a bracket that is meant as such as \\[", index)
    }
    gapStart = index
    gap = []
  }

  private mutating func endGap() throws(ClozeText.Failure) {
    guard gap.contains(where: { $0 > 0x20 }) else {
      throw failure("this gap is empty", "write what belongs there in the brackets", gapStart ?? index)
    }
    gaps.append(String(decoding: gap, as: UTF8.self))
    gapStart = nil
    stem.append(contentsOf: "[\(gaps.count)]".utf8)
  }

  private var isEscape: Bool {
    let rest = raw[(index + 1)...]
    guard let next = rest.first else { return false }
    return next == Self.open || next == Self.close || (allEscapes && Inline.isEscapable(rest))
  }

  /// A bracket that is meant as such must not look like the mark of a gap.
  private func checkLiterals() throws(ClozeText.Failure) {
    for place in literals {
      if let (number, _) = ClozeText.mark(stem[place...]), 1...max(1, gaps.count) ~= number {
        throw failure(
          "“[\(number)]” as plain text would be taken for gap \(number)",
          "write it in another way, such as (\(number))", 0)
      }
    }
  }

  private func failure(_ message: String, _ hint: String, _ offset: Int) -> ClozeText.Failure {
    .init(message: message, hint: hint, offset: offset)
  }

  private static let open = UInt8(ascii: "[")
  private static let close = UInt8(ascii: "]")
}
