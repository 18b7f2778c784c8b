import Facts
import Quantities

extension Wording {
  /// What the evidence says about a claim, as a verdict on it.
  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .supported: self("belegt", "supported")
    case .refuted: self("widerlegt", "refuted")
    case .notEnoughEvidence: self("nicht belegbar", "not in evidence")
    }
  }

  /// What was done to a true statement to make a false claim, as a name.
  func distortion(_ distortion: Distortion) -> String {
    switch distortion {
    case .entity: self("Name vertauscht", "swapped name")
    case .number: self("Zahl verändert", "changed number")
    case .date: self("Datum verschoben", "shifted date")
    case .roleReversal: self("Rollen vertauscht", "reversed roles")
    case .negation: self("verneint", "negated")
    case .attribution: self("anderem in den Mund gelegt", "put into another's mouth")
    case .hedgeRemoval: self("Vorbehalt gestrichen", "dropped hedge")
    case .overgeneralisation: self("verallgemeinert", "overgeneralised")
    case .causation: self("Ursache behauptet", "claimed a cause")
    }
  }

  /// What the trick was, in a sentence that teaches it.
  func explanation(_ distortion: Distortion) -> String {
    switch distortion {
    case .entity:
      self("Jemand oder etwas anderes wurde eingesetzt.", "Someone or something else was put in.")
    case .number: self("Die Zahl wurde verändert.", "The number was changed.")
    case .date: self("Der Zeitpunkt wurde verschoben.", "The point in time was shifted.")
    case .roleReversal:
      self(
        "Wer es tat und wen es traf, wurde vertauscht.", "Who did it and whom it was done to were exchanged.")
    case .negation: self("Es wurde das Gegenteil behauptet.", "The opposite was claimed.")
    case .attribution:
      self("Die Aussage wurde jemand anderem zugeschrieben.", "The statement was attributed to someone else.")
    case .hedgeRemoval:
      self(
        "Aus einer Vermutung oder Aussage wurde eine Tatsache gemacht.",
        "A suspicion or somebody's statement was turned into a fact.")
    case .overgeneralisation: self("Aus einigen wurden alle.", "“Some” became “all”.")
    case .causation: self("Aus einem Danach wurde ein Deshalb.", "“After” became “because”.")
    }
  }

  /// A publication on one line: publisher, date and title.
  func source(_ source: Source) -> String {
    let origin = [source.publisher, source.date.map(date)].compactMap { $0 }.joined(separator: ", ")
    let title = self("„\(source.title)“", "“\(source.title)”")
    return origin.isEmpty ? title : "\(origin): \(title)"
  }

  /// The passage in quotation marks, unless it begins or ends with its own.
  func quotation(_ passage: String) -> (before: String, after: String) {
    let marks: Set<Character> = ["„", "“", "»", "\"", "”", "«"]
    if let first = passage.first, let last = passage.last, marks.contains(first) || marks.contains(last) {
      return ("", "")
    }
    return language == .german ? ("„", "“") : ("“", "”")
  }
}
