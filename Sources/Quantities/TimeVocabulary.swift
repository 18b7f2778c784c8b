/// The words of time of one language.
struct TimeVocabulary: Sendable {
  /// What each word (in lower case) means.
  let meanings: [String: TimeWord]

  /// The words of `language`.
  static func of(_ language: Language) -> TimeVocabulary {
    language == .german ? german : english
  }

  private static let german = TimeVocabulary(meanings: germanMeanings())
  private static let english = TimeVocabulary(meanings: englishMeanings())

  // MARK: German

  private static func germanMeanings() -> [String: TimeWord] {
    var table: [String: TimeWord] = [:]
    let months = [
      "januar jänner", "februar feber", "märz maerz", "april", "mai", "juni", "juli", "august", "september",
      "oktober", "november", "dezember",
    ]
    add(months, to: &table) { .month($0 + 1) }
    for month in months {
      for name in month.split(separator: " ") { table["\(name)s"] = table[String(name)] }
    }
    add(
      ["jan jän", "feb", "mär mrz", "apr", "", "jun", "jul", "aug", "sep sept", "okt", "nov", "dez"],
      to: &table
    ) {
      .monthAbbreviation($0 + 1)
    }
    addGermanWeekdays(to: &table)
    addGermanRelatives(to: &table)
    addGermanUnits(to: &table)
    for (name, feast) in germanHolidays { table[name] = .holiday(feast) }
    return table
  }

  private static func addGermanWeekdays(to table: inout [String: TimeWord]) {
    let weekdays = [
      "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag",
    ]
    let parts: [(String, PartOfDay)] = [
      ("morgen", .morning), ("früh", .morning), ("vormittag", .morning), ("mittag", .noon),
      ("nachmittag", .afternoon), ("abend", .evening), ("nacht", .night), ("frühmorgen", .morning),
      ("spätabend", .evening), ("spätnachmittag", .afternoon), ("frühabend", .evening),
    ]
    for (index, names) in weekdays.enumerated() {
      for name in names.split(separator: " ") {
        table["\(name)"] = .weekday(index + 1)
        table["\(name)es"] = .weekday(index + 1)
        table["\(name)s"] = .everyWeekday(index + 1)
        for (part, value) in parts {
          table["\(name)\(part)"] = .weekdayPart(index + 1, value)
          table["\(name)\(part)s"] = .weekdayPart(index + 1, value)
        }
      }
    }
    for (part, value) in parts where part != "früh" {
      if part != "morgen" { table[part] = .part(value) }
      table["\(part)s"] = .part(value)
    }
    table["mitternacht"] = .part(.night)
    for (word, days) in [("vorgestern", -2), ("gestern", -1), ("heute", 0), ("morgen", 1), ("übermorgen", 2)]
    {
      table[word] = .day(days)
    }
  }

  private static func addGermanRelatives(to table: inout [String: TimeWord]) {
    let stems: [(String, Int)] = [
      ("letzt", -1), ("vergangen", -1), ("vorig", -1), ("abgelaufen", -1), ("zurückliegend", -1),
      ("vorletzt", -2), ("vorvergangen", -2), ("dies", 0), ("laufend", 0), ("aktuell", 0), ("heurig", 0),
      ("nächst", 1), ("kommend", 1), ("übernächst", 2),
    ]
    for (stem, offset) in stems {
      for ending in ["e", "en", "er", "es", "em"] { table[stem + ending] = .relative(offset) }
    }
    for form in ["jede", "jeden", "jeder", "jedes", "jedem", "alle", "allen"] { table[form] = .every }
    let repetitions = [
      ("täglich", "P1D"), ("wöchentlich", "P1W"), ("monatlich", "P1M"), ("jährlich", "P1Y"),
      ("alljährlich", "P1Y"),
      ("stündlich", "PT1H"), ("vierteljährlich", "P3M"), ("halbjährlich", "P6M"),
    ]
    for (word, duration) in repetitions {
      for ending in ["", "e", "en", "er", "es", "em"] { table[word + ending] = .repetition(duration) }
    }
    for word in ["heuer"] { table[word] = .yearWord(0) }
    for word in ["vorjahr", "vorjahres", "vorjahrs"] { table[word] = .yearWord(-1) }
    for (word, edge) in [
      ("anfang", "start"), ("beginn", "start"), ("mitte", "mid"), ("ende", "end"),
    ] { table[word] = .edge(edge) }
  }

  private static func addGermanUnits(to table: inout [String: TimeWord]) {
    let units: [(String, TimeUnit)] = [
      ("sekunde sekunden sek", .second), ("minute minuten min", .minute), ("stunde stunden std", .hour),
      ("tag tage tagen tages tags tg", .day), ("wochenende wochenendes wochenenden", .weekend),
      ("woche wochen", .week), ("monat monate monaten monats", .month),
      ("quartal quartals quartale quartalen", .quarter), ("halbjahr halbjahres halbjahrs", .halfYear),
      ("jahr jahre jahren jahres jahrs", .year), ("jahrzehnt jahrzehnte jahrzehnten jahrzehnts", .decade),
      ("jahrhundert jahrhunderts jahrhunderte jahrhunderten", .century),
    ]
    for (words, unit) in units {
      for word in words.split(separator: " ") { table[String(word)] = .unit(unit) }
    }
    let seasons: [(String, Season)] = [
      ("frühling frühjahr frühlings frühjahrs", .spring), ("sommer sommers", .summer),
      ("herbst herbstes herbsts", .autumn), ("winter winters", .winter),
    ]
    for (words, season) in seasons {
      for word in words.split(separator: " ") { table[String(word)] = .season(season) }
    }
  }

  private static let germanHolidays: [(String, Holiday)] = [
    ("neujahr", .fixed(month: 1, day: 1)), ("dreikönigstag", .fixed(month: 1, day: 6)),
    ("dreikönig", .fixed(month: 1, day: 6)), ("valentinstag", .fixed(month: 2, day: 14)),
    ("weiberfastnacht", .easter(-52)), ("fastnachtssamstag", .easter(-50)),
    ("fastnachtssonntag", .easter(-49)),
    ("rosenmontag", .easter(-48)), ("faschingsdienstag", .easter(-47)), ("fastnacht", .easter(-47)),
    ("aschermittwoch", .easter(-46)), ("palmsonntag", .easter(-7)), ("gründonnerstag", .easter(-3)),
    ("karfreitag", .easter(-2)), ("karsamstag", .easter(-1)), ("karneval", .easter(-49)),
    ("palmensonntag", .easter(-7)), ("ostern", .easter(0)),
    ("ostersonntag", .easter(0)),
    ("ostermontag", .easter(1)), ("himmelfahrt", .easter(39)), ("vatertag", .easter(39)),
    ("pfingsten", .easter(49)), ("pfingstsonntag", .easter(49)), ("pfingstmontag", .easter(50)),
    ("fronleichnam", .easter(60)), ("walpurgisnacht", .fixed(month: 4, day: 30)),
    ("maifeiertag", .fixed(month: 5, day: 1)), ("johannistag", .fixed(month: 6, day: 24)),
    ("nationalfeiertag", .fixed(month: 10, day: 26)), ("reformationstag", .fixed(month: 10, day: 31)),
    ("halloween", .fixed(month: 10, day: 31)), ("allerheiligen", .fixed(month: 11, day: 1)),
    ("allerseelen", .fixed(month: 11, day: 2)), ("martinstag", .fixed(month: 11, day: 11)),
    ("volkstrauertag", .advent(-14)), ("totensonntag", .advent(-7)), ("ewigkeitssonntag", .advent(-7)),
    ("barbaratag", .fixed(month: 12, day: 4)), ("nikolaus", .fixed(month: 12, day: 6)),
    ("nikolaustag", .fixed(month: 12, day: 6)), ("heiligabend", .fixed(month: 12, day: 24)),
    ("weihnachten", .fixed(month: 12, day: 25)), ("weihnachtstag", .fixed(month: 12, day: 25)),
    ("stephanstag", .fixed(month: 12, day: 26)), ("stefanitag", .fixed(month: 12, day: 26)),
    ("silvester", .fixed(month: 12, day: 31)), ("silvesternacht", .fixed(month: 12, day: 31)),
    ("weltkindertag", .fixed(month: 6, day: 1)),
  ]

  // MARK: English

  private static func englishMeanings() -> [String: TimeWord] {
    var table: [String: TimeWord] = [:]
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november",
      "december",
    ]
    add(months, to: &table) { .month($0 + 1) }
    add(["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"], to: &table) {
      .monthAbbreviation($0 + 1)
    }
    add(
      ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], to: &table
    ) { .weekday($0 + 1) }
    for (index, day) in ["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"]
      .enumerated()
    {
      table[day] = .everyWeekday(index + 1)
    }
    for (word, days) in [("yesterday", -1), ("today", 0), ("tonight", 0), ("tomorrow", 1)] {
      table[word] = .day(days)
    }
    for (word, part) in [
      ("morning", PartOfDay.morning), ("afternoon", .afternoon), ("evening", .evening), ("night", .night),
    ] { table[word] = .part(part) }
    for (word, offset) in [
      ("last", -1), ("past", -1), ("previous", -1), ("this", 0), ("current", 0), ("next", 1), ("coming", 1),
    ] {
      table[word] = .relative(offset)
    }
    addEnglishUnits(to: &table)
    return table
  }

  private static func addEnglishUnits(to table: inout [String: TimeWord]) {
    let units: [(String, TimeUnit)] = [
      ("seconds", .second), ("minute minutes", .minute), ("hour hours", .hour), ("day days", .day),
      ("weekend weekends", .weekend), ("week weeks", .week), ("month months", .month),
      ("quarter quarters", .quarter),
      ("year years", .year), ("decade decades", .decade), ("century centuries", .century),
    ]
    for (words, unit) in units {
      for word in words.split(separator: " ") { table[String(word)] = .unit(unit) }
    }
    for (word, season) in [
      ("spring", Season.spring), ("summer", .summer), ("autumn", .autumn), ("fall", .autumn),
      ("winter", .winter),
    ] { table[word] = .season(season) }
    for (word, edge) in [
      ("early", "start"), ("beginning", "start"), ("mid", "mid"), ("late", "end"), ("end", "end"),
    ] {
      table[word] = .edge(edge)
    }
    table["every"] = .every
    table["each"] = .every
    for (word, duration) in [
      ("daily", "P1D"), ("weekly", "P1W"), ("monthly", "P1M"), ("yearly", "P1Y"), ("annually", "P1Y"),
      ("annual", "P1Y"), ("hourly", "PT1H"),
    ] {
      table[word] = .repetition(duration)
    }
    for (word, feast) in [
      ("christmas", Holiday.fixed(month: 12, day: 25)), ("easter", .easter(0)),
      ("halloween", .fixed(month: 10, day: 31)),
    ] {
      table[word] = .holiday(feast)
    }
  }

  private static func add(_ names: [String], to table: inout [String: TimeWord], _ meaning: (Int) -> TimeWord)
  {
    for (index, alternatives) in names.enumerated() {
      for name in alternatives.split(separator: " ") { table[String(name)] = meaning(index) }
    }
  }
}
