import Assessment
import Scheduling

/// What a learner says about the suggested rating.
enum RatingInput: Equatable {
  /// It is right.
  case accept
  /// This one instead.
  case rating(Rating)
  /// The judgement is wrong.
  case overrule(Judgement.Outcome)
  /// Something else was typed.
  case unknown

  init(_ line: String, _ wording: Wording) {
    let text = line.trimmed.lowercased()
    if text.isEmpty {
      self = .accept
    } else if let number = Int(text), let rating = Rating(rawValue: number) {
      self = .rating(rating)
    } else if let rating = Rating.allCases.first(where: { wording.rating($0) == text }) {
      self = .rating(rating)
    } else if text == "+" {
      self = .overrule(.right)
    } else if text == "-" {
      self = .overrule(.wrong)
    } else {
      self = .unknown
    }
  }
}
