/// Reads the order that a learner types for matching and ordering items: „b a c“, „bac“, „1b 2a 3c“, "2, 1, 3".
struct SequenceAnswer {
  /// How many entries there are.
  let count: Int

  /// The place on the screen (from 0) named for each position, or nil where `response` is not understood.
  /// Positions that are left out are nil inside.
  func places(in response: String) -> [Int?]? {
    let tokens = tokens(of: response)
    guard !tokens.isEmpty else { return nil }
    return paired(tokens) ?? plain(tokens)
  }

  private enum Token: Equatable {
    case letter(Int)
    case number(Int)
  }

  private func tokens(of response: String) -> [Token] {
    var tokens: [Token] = []
    var digits = ""
    for character in response.lowercased() {
      if let digit = character.wholeNumberValue, character.isASCII {
        digits += String(digit)
        continue
      }
      flush(&digits, into: &tokens)
      if let ascii = character.asciiValue, (97...122).contains(ascii) {
        tokens.append(.letter(Int(ascii) - 97))
      }
    }
    flush(&digits, into: &tokens)
    return tokens
  }

  private func flush(_ digits: inout String, into tokens: inout [Token]) {
    defer { digits = "" }
    guard let number = Int(digits) else { return }
    if number > count, count < 10 {
      tokens += digits.compactMap(\.wholeNumberValue).map { .number($0 - 1) }
    } else {
      tokens.append(.number(number - 1))
    }
  }

  /// „1b 2a“: a number and its letter.
  private func paired(_ tokens: [Token]) -> [Int?]? {
    guard tokens.count.isMultiple(of: 2), tokens.count >= 2 else { return nil }
    var places = [Int?](repeating: nil, count: count)
    for index in stride(from: 0, to: tokens.count, by: 2) {
      guard case .number(let left) = tokens[index], case .letter(let right) = tokens[index + 1],
        (0..<count).contains(left), (0..<count).contains(right), places[left] == nil
      else { return nil }
      places[left] = right
    }
    return places
  }

  private func plain(_ tokens: [Token]) -> [Int?]? {
    guard tokens.count <= count else { return nil }
    let values = tokens.map { token -> Int in
      switch token {
      case .letter(let value), .number(let value): value
      }
    }
    let isOneKind = tokens.allSatisfy { isLetter($0) } || !tokens.contains { isLetter($0) }
    guard isOneKind, values.allSatisfy({ (0..<count).contains($0) }), Set(values).count == values.count else {
      return nil
    }
    return values.map { $0 } + Array(repeating: nil, count: count - values.count)
  }

  private func isLetter(_ token: Token) -> Bool {
    if case .letter = token { true } else { false }
  }
}
