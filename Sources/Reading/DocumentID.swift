/// Keys of documents: `[a-z0-9-]+`, unique within a run.
public struct DocumentIDs: Sendable {
  private var used: Set<String> = []

  /// No key is taken yet.
  public init() {}

  /// `id` itself, or with "-2", "-3" … where it is taken.
  public mutating func unique(_ id: String) -> String {
    var candidate = id
    var number = 2
    while !used.insert(candidate).inserted {
      candidate = "\(id)-\(number)"
      number += 1
    }
    return candidate
  }
}

/// Makes a document's key from its name.
enum DocumentID {
  /// The key made from a file name or a given id: small letters, digits and hyphens; "article" where nothing is left.
  static func make(from name: String) -> String {
    var id = ""
    for scalar in stem(name).lowercased().unicodeScalars {
      if let spelled = spelled[scalar] {
        id += spelled
      } else if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        id.unicodeScalars.append(scalar)
      } else if !scalar.properties.isDiacritic, !id.isEmpty, !id.hasSuffix("-") {
        id += "-"
      }
    }
    while id.hasSuffix("-") { id.removeLast() }
    let short = id.utf8.count > 40 ? String(id.prefix(40)) : id
    return short.isEmpty ? "article" : short
  }

  /// The last component of a path without its ending.
  static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return name == "-" ? "stdin" : name
    }
    let ending = name[name.index(after: dot)...].lowercased()
    return ["txt", "md", "markdown", "html", "htm", "xhtml", "text"].contains(ending)
      ? String(name[..<dot]) : name
  }

  private static let spelled: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "á": "a", "à": "a", "ç": "c", "ñ": "n",
  ]
}
