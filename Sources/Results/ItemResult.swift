public import Assessment
public import Facts
import Decks
import Progress

/// How one item fared.
public struct ItemResult: Sendable, Hashable {
  /// The item's id.
  public var id: String
  /// The deck it was asked from, by the last answer.
  public var deck: String
  /// The item's stem; nil if no deck at hand holds the item any more.
  public var stem: String?
  /// The shape of the item.
  public var kind: ItemKind
  /// How the claim was distorted, if it was.
  public var distortion: Distortion?
  /// The item's tags; empty if no deck at hand holds it.
  public var tags: [String]
  /// How many learners answered it.
  public var learners: Int
  /// How they answered.
  public var tally: Tally
  /// The median time of first attempts in milliseconds; nil where no time was recorded.
  public var medianMilliseconds: Int?
  /// The wrong answer that most learners gave at first, if at least two gave it.
  public var commonWrongAnswer: String?
  /// How many attempts met an earlier wording of the item.
  public var attemptsAtOtherWording: Int

  /// What `attempts` at one item amount to; `item` is today's, if a deck holds it. Nil without attempts.
  init?(_ attempts: [Attempt], item: Item?) {
    guard let last = attempts.last?.review else { return nil }
    id = last.card.item
    deck = last.deck
    stem = item?.stem
    kind = item?.kind ?? last.kind
    distortion = last.distortion
    tags = item?.tags ?? []
    learners = Set(attempts.map(\.learner)).count
    tally = Tally(attempts)
    let first = attempts.filter(\.isFirst)
    medianMilliseconds = Self.median(first.compactMap(\.review.milliseconds))
    commonWrongAnswer = Self.commonWrongAnswer(first)
    let hash = item?.contentHash
    attemptsAtOtherWording = hash == nil ? 0 : attempts.count { $0.review.contentHash != hash }
  }

  /// The middle value, of an even number the lower of the two.
  private static func median(_ values: [Int]) -> Int? {
    values.isEmpty ? nil : values.sorted()[(values.count - 1) / 2]
  }

  private static func commonWrongAnswer(_ attempts: [Attempt]) -> String? {
    var counts: [String: Int] = [:]
    for review in attempts.map(\.review) where review.judgement.outcome == .wrong {
      let answer = review.chosen.isEmpty ? review.response ?? "" : review.chosen.joined(separator: " | ")
      if !answer.isEmpty { counts[answer, default: 0] += 1 }
    }
    let most = counts.min { left, right in
      left.value == right.value ? left.key < right.key : left.value > right.value
    }
    return most.flatMap { $0.value >= 2 ? $0.key : nil }
  }
}
