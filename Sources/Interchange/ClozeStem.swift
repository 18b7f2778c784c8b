/// The stem of a cloze item, cut at its gaps `[1]`, `[2]`, ….
struct ClozeStem: Sendable, Hashable {
  /// A stretch of the stem.
  enum Part: Sendable, Hashable {
    /// Words between gaps.
    case text(String)
    /// The gap with this index, from 0.
    case gap(Int)
  }

  /// The stretches from left to right.
  let parts: [Part]

  /// Cuts `stem`; only numbers from 1 to `gapCount` are gaps, other brackets are text.
  init(_ stem: String, gapCount: Int) {
    var parts: [Part] = []
    var text = ""
    var rest = Substring(stem)
    while let first = rest.first {
      if first == "[", let end = rest.firstIndex(of: "]"),
        let number = Int(rest[rest.index(after: rest.startIndex)..<end]),
        (1...max(1, gapCount)).contains(number), gapCount > 0
      {
        if !text.isEmpty { parts.append(.text(text)) }
        parts.append(.gap(number - 1))
        text = ""
        rest = rest[rest.index(after: end)...]
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    if !text.isEmpty { parts.append(.text(text)) }
    self.parts = parts
  }

  /// The stem with each gap replaced by what `replacement` gives for its index.
  func replacingGaps(_ replacement: (Int) -> String) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .gap(let index): replacement(index)
      }
    }.joined()
  }
}
