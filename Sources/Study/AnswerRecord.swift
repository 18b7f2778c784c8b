import Assessment
import Facts
import Progress
import Scheduling

/// What a session remembers of one answer.
struct AnswerRecord: Sendable, Hashable {
  let id: EntryID
  let card: CardKey
  let distortion: Distortion?
  let phaseBefore: Card.Phase
  let milliseconds: Int?
  var judgement: Judgement
  var rating: Rating
}
