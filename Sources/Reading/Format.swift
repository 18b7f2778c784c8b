/// The formats of articles.
enum Format {
  case text
  case markdown
  case html

  /// The format that a file's name tells, else what its text looks like.
  static func of(name: String, text: String) -> Format {
    let lower = name.lowercased()
    if [".html", ".htm", ".xhtml"].contains(where: lower.hasSuffix) { return .html }
    if [".md", ".markdown"].contains(where: lower.hasSuffix) { return .markdown }
    if lower.hasSuffix(".txt") { return .text }
    let head = text.unicodeScalars.drop { $0.properties.isWhitespace }.prefix(200)
    let start = String(String.UnicodeScalarView(head)).lowercased()
    let isHTML =
      start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
      || (start.hasPrefix("<?xml") && start.contains("<html"))
    return isHTML ? .html : .text
  }
}
