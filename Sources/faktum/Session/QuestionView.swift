import Assessment
import Facts
import Files
import Quantities
import Study
import Terminal

/// What the learner sees before answering.
@MainActor
struct QuestionView {
  private let console: Console
  private let wording: Wording

  init(_ console: Console, _ wording: Wording) {
    self.console = console
    self.wording = wording
  }

  /// Prints the question with its options.
  func show(_ presentation: Presentation) {
    printHeader(presentation)
    console.print()
    if presentation.kind == .claim {
      console.print(StyledText(wording("Behauptung", "Claim"), .dim), indent: margin)
    }
    console.print(StyledText(stem(presentation), .title), indent: margin)
    showOptions(presentation.input)
    for hint in presentation.hints { show(hint) }
    console.print()
  }

  /// Prints one hint.
  func show(_ hint: Hint) {
    console.print(StyledText(wording.hint(hint), .dim), indent: margin)
  }

  /// What stands before the cursor: it says what kind of answer is wanted.
  func prompt(_ presentation: Presentation) -> StyledText {
    let wanted = wording.wanted(presentation.input)
    return StyledText(
      console.profile.isAccessible ? "\(wanted): " : "\(wanted) \(console.glyphs.prompt) ", .prompt)
  }

  private var margin: StyledText { console.profile.isAccessible || console.width < 30 ? "" : "  " }

  private func printHeader(_ presentation: Presentation) {
    var parts = [presentation.deck, wording("Karte \(presentation.number)", "card \(presentation.number)")]
    if presentation.isNew { parts.append(wording("neu", "new")) }
    if presentation.isRepeated { parts.append(wording("noch einmal", "once more")) }
    let others = presentation.remaining.total - 1
    if others > 0 { parts.append(wording("danach noch \(others)", "\(others) to go")) }
    console.print()
    if console.profile.isAccessible {
      console.print(StyledText(parts.joined(separator: ", ") + "."))
      return
    }
    let title = parts.joined(separator: " \(console.glyphs.separator) ")
    let room = console.width - title.displayWidth - 4
    let rule = { (count: Int) in String(repeating: console.glyphs.rule, count: max(0, count)) }
    console.print(StyledText(room > 0 ? "\(rule(2)) \(title) \(rule(room))" : title, .dim))
  }

  private func stem(_ presentation: Presentation) -> String {
    switch presentation.input {
    case .gaps(let count):
      return (1...max(1, count)).reduce(presentation.prompt) {
        $0.replacing("[\($1)]", with: "(\($1))\u{A0}_____")
      }
    case .text where presentation.kind == .cloze:
      return presentation.prompt.replacing("[1]", with: "_____")
    default:
      return presentation.prompt
    }
  }

  private func showOptions(_ input: Input) {
    switch input {
    case .choice(let choices), .choices(let choices), .order(let choices):
      console.print()
      show(choices)
    case .matching(let left, let choices):
      console.print()
      for (index, text) in left.enumerated() {
        console.print(StyledText(text), indent: margin + StyledText("\(index + 1)  ", .letter))
      }
      console.print()
      show(choices)
    case .reveal, .text, .gaps, .number, .date, .verdict:
      break
    }
  }

  private func show(_ choices: [Choice]) {
    for choice in choices {
      console.print(StyledText(choice.text), indent: margin + StyledText("\(choice.letter))", .letter) + " ")
    }
  }
}

extension Wording {
  /// The kind of answer that is wanted, in a word or two.
  fileprivate func wanted(_ input: Input) -> String {
    switch input {
    case .reveal: self("Enter deckt auf", "Enter reveals")
    case .text: self("Antwort", "answer")
    case .gaps(let count): self("\(count) Lücken, durch ; getrennt", "\(count) gaps, separated by ;")
    case .number: self("Zahl", "number")
    case .date: self("Datum", "date")
    case .choice(let choices): letters(choices)
    case .choices(let choices): self("alle richtigen: ", "all right ones: ") + letters(choices)
    case .verdict(let verdicts): verdicts.map(verdictChoice).joined(separator: ", ")
    case .matching(let left, _):
      left.count > 1
        ? self("Paare, etwa 1b 2a", "pairs, such as 1b 2a") : self("Paar, etwa 1a", "pair, such as 1a")
    case .order(let choices): self("Reihenfolge: ", "order: ") + letters(choices)
    }
  }

  private func letters(_ choices: [Choice]) -> String {
    guard let first = choices.first, let last = choices.last, choices.count > 1 else {
      return choices.first?.letter ?? ""
    }
    return "\(first.letter)–\(last.letter)"
  }

  private func verdictChoice(_ verdict: Verdict) -> String {
    switch verdict {
    case .supported: self("w stimmt", "t true")
    case .refuted: self("f falsch", "f false")
    case .notEnoughEvidence: self("n nicht belegt", "n not in evidence")
    }
  }

  /// A hint as a sentence.
  fileprivate func hint(_ hint: Hint) -> String {
    let text =
      switch hint {
      case .firstLetters(let letters): self("beginnt mit ", "begins with ") + list(letters)
      case .wordCounts(let counts):
        counts == [1]
          ? self("ein Wort", "one word")
          : self("Zahl der Wörter: ", "number of words: ") + counts.map(String.init).joined(separator: ", ")
      case .digitCount(let count):
        count == 1 ? self("eine Ziffer", "one digit") : self("\(count) Ziffern", "\(count) digits")
      case .initials(let initials): self("Anfangsbuchstaben: ", "initials: ") + list(initials)
      case .narrowed(let choices):
        self("es ist ", "it is ") + choices.map(\.letter).joined(separator: self(" oder ", " or "))
      case .narrowedVerdicts(let verdicts):
        self("es ist ", "it is ") + verdicts.map(verdictChoice).joined(separator: self(" oder ", " or "))
      }
    return self("Tipp: \(text)", "Hint: \(text)")
  }

  private func list(_ texts: [String]) -> String {
    texts.map { self("„\($0)“", "“\($0)”") }.joined(separator: "; ")
  }
}
