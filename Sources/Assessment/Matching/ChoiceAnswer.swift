internal import Quantities

/// Finds the option that a learner means: by letter, number or text.
struct ChoiceAnswer {
  private let options: [Option]
  private let texts: [AnswerText]
  /// `shown[i]` is the option at the i-th place on the screen.
  private let shown: [Int]
  private let language: Language

  init(options: [Option], shown: [Int]?, language: Language) {
    self.options = options
    texts = options.map { AnswerText($0.text) }
    self.shown = shown ?? Array(options.indices)
    self.language = language
  }

  /// The index of the option that `response` names, or nil.
  func option(named response: String) -> Int? {
    exact(response) ?? place(response) ?? value(response) ?? nearest(response)
  }

  /// The options that `response` lists („a, c“, „ac“), or nil if a part of it names none.
  func options(listed response: String) -> Set<Int>? {
    if let all = everything(response) { return all }
    if let one = exact(response) ?? place(response) { return [one] }
    for separators in [";|\n", ",;|\n&+", ",;|\n&+ "] {
      let parts = Self.parts(of: response, at: separators)
      let found = parts.compactMap(option)
      if !found.isEmpty, found.count == parts.count { return Set(found) }
    }
    return glued(response) ?? option(named: response).map { [$0] }
  }

  private static func parts(of response: String, at separators: String) -> [String] {
    response.split { separators.contains($0) }
      .map { part in part.split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty && !["und", "and", "sowie"].contains($0.lowercased()) }
  }

  private func everything(_ response: String) -> Set<Int>? {
    switch AnswerText(response).words.map(\.text).joined(separator: " ") {
    case "alle", "all", "alles", "all of them": Set(options.indices)
    case "keine", "keiner", "keines", "none", "nichts": []
    default: nil
    }
  }

  /// „ac“: letters of options without anything between them.
  private func glued(_ response: String) -> Set<Int>? {
    let letters = response.lowercased().filter { !$0.isWhitespace }
    let places = letters.compactMap { place(String($0)) }
    guard places.count == letters.count, !places.isEmpty, Set(places).count == places.count else {
      return nil
    }
    return Set(places)
  }

  private func exact(_ response: String) -> Int? {
    let mine = AnswerText(response)
    guard !mine.words.isEmpty else { return nil }
    let trimmed = LetterFold.forms(of: response.unicodeScalars.filter { !$0.properties.isWhitespace })
    let found = texts.indices.filter { index in
      let other = LetterFold.forms(
        of: options[index].text.unicodeScalars.filter { !$0.properties.isWhitespace })
      return other.isSame(as: trimmed)
    }
    if found.count == 1 { return found.first }
    let matching = judged(mine).filter { $0.1.outcome == .right }
    return matching.count == 1 ? matching[0].0 : nil
  }

  /// The option at the place that a letter or number names: „b“, „B)“, "(2)".
  private func place(_ response: String) -> Int? {
    let signs = response.unicodeScalars.filter { LetterFold.isWord($0) }
    let rest = response.unicodeScalars.filter { !LetterFold.isWord($0) && !$0.properties.isWhitespace }
    guard rest.allSatisfy({ [")", "(", ".", ":", "[", "]"].contains($0) }), signs.count <= 2,
      let first = signs.first
    else { return nil }
    let text = String(String.UnicodeScalarView(signs)).lowercased()
    if let number = Int(text) {
      return (1...shown.count).contains(number) && !hasNumbers ? shown[number - 1] : nil
    }
    guard signs.count == 1, let letter = String(first).lowercased().utf8.first, letter >= 97 else {
      return nil
    }
    let index = Int(letter) - 97
    return index < shown.count ? shown[index] : nil
  }

  /// Whether the options are numbers, so that „2“ may mean the option that reads so.
  private var hasNumbers: Bool {
    options.contains { QuantityGrammar(language: language).reading(of: $0.text) != nil }
  }

  /// The option with the same number or date.
  private func value(_ response: String) -> Int? {
    let found = options.indices.filter { index in
      let text = options[index].text
      if let date = DateMatch(key: text, tolerance: nil, language: language)?.judge(response) {
        return date.outcome == .right
      }
      let number = NumberMatch(key: text, tolerance: nil, stem: "", language: language)?.judge(response)
      return number?.outcome == .right
    }
    return found.count == 1 ? found.first : nil
  }

  /// The one option that the text is a slip or a part of.
  private func nearest(_ response: String) -> Int? {
    let near = judged(AnswerText(response)).filter { $0.1.outcome == .nearly }
    let slips = near.filter { if case .typo = $0.1.reason { true } else { false } }
    if slips.count == 1 { return slips[0].0 }
    return slips.isEmpty && near.count == 1 ? near[0].0 : nil
  }

  private func judged(_ response: AnswerText) -> [(Int, Judgement)] {
    options.indices.map { ($0, TextMatch(key: options[$0].text).judge(response)) }
  }
}
