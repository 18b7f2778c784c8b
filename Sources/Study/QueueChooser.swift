import Progress
import Scheduling

/// The choice and order of one queue. Questions are named by their places, since they are large.
struct QueueChooser {
  /// A question with its card.
  struct Candidate {
    var index: Int
    var card: Card
  }

  /// Where the questions stand.
  struct Standing {
    /// Due now.
    var due: [Candidate] = []
    /// Never asked.
    var new: [Int] = []
    /// The groups of which a card was asked today and is done for today.
    var askedToday: Set<String> = []
  }

  private let questions: [Question]
  private let progress: ProgressState
  private let scheduler: Scheduler
  private let now: Moment
  private var generator: SplitMix64

  init(_ questions: [Question], progress: ProgressState, scheduler: Scheduler, now: Moment, seed: UInt64) {
    self.questions = questions
    self.progress = progress
    self.scheduler = scheduler
    self.now = now
    generator = SplitMix64(seed: seed)
  }

  func standing(of scope: [Int]) -> Standing {
    var standing = Standing()
    for index in scope {
      let card = progress.card(questions[index].card)
      if card.phase == .new {
        standing.new.append(index)
      } else if card.isDue(at: now) {
        standing.due.append(Candidate(index: index, card: card))
      }
      if card.last?.day == now.day, !card.isInSteps { standing.askedToday.insert(questions[index].group) }
    }
    return standing
  }

  mutating func scheduled(_ standing: Standing, limits: Limits) -> [StudyQueue.Pick] {
    var siblings = standing.askedToday
    let room = limits.cards ?? .max
    let urgent = standing.due.count > room ? mostUrgent(standing.due, room) : standing.due
    let due = urgent.filter { candidate in
      candidate.card.isInSteps || siblings.insert(questions[candidate.index].group).inserted
    }.map(\.index)
    let today = progress.introduced[now.day] ?? 0
    let newRoom = min(room - due.count, max(0, (limits.newPerDay ?? .max) - today))
    let new = firstOfEachDeck(standing.new, siblings: &siblings, count: newRoom)
    return interleaved(due.shuffled(using: &generator)).map { .init(index: $0, origin: .due) }
      + interleaved(new).map { .init(index: $0, origin: .new) }
  }

  mutating func unscheduled(_ scope: [Int], limits: Limits) -> [StudyQueue.Pick] {
    let chosen = scope.shuffled(using: &generator).prefix(limits.cards ?? .max)
    return interleaved(Array(chosen)).map { .init(index: $0, origin: .due) }
  }

  /// The cards that are most likely forgotten.
  private func mostUrgent(_ due: [Candidate], _ count: Int) -> [Candidate] {
    let ranked = due.map { ($0, scheduler.retrievability($0.card, at: now) ?? 0) }
    return ranked.sorted { $0.1 == $1.1 ? $0.0.index < $1.0.index : $0.1 < $1.1 }.prefix(count).map(\.0)
  }

  /// New cards in the order of their decks, one deck after the other in turn, without siblings.
  private func firstOfEachDeck(_ new: [Int], siblings: inout Set<String>, count: Int) -> [Int] {
    var decks: [String] = []
    var byDeck: [String: ArraySlice<Int>] = [:]
    for index in new {
      let deck = questions[index].deck
      if byDeck[deck] == nil { decks.append(deck) }
      byDeck[deck, default: []].append(index)
    }
    var chosen: [Int] = []
    while chosen.count < count, !decks.isEmpty {
      for deck in decks where chosen.count < count {
        while let index = byDeck[deck]?.popFirst() {
          guard siblings.insert(questions[index].group).inserted else { continue }
          chosen.append(index)
          break
        }
      }
      decks.removeAll { byDeck[$0]?.isEmpty ?? true }
    }
    return chosen
  }

  /// The questions of each deck in their order, spread evenly between those of the others.
  private func interleaved(_ indices: [Int]) -> [Int] {
    var counts: [String: Int] = [:]
    for index in indices { counts[questions[index].deck, default: 0] += 1 }
    guard counts.count > 1 else { return indices }
    var seen: [String: Int] = [:]
    let placed = indices.enumerated().map { place, index in
      let deck = questions[index].deck
      let number = seen[deck, default: 0]
      seen[deck] = number + 1
      return (index, (Double(number) + 0.5) / Double(counts[deck] ?? 1), place)
    }
    return placed.sorted { $0.1 == $1.1 ? $0.2 < $1.2 : $0.1 < $1.1 }.map(\.0)
  }
}
