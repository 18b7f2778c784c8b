import Assessment
import Facts
import Quantities

/// What stands around the items of an export, in their language.
struct Wording: Sendable {
  /// The language of the words.
  let language: Language

  /// The German or the English form.
  func callAsFunction(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }

  /// A verdict as a learner reads it.
  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .supported: self("Richtig", "True")
    case .refuted: self("Falsch", "False")
    case .notEnoughEvidence: self("Nicht belegt", "Not in evidence")
    }
  }

  /// Why a claim has its verdict, in one or two sentences.
  func reason(verdict: Verdict, distortion: Distortion?) -> String {
    if let distortion {
      let label = self("Konstruierte Falschaussage. ", "Constructed falsehood. ")
      return label + change(distortion)
    }
    return switch verdict {
    case .supported: self("Die Quelle sagt es so.", "The source says so.")
    case .refuted: self("Die Quelle sagt etwas anderes.", "The source says otherwise.")
    case .notEnoughEvidence: self("Die Quelle sagt dazu nichts.", "The source does not say.")
    }
  }

  /// What a distortion did to the true statement.
  func change(_ distortion: Distortion) -> String {
    switch distortion {
    case .entity:
      self(
        "Vertauscht wurde eine Person, ein Ort oder eine Organisation.",
        "A person, a place or an organisation was swapped.")
    case .number: self("Geändert wurde eine Zahl.", "A number was changed.")
    case .date: self("Geändert wurde eine Zeitangabe.", "A date was changed.")
    case .roleReversal:
      self("Vertauscht wurde, wer etwas tat und wem es galt.", "Who did it and to whom were exchanged.")
    case .negation:
      self("Die Aussage wurde ins Gegenteil verkehrt.", "The statement was turned into its opposite.")
    case .attribution:
      self("Die Aussage wurde jemand anderem zugeschrieben.", "The statement was put into another's mouth.")
    case .hedgeRemoval: self("Eine Einschränkung wurde weggelassen.", "A reservation was left out.")
    case .overgeneralisation: self("Aus einem Teil wurde das Ganze.", "A part was made into the whole.")
    case .causation:
      self("Aus einem Nacheinander wurde eine Ursache.", "What only came after was made into an effect.")
    }
  }

  /// A day in words.
  func date(_ date: CalendarDate) -> String {
    let (year, month, day) = date.parts
    return self(
      "\(day). \(Self.germanMonths[month - 1]) \(year)", "\(day) \(Self.englishMonths[month - 1]) \(year)")
  }

  /// A day as in the United States: month, day, year.
  static func americanDate(_ date: CalendarDate) -> String {
    let (year, month, day) = date.parts
    return "\(englishMonths[month - 1]) \(day), \(year)"
  }

  private static let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
  ]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// A source in one line: publisher, title, date.
  func source(_ source: Source) -> String {
    let title = self("„\(source.title)“", "“\(source.title)”")
    let state = source.date.map { self("Stand: \(date($0))", "as of \(date($0))") }
    return [source.publisher, title, state].compactMap { $0 }.joined(separator: ", ")
  }
}
