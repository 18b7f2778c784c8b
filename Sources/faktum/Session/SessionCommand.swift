import Quantities

/// What a learner can type instead of an answer.
enum SessionCommand: CaseIterable {
  case hint, source, why, right, wrong, undo, skip, bury, suspend, flag, edit, stats, help, quit

  /// The English name, understood in every language.
  var english: String {
    switch self {
    case .hint: "hint"
    case .source: "source"
    case .why: "why"
    case .right: "right"
    case .wrong: "wrong"
    case .undo: "undo"
    case .skip: "skip"
    case .bury: "bury"
    case .suspend: "suspend"
    case .flag: "flag"
    case .edit: "edit"
    case .stats: "stats"
    case .help: "help"
    case .quit: "quit"
    }
  }

  /// The German name.
  var german: String {
    switch self {
    case .hint: "tipp"
    case .source: "quelle"
    case .why: "warum"
    case .right: "richtig"
    case .wrong: "falsch"
    case .undo: "zurück"
    case .skip: "später"
    case .bury: "morgen"
    case .suspend: "nie"
    case .flag: "merken"
    case .edit: "bearbeiten"
    case .stats: "stand"
    case .help: "hilfe"
    case .quit: "ende"
    }
  }

  /// What the command does.
  func explanation(_ wording: Wording) -> String {
    switch self {
    case .hint: wording("ein Tipp; er senkt die Bewertung", "a hint; it lowers the rating")
    case .source:
      wording(
        "die Quelle; nach der Antwort mit Zusammenhang", "the source; after the answer with its context")
    case .why: wording("wann die Karte wiederkommt, und warum", "when the card comes back, and why")
    case .right:
      wording("meine Antwort war doch richtig (auch: +)", "my answer was right after all (also: +)")
    case .wrong: wording("meine Antwort war doch falsch (auch: -)", "my answer was wrong after all (also: -)")
    case .undo: wording("einen Schritt zurück, beliebig oft", "one step back, as often as you like")
    case .skip: wording("diese Karte ans Ende der Sitzung", "this card to the end of the session")
    case .bury: wording("diese Karte erst morgen wieder", "this card not before tomorrow")
    case .suspend: wording("diese Karte nicht mehr fragen", "do not ask this card any more")
    case .flag: wording("GRUND: zur Durchsicht vormerken", "REASON: mark for review")
    case .edit: wording("die Karte im Editor ändern", "change the card in the editor")
    case .stats: wording("Stand der Sitzung", "how the session stands")
    case .help: wording("diese Liste", "this list")
    case .quit: wording("die Sitzung beenden (auch: Strg-D)", "end the session (also: Ctrl-D)")
    }
  }

  /// The name in the reader's language.
  func name(_ wording: Wording) -> String { wording(german, english) }

  /// Reads ":name rest"; the name may be shortened as long as it stays unique, and English names always work.
  /// Nil for a line without a colon in front; `command` is nil for a name that is none.
  static func parse(_ line: String, _ wording: Wording) -> (command: SessionCommand?, rest: String)? {
    guard line.hasPrefix(":") else { return nil }
    let words = line.dropFirst().split(separator: " ", maxSplits: 1)
    let typed = words.first.map { $0.lowercased() } ?? "help"
    let rest = words.count > 1 ? words[1].trimmed : ""
    // „q“ also begins „quelle“, but everybody's fingers mean the end.
    let exact = typed == "q" ? .quit : allCases.first { $0.name(wording) == typed || $0.english == typed }
    let begun = allCases.filter { $0.name(wording).hasPrefix(typed) || $0.english.hasPrefix(typed) }
    return (exact ?? (begun.count == 1 ? begun[0] : nil), rest)
  }

  /// All names, for completion: those of the reader's language first.
  static func completions(_ wording: Wording) -> [String] {
    allCases.map { ":" + $0.name(wording) }
      + (wording.language == .german ? allCases.map { ":" + $0.english } : [])
  }
}
