/// Finds what stands between quotation marks, also across sentences.
struct QuotationMarks {
  let sentences: [Sentence]

  /// For each sentence the stretches of words that stand in quotation marks.
  func stretches() -> [[Range<Int>]] {
    var result: [[Range<Int>]] = []
    var isOpen = false
    var openFor = 0
    for sentence in sentences {
      var found: [Range<Int>] = []
      var start = isOpen ? 0 : -1
      for (index, token) in sentence.tokens.enumerated() {
        if isOpen, closes(token.form) {
          if index > start { found.append(start..<index) }
          isOpen = false
        } else if !isOpen, opens(token.form) {
          isOpen = true
          openFor = 0
          start = index + 1
        }
      }
      if isOpen {
        // A mark that is never closed must not swallow the document.
        openFor += 1
        if start < sentence.tokens.count { found.append(start..<sentence.tokens.count) }
        if openFor > 6 { isOpen = false }
      }
      result.append(found)
    }
    return result
  }

  private func opens(_ form: String) -> Bool {
    switch form {
    case "„", "“", "\"", "»", "«", "''", "``", "”": true
    default: false
    }
  }

  private func closes(_ form: String) -> Bool {
    switch form {
    case "“", "”", "\"", "«", "»", "''": true
    default: false
    }
  }
}
