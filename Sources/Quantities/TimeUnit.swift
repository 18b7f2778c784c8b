/// A unit of the calendar or the clock.
enum TimeUnit: Sendable, Hashable {
  case second, minute, hour, day, weekend, week, month, quarter, halfYear, year, decade, century

  /// The ISO 8601 duration of `count` units: "P3D", "PT2H".
  func duration(_ count: String) -> String {
    switch self {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .weekend: "P\(count)WE"
    case .week: "P\(count)W"
    case .month: "P\(count)M"
    case .quarter: "P\(count)Q"
    case .halfYear: "P\(count)HY"
    case .year: "P\(count)Y"
    case .decade: "P\(count)DE"
    case .century: "P\(count)CE"
    }
  }

  /// Whether it is shorter than a day.
  var isClock: Bool { self == .second || self == .minute || self == .hour }
}

/// A part of the day, with its TIMEX3 mark.
enum PartOfDay: String, Sendable, Hashable {
  case morning = "MO"
  case noon = "MI"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
}

/// A part of the year, with its TIMEX3 mark.
enum Season: String, Sendable, Hashable {
  case spring = "SP"
  case summer = "SU"
  case autumn = "FA"
  case winter = "WI"
}

/// What a word means in expressions of time.
enum TimeWord: Sendable {
  case month(Int)
  /// An abbreviation that counts only with a dot or beside a number: „Okt.“, "Mar".
  case monthAbbreviation(Int)
  case weekday(Int)
  case weekdayPart(Int, PartOfDay)
  /// A weekday as a repetition: „montags“.
  case everyWeekday(Int)
  /// Days from today: „gestern“ is −1.
  case day(Int)
  case part(PartOfDay)
  case unit(TimeUnit)
  /// „vergangene“ −1, „diese“ 0, „nächste“ 1.
  case relative(Int)
  /// „heuer“: this year; „Vorjahr“: the year before.
  case yearWord(Int)
  case season(Season)
  /// „Anfang“, „Mitte“, „Ende“.
  case edge(String)
  /// „jeden“.
  case every
  /// „täglich“, with its duration.
  case repetition(String)
  case holiday(Holiday)
}
