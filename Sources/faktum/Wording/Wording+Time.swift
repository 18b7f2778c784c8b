import Quantities

extension Wording {
  /// A day as people write it: "11. März 2024", "11 March 2024".
  func date(_ date: CalendarDate) -> String {
    let (year, month, day) = date.parts
    return self(
      "\(day). \(Self.germanMonths[month - 1]) \(year)", "\(day) \(Self.englishMonths[month - 1]) \(year)")
  }

  /// A day without its year: "11. März", "11 March".
  func dayAndMonth(_ date: CalendarDate) -> String {
    let (_, month, day) = date.parts
    return self("\(day). \(Self.germanMonths[month - 1])", "\(day) \(Self.englishMonths[month - 1])")
  }

  /// When something is due, counted in days from today.
  func due(inDays days: Int) -> String {
    switch days {
    case ..<1: self("heute noch einmal", "again today")
    case 1: self("morgen", "tomorrow")
    case ..<21: self("in \(days) Tagen", "in \(days) days")
    case ..<60: self("in \((days + 3) / 7) Wochen", "in \((days + 3) / 7) weeks")
    case ..<700: self("in \((days + 15) / 30) Monaten", "in \((days + 15) / 30) months")
    default: self("in \((days + 182) / 365) Jahren", "in \((days + 182) / 365) years")
    }
  }

  /// A number of days in few letters: "3 Tage", "2 Monate".
  func shortSpan(days: Int) -> String {
    switch days {
    case ..<1: self("heute", "today")
    case 1: self("1 Tag", "1 day")
    case ..<60: self("\(days) Tage", "\(days) days")
    case ..<700: self("\((days + 15) / 30) Monate", "\((days + 15) / 30) months")
    default: self("\((days + 182) / 365) Jahre", "\((days + 182) / 365) years")
    }
  }

  /// A length of time: "4 min", "35 s".
  func duration(milliseconds: Int) -> String {
    let seconds = (milliseconds + 500) / 1000
    guard seconds >= 90 else { return "\(seconds) s" }
    let minutes = (seconds + 30) / 60
    return minutes < 90 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }

  /// A share in per cent: "83 %", "83%".
  func percent(_ share: Double) -> String {
    let number = Int((share * 100).rounded())
    return self("\(number) %", "\(number)%")
  }

  /// Monday to Sunday, shortened.
  var weekdays: [String] {
    switch language {
    case .german: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
    case .english: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    }
  }

  private static let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
