import Facts
import Files
import Results

/// Results to be read in a terminal of 80 columns: one line for each row, the most telling numbers first.
struct ResultsText {
  /// The results.
  let results: ClassResults
  /// The words around them.
  let wording: Wording

  /// The lines of `part`, each ended by a line feed.
  func text(_ part: ResultTable.Part) -> String {
    let rows: [(tally: Tally, name: String)] =
      switch part {
      case .items:
        results.items.map {
          ($0.tally, "\($0.id)  \($0.stem ?? wording("(nicht mehr im Deck)", "(no longer in the deck)"))")
        }
      case .learners: results.learners.map { ($0.tally, $0.learner + toRepeat($0)) }
      case .kinds: results.kinds.map { ($0.tally, $0.name) }
      case .tags: results.tags.map { ($0.tally, $0.name) }
      case .distortions: results.distortions.map { ($0.tally, distortion($0.name)) }
      }
    guard !rows.isEmpty else { return wording("Noch keine Antworten.\n", "No answers yet.\n") }
    let lines = rows.map { line($0.tally, name: $0.name) }
    return ([header(part)] + lines).map { $0 + "\n" }.joined()
  }

  private func header(_ part: ResultTable.Part) -> String {
    let columns = [
      padded(wording("richtig", "right"), 7), padded(wording("95 %", "95 %"), 9), padded("n", 5),
      padded(wording("Antworten", "answers"), 9),
    ]
    return columns.joined() + "  " + title(part)
  }

  private func title(_ part: ResultTable.Part) -> String {
    switch part {
    case .items: wording("Frage", "item")
    case .learners: wording("wer", "who")
    case .kinds: wording("Art", "kind")
    case .tags: wording("Thema", "topic")
    case .distortions: wording("Verfälschung", "distortion")
    }
  }

  private func line(_ tally: Tally, name: String) -> String {
    let share = tally.firstRight.share.map(percent) ?? "–"
    let interval = tally.firstRight.interval.map { "\(number($0.lowerBound))–\(number($0.upperBound))" } ?? ""
    let columns = [
      padded(share, 7), padded(interval, 9), padded("\(tally.firstRight.total)", 5),
      padded("\(tally.attempts)", 9),
    ]
    let text = name.sanitized()
    return columns.joined() + "  " + (text.count > 48 ? text.prefix(47) + "…" : text)
  }

  private func toRepeat(_ learner: LearnerResult) -> String {
    guard !learner.toRepeat.isEmpty else { return "" }
    return wording(", zu wiederholen: ", ", to repeat: ") + "\(learner.toRepeat.count)"
  }

  private func distortion(_ name: String) -> String {
    Distortion(rawValue: name).map { "\(name): \(wording.change($0))" } ?? name
  }

  private func percent(_ share: Double) -> String { number(share) + " %" }

  private func number(_ share: Double) -> String { "\(Int((share * 100).rounded()))" }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
