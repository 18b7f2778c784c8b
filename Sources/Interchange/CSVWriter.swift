/// Writes tables as RFC 4180 describes them: CRLF, quotation marks doubled, cells quoted where needed.
public struct CSVWriter: Sendable {
  /// What separates the cells.
  public var separator: Character
  /// Whether cells that a spreadsheet would take for a formula get `'` in front.
  public var guardsFormulas: Bool
  /// Whether the file begins with a byte order mark.
  public var hasByteOrderMark: Bool

  /// A writer of comma-separated values.
  public init(separator: Character = ",", guardsFormulas: Bool = true, hasByteOrderMark: Bool = false) {
    self.separator = separator
    self.guardsFormulas = guardsFormulas
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// The table as text, each row ended by CRLF.
  public func table(_ rows: [[String]]) -> String {
    var text = hasByteOrderMark ? "\u{FEFF}" : ""
    for row in rows {
      text += row.map(cell).joined(separator: String(separator))
      text += "\r\n"
    }
    return text
  }

  /// One cell: without control characters, guarded, and quoted where it must be.
  func cell(_ value: String) -> String {
    let guarded = guardsFormulas && looksLikeFormula(value) ? "'" + value : value
    let text = PlainText.cleaned(guarded.replacingLineBreaks())
    let needsQuotes = text.unicodeScalars.contains { scalar in
      scalar == "\"" || scalar == "\n" || String(scalar) == String(separator)
    }
    guard needsQuotes else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// Whether a spreadsheet might compute the cell (OWASP, CSV injection); plain numbers are harmless.
  private func looksLikeFormula(_ value: String) -> Bool {
    let starters: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
    guard let first = PlainText.cleaned(value).unicodeScalars.first ?? value.unicodeScalars.first else {
      return false
    }
    return (starters.contains(first) || value.unicodeScalars.first.map(starters.contains) == true)
      && Double(value) == nil
  }
}

extension String {
  /// CRLF and CR as LF.
  fileprivate func replacingLineBreaks() -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar == "\r" {
        scalars.append("\n")
      } else if !(scalar == "\n" && previous == "\r") {
        scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars)
  }
}
