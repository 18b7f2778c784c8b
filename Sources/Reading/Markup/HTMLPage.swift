/// Reads HTML: metadata, and the main text as paragraphs of a cleaned text.
enum HTMLPage {
  /// The page of an HTML text.
  static func read(_ html: String) -> Page {
    guard let tree = HTMLTree(html) else { return Page(text: "", paragraphs: [], metadata: Metadata()) }
    var metadata = HTMLMetadata.read(tree)
    let main = MainText.find(in: tree)
    let blocks = HTMLBlocks.blocks(of: main, in: tree)
    if metadata.title == nil { metadata.title = blocks.first { $0.role == .heading }?.text }
    return assembled(blocks, metadata)
  }

  /// The cleaned text: one block a paragraph, an empty line between them.
  private static func assembled(_ blocks: [HTMLBlocks.Block], _ metadata: Metadata) -> Page {
    var text = ""
    var paragraphs: [Paragraph] = []
    var position = 0
    for block in blocks {
      let scalars = Array(block.text.unicodeScalars)
      if position > 0 {
        text += "\n\n"
        position += 2
      }
      text += block.text
      paragraphs.append(
        Paragraph(range: position..<(position + scalars.count), scalars: scalars[...], role: block.role))
      position += scalars.count
    }
    return Page(text: text, paragraphs: paragraphs, metadata: metadata)
  }
}
