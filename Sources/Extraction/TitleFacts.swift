internal import Facts
internal import Linguistics
internal import Quantities

/// Persons with the title or function that stands with their name.
struct TitleFacts {
  let reader: SentenceReader

  func facts() -> [Fact] {
    var facts: [Fact] = []
    for (number, mention) in reader.context.analysis.mentions.enumerated()
    where reader.sentence.range.contains(mention.range.lowerBound) {
      guard let title = apposition(after: number) ?? ownTitle(mention, number),
        let fact = fact(number, mention, title)
      else { continue }
      facts.append(fact)
    }
    return facts
  }

  private var words: [Word] { reader.words }

  /// "X, Professorin an der Universität Y,": the phrase between the commas.
  private func apposition(after mention: Int) -> String? {
    guard let last = words.lastIndex(where: { $0.mention == mention }), last + 2 < words.count,
      words[last + 1].isComma,
      let close = words.indices.first(where: { $0 > last + 1 && (words[$0].isComma) })
        ?? Optional(words.count),
      close - last < 16
    else { return nil }
    let range = last + 2..<close
    guard
      !words[range].contains(where: {
        $0.pos == .verb || $0.pos == .auxiliary || $0.pos == .pronoun || $0.isPunctuation
      }),
      let head = words[range].first(where: { $0.pos == .noun }), isFunction(head.lower), isPersonal(mention),
      range.upperBound < words.count || words[range].count > 2
    else { return nil }
    guard reader.context.document.language == .english || isNominative(range, head: head) else { return nil }
    let before = words[range.lowerBound..<(words.firstIndex { $0.range == head.range } ?? range.lowerBound)]
    guard before.allSatisfy({ $0.pos == .determiner || $0.pos == .adjective || $0.pos == .adverb }) else {
      return nil
    }
    guard
      reader.context.document.language == .english
        || GermanDangling(
          words: words, analysis: reader.context.analysis, introductions: reader.context.introductions
        ).reason(
          Chunk(kind: .nounPhrase, words: range, head: range.lowerBound)) == nil
    else { return nil }
    return reader.text.text(range).text
  }

  /// The apposition must stand in the nominative to be told as it is.
  private func isNominative(_ range: Range<Int>, head: Word) -> Bool {
    if head.lower.hasSuffix("en") || head.lower.hasSuffix("s") && head.features.case == .genitive {
      return false
    }
    for word in words[range] where word.range.lowerBound < head.range.lowerBound {
      if word.pos == .determiner {
        guard ["ein", "eine", "der", "die", "das"].contains(word.lower),
          !(word.lower == "der" && head.lower.hasSuffix("in"))
        else { return false }
      } else if word.pos == .adjective, word.lower.hasSuffix("en") || word.lower.hasSuffix("em") {
        return false
      }
    }
    return true
  }

  private func isPersonal(_ mention: Int) -> Bool {
    let entry = reader.context.names.entry(mention)
    return entry.kind == .person || entry.kind == .other && entry.name.split(separator: " ").count == 2
  }

  private func isFunction(_ lower: String) -> Bool {
    reader.context.document.language == .german
      ? GermanNouns.kind(of: lower) == .person : EnglishWords.functions.contains { lower.hasSuffix($0) }
  }

  /// The title right before the name, with the nationality that stands before it.
  private func ownTitle(_ mention: Mention, _ number: Int) -> String? {
    guard mention.kind == .person, let title = mention.title, isUsable(title) else { return nil }
    guard reader.context.document.language == .german, !title.contains(" "),
      let first = words.firstIndex(where: { $0.mention == number }), first > 1,
      let noun = words[..<first].lastIndex(where: { $0.text == title }), noun > 0
    else { return title }
    let adjective = words[noun - 1]
    guard adjective.pos == .adjective, adjective.lower.hasSuffix("e") || adjective.lower.hasSuffix("en"),
      GermanDangling.originStems.contains(where: { adjective.lower.hasPrefix($0) })
    else { return title }
    let stem =
      adjective.text.hasSuffix("en") ? String(adjective.text.dropLast(2)) : String(adjective.text.dropLast())
    return stem + (title.hasSuffix("in") ? "e " : "er ") + title
  }

  /// A title says something if it is a known function and stands alone.
  private func isUsable(_ title: String) -> Bool {
    let lower = title.lowercased()
    guard lower.count > 4, !["herr", "frau", "mister", "kollege", "kollegin"].contains(lower) else {
      return false
    }
    let head = lower.split(separator: " ").last.map(String.init) ?? lower
    return isFunction(head) && !title.contains("\n")
  }

  private func fact(_ number: Int, _ mention: Mention, _ title: String) -> Fact? {
    let entry = reader.context.names.entry(number)
    guard entry.isWholeWord, entry.name.contains(" ") else { return nil }
    let evidence = reader.evidence
    guard let range = evidence.range else { return nil }
    let slot = Slot(
      kind: .person, range: 0..<entry.name.unicodeScalars.count, text: entry.name, name: entry.name,
      title: title)
    return Fact(
      id: "\(reader.context.document.id)#\(mention.range.lowerBound)-\(mention.range.upperBound)-title",
      kind: .title,
      language: reader.context.document.language, evidence: evidence,
      constituents: [
        Constituent(
          text: entry.name, role: .subject, field: .front, kind: .person, head: entry.name, isPlural: false,
          slots: [slot], range: mention.range),
        Constituent(text: title, role: .predicate, field: .middle, kind: .other, head: title),
      ],
      confidence: entry.isTrusted ? 0.9 : 0.6, reasons: ["title beside the name"],
      salience: reader.context.salience(reader.words, at: range.lowerBound))
  }
}
