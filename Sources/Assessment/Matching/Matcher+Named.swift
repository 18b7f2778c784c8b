extension Matcher {
  /// Which options, right sides or entries `response` names: their places in the item, in the order in which they
  /// are named (options of a multiple choice in the item's order). Empty where nothing is chosen from a list, or
  /// where the response is not understood.
  ///
  /// - Parameters:
  ///   - response: What the learner typed.
  ///   - item: The item that was asked.
  ///   - shown: Which of them stands at each place on the screen, as for `judge`.
  public func named(in response: String, for item: Item, shown: [Int]? = nil) -> [Int] {
    switch item.interaction {
    case .choice(let options):
      let answer = ChoiceAnswer(options: options, shown: shown, language: language)
      return answer.option(named: response).map { [$0] } ?? []
    case .multipleChoice(let options):
      let answer = ChoiceAnswer(options: options, shown: shown, language: language)
      return answer.options(listed: response)?.sorted() ?? []
    case .matching(let pairs): return places(in: response, count: pairs.count, shown: shown)
    case .order(let entries): return places(in: response, count: entries.count, shown: shown)
    case .flashcard, .cloze, .shortAnswer, .number, .date, .claim: return []
    }
  }

  private func places(in response: String, count: Int, shown: [Int]?) -> [Int] {
    let order = shown ?? Array(0..<count)
    let places = SequenceAnswer(count: count).places(in: response) ?? []
    return places.compactMap { $0 }.filter(order.indices.contains).map { order[$0] }
  }
}
