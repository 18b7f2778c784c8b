import Assessment
import Facts
import Quantities

/// One item on paper: as a question, and as an entry of the key.
struct QuestionMarkup {
  /// The item.
  let item: Item
  /// Its identifier, shown in the key and seed of the order of its options.
  let identifier: String
  /// The bank that holds it.
  let bank: ItemBank

  private var wording: Wording { Wording(language: bank.language(of: item)) }

  /// The question with its options or lines to write on.
  var question: Markup {
    entry([stemMarkup] + body)
  }

  /// The answer with its explanation.
  var answer: Markup {
    let line = Markup.element("p", attributes: ["class": "identifier"], text: identifier + letters)
    return entry([stemMarkup, line] + Explanation(of: item, in: bank).markup(wording: wording))
  }

  /// A list entry, marked with its language if that is not the page's.
  private func entry(_ parts: [Markup]) -> Markup {
    let language = bank.language(of: item)
    return language == bank.language
      ? .element("li", parts) : .element("li", attributes: ["lang": language.rawValue], parts)
  }

  private var stemMarkup: Markup {
    .element("p", attributes: ["class": "stem"], text: stem)
  }

  private var stem: String {
    item.kind == .claim ? wording("Behauptung: ", "Claim: ") + item.stem : gapped(item.stem)
  }

  private var body: [Markup] {
    switch item.interaction {
    case .claim:
      let verdicts: [Verdict] = [.supported, .refuted, .notEnoughEvidence]
      return [list(verdicts.map(wording.verdict))] + line
    case .choice, .multipleChoice: return [list(lettered(options))]
    case .matching(let pairs):
      let rights = pairs.map(\.right).scrambled(seed: identifier)
      return [list(pairs.map(\.left), mark: "____ "), list(lettered(rights), mark: "")]
    case .order(let entries): return [list(entries.scrambled(seed: identifier), mark: "____ ")]
    case .cloze: return []
    case .flashcard, .shortAnswer, .number, .date: return line
    }
  }

  private var line: [Markup] { [.element("div", attributes: ["class": "line"])] }

  private func list(_ texts: [String], mark: String = "☐ ") -> Markup {
    .element("ul", attributes: ["class": "options"], texts.map { .element("li", text: mark + $0) })
  }

  private var options: [String] {
    switch item.interaction {
    case .choice(let options), .multipleChoice(let options):
      options.map(\.text).shuffled(seed: identifier)
    default: []
    }
  }

  private func lettered(_ texts: [String]) -> [String] {
    zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", texts).map { "\($0)) \($1)" } + texts.dropFirst(26)
  }

  /// The letters of the right options as the sheet shows them.
  private var letters: String {
    guard case .choice(let all) = item.interaction else {
      guard case .multipleChoice(let all) = item.interaction else { return "" }
      return letters(of: all)
    }
    return letters(of: all)
  }

  private func letters(of all: [Option]) -> String {
    let keys = Set(all.filter(\.isKey).map(\.text))
    let letters = zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", options).filter { keys.contains($0.1) }.map {
      String($0.0)
    }
    return " · " + letters.joined(separator: ", ")
  }

  /// The stem with a line for each gap.
  private func gapped(_ stem: String) -> String {
    guard case .cloze(let gaps) = item.interaction else { return stem }
    return ClozeStem(stem, gapCount: gaps.count).replacingGaps { _ in "________" }
  }
}
