import Facts
import Files
import Quantities
import Study

/// Shows a passage within its document, where the document is at hand.
@MainActor
struct PassageContext {
  private let folders: [String]

  /// How many characters are shown on each side.
  private static let reach = 240

  /// Looks for documents beside the decks and in `samples/` and `articles/` near them.
  init(_ decks: OpenDecks, _ program: Program) {
    let deckFolder = program.workspace.decks
    folders = [
      ".", "samples", "articles", deckFolder, "\(deckFolder)/../samples", "\(deckFolder)/../articles",
    ]
  }

  /// The evidence with the text around it; nil if the document is not found or says something else there.
  func widened(_ evidence: EvidenceView) -> EvidenceView? {
    guard let range = evidence.range, let file = evidence.source?.file, !file.contains("/"),
      let text = text(of: file), text[range] == evidence.quote
    else { return nil }
    let start = wordStart(before: max(0, range.lowerBound - Self.reach), in: text)
    let end = wordEnd(after: min(text.count, range.upperBound + Self.reach), in: text)
    var widened = evidence
    let before = start > 0 ? "… " : ""
    widened.quote = before + text[start..<end] + (end < text.count ? " …" : "")
    let shift = before.unicodeScalars.count + range.lowerBound - start
    widened.marks = [shift..<shift + range.count]
    return widened
  }

  private func text(of file: String) -> ScalarText? {
    for folder in folders {
      do throws(Finding) {
        return ScalarText(try FileSystem.text(of: "\(folder)/\(file)", limit: 1 << 22))
      } catch {
        continue  // not in this folder
      }
    }
    return nil
  }

  private func wordStart(before index: Int, in text: ScalarText) -> Int {
    var start = index
    while start > 0, !text.scalars[start - 1].properties.isWhitespace { start -= 1 }
    return start
  }

  private func wordEnd(after index: Int, in text: ScalarText) -> Int {
    var end = index
    while end < text.count, !text.scalars[end].properties.isWhitespace { end += 1 }
    return end
  }
}
