import Assessment
import Facts
import Files
import Progress
import Quantities
import Scheduling
import Study
import TestSupport

@testable import faktum

/// Items about an invented harbour.
enum Samples {
  static let source = Source(
    title: "Hafen bleibt geschlossen", publisher: "Brunnmoorer Bote", date: CalendarDate(iso: "2024-03-11"))

  static let claim = Item(
    id: "fk-77pa0c1xw4e9", stem: "Zwölf Schiffe lagen fest.",
    interaction: .claim(verdict: .refuted, distortion: .number),
    evidence: [Evidence(source: "bote", quote: "Fünf Schiffe liegen seit Sonntag fest.", range: 480..<518)],
    correction: "Es waren fünf.", isConstructed: true)

  static let shortAnswer = Item(
    id: "fk-3k9q2m7a0cxd", stem: "Wer kündigte die Schließung des Hafens an?",
    interaction: .shortAnswer(Key("Ilse Grote")),
    evidence: [
      Evidence(source: "bote", quote: "Hafenmeisterin Ilse Grote kündigte am Montag die Schließung an.")
    ])

  static let choice = Item(
    id: "fk-4k9q2m7a0cxd", stem: "Wie lange bleibt der Hafen geschlossen?",
    interaction: .choice([
      Option("drei Wochen", isKey: true), Option("drei Tage"),
      Option("zwei Monate", feedback: "So lange dauerte es 2019."),
    ]),
    evidence: [Evidence(source: "bote", quote: "Der Hafen bleibt drei Wochen geschlossen.")])

  static let cloze = Item(
    id: "fk-5k9q2m7a0cxd", stem: "Der Hafen von [1] bleibt [2] geschlossen.",
    interaction: .cloze(gaps: [Key("Brunnmoor"), Key("drei Wochen")]))

  static let matching = Item(
    id: "fk-6k9q2m7a0cxd", stem: "Wer ist was?",
    interaction: .matching([
      .init(left: "Ilse Grote", right: "Hafenmeisterin"), .init(left: "Jan Thode", right: "Bürgermeister"),
    ]))

  static let flashcard = Item(
    id: "fk-7k9q2m7a0cxd", stem: "Bug",
    interaction: .flashcard(answer: "das vordere Ende eines Schiffes", isReversed: false))

  static let all = [claim, shortAnswer, choice, cloze, matching, flashcard]

  static func moment(_ clock: FixedClock) -> Moment {
    Moment(milliseconds: clock.milliseconds, utcOffset: 0)
  }

  /// A session over all of `items`, none of them seen before.
  static func session(
    _ items: [Item], language: Language, mode: Review.Mode,
    record: @escaping (LogEntry) throws(Finding) -> Void
  ) throws -> Session {
    let questions = items.compactMap {
      Question($0, deck: "hafen", language: language, sources: ["bote": source])
    }
    let now = moment(FixedClock())
    let queue = StudyQueue(
      questions, progress: ProgressState(), scheduler: Scheduler(), at: now, mode: mode, seed: 1)
    return try Session(
      .init(id: "test", mode: mode, decks: ["hafen"], seed: 1), queue: queue, progress: ProgressState(),
      scheduler: Scheduler(), at: now, record: record)
  }
}
