internal import Assessment
internal import Facts
internal import Files

/// What the lines of one card say, before it is decided what kind of item they make.
final class CardDraft {
  /// Text with the line and byte where it begins.
  struct Piece {
    var text: String
    var line: Int
    var offset: Int
  }

  /// An answer, number, date or back with its label.
  struct Answer {
    var label: Label
    var piece: Piece
  }

  /// A variant or tolerance, with the gap it belongs to.
  struct Addition {
    var gap: Int?
    var piece: Piece
  }

  var attributes = AttributeBlock()
  var headline: Int
  /// The raw stem, with its lines joined by line feeds.
  var stem: [UInt8] = []
  var isClaim = false
  var options: [Option] = []
  var pairs: [Interaction.Pair] = []
  var entries: [String] = []
  var answer: Answer?
  var variants: [Addition] = []
  var tolerances: [Addition] = []
  var evidence: [Evidence] = []
  var verdict: (verdict: Verdict, isConstructed: Bool, line: Int)?
  var correction: Piece?
  var comments: [String] = []
  /// The line of the first list entry of each shape, in order.
  var shapes: [(name: String, line: Int)] = []

  init(headline: Int) {
    self.headline = headline
  }

  /// Remembers that the card has entries of the shape `name`.
  func note(_ name: String, line: Int) {
    if shapes.last?.name != name { shapes.append((name, line)) }
  }
}
