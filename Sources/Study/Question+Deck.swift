public import Decks
import Assessment
import Facts
import Progress
public import Quantities

extension Question {
  /// The questions of a deck in its order; a reversed flashcard gives two. Items without id are left out, since
  /// their progress could not be kept: give them ids first (`DeckFile.identified`).
  ///
  /// - Parameters:
  ///   - deck: the deck
  ///   - name: what the deck is called in the log: its file name without `.md`
  ///   - language: used if the deck does not say its own
  public static func all(of deck: Deck, name: String, language: Language) -> [Question] {
    let sources = Dictionary(
      deck.sources.map { ($0.key, $0.source) }, uniquingKeysWith: { first, _ in first })
    var questions: [Question] = []
    questions.reserveCapacity(deck.items.count)
    for item in deck.items {
      let faces: [CardKey.Face] = item.kind == .reversedFlashcard ? [.front, .back] : [.front]
      for face in faces {
        let language = deck.language ?? language
        guard let question = Question(item, face: face, deck: name, language: language, sources: sources)
        else { continue }
        questions.append(question)
      }
    }
    return questions
  }
}
