internal import Quantities

/// Another date of the same grain in the same form.
enum DateShift {
  /// Dates unlike `text`, best first; empty where its form is not known.
  static func alternatives(to text: String, language: Language) -> [String] {
    var words = text.split(separator: " ").map(String.init)
    let months = language == .german ? germanMonths : englishMonths
    if let index = words.firstIndex(where: { months.contains($0) }),
      let month = months.firstIndex(of: words[index])
    {
      return [2, 9, 4].map { step in
        words[index] = months[(month + step) % 12]
        return words.joined(separator: " ")
      }
    }
    guard let last = words.indices.last, let year = Int(words[last]), (1500...2100).contains(year) else {
      return []
    }
    return [-2, 1, -3].map { step in
      words[last] = String(year + step)
      return words.joined(separator: " ")
    }
  }

  static let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]
  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
}
