internal import Assessment
internal import Facts

/// German question phrases for constituents: "wer", "in welchem Land", "seit wann".
enum GermanInterrogatives {
  /// A question phrase, and the form the finite verb takes with it (nil: unchanged).
  struct Phrase {
    var text: String
    var verb: String?
    var key: String
    var variants: [String] = []
  }

  static func phrase(for constituent: Constituent, verb: Constituent) -> Phrase? {
    switch constituent.role {
    case .subject: subject(constituent, verb)
    case .object: object(constituent)
    case .prepositional: prepositional(constituent)
    case .attribution: attribution(constituent)
    default: nil
    }
  }

  // MARK: Subject and object

  private static func subject(_ constituent: Constituent, _ verb: Constituent) -> Phrase? {
    let singular = verb.isPlural == true ? singularForm(of: verb.text) : verb.text
    switch constituent.kind {
    case .person:
      guard let singular, !constituent.slots.contains(where: { $0.kind == .number }), isSpokenOf(constituent)
      else { return nil }
      return Phrase(text: "wer", verb: singular, key: key(constituent), variants: variants(constituent))
    case .country:
      if constituent.isCoordinated { return coordinatedCountries(constituent) }
      guard constituent.slots.count == 1, let singular else { return nil }
      return Phrase(
        text: "welches Land", verb: singular, key: key(constituent), variants: variants(constituent))
    case .organisation:
      return organisation(constituent, singular: singular)
    case .thing:
      guard !constituent.isCoordinated, verb.isPlural != true, !isNamed(constituent), isThing(constituent)
      else { return nil }
      return Phrase(text: "was", key: constituent.text)
    default:
      return nil
    }
  }

  /// Whether the person named is the one spoken of: not „der Berater von Obama“.
  private static func isSpokenOf(_ constituent: Constituent) -> Bool {
    guard let slot = constituent.slots.first(where: { $0.kind == .person }) else { return true }
    let before = constituent.text.unicodeScalars.prefix(slot.range.lowerBound)
    let words = String(String.UnicodeScalarView(before)).split(separator: " ")
    return !words.dropFirst().contains { ["von", "vom", "des", "der", "für", "bei", "of"].contains($0) }
  }

  private static func coordinatedCountries(_ constituent: Constituent) -> Phrase? {
    let places = constituent.slots.filter { $0.kind == .place }
    guard places.count == 2, constituent.slots.count == 2,
      places.allSatisfy({ Country.called($0.name ?? $0.text) != nil })
    else { return nil }
    let names = places.map { $0.name ?? $0.text }
    return Phrase(
      text: "welche beiden Staaten", key: constituent.text,
      variants: ["\(names[1]) und \(names[0])", names.joined(separator: " und ")])
  }

  /// "der Elektronikhersteller Canon": the class noun goes into the question, the name is the key.
  private static func organisation(_ constituent: Constituent, singular: String?) -> Phrase? {
    let names = constituent.slots.filter { $0.kind == .organisation || $0.kind == .name }
    guard names.count == 1, !constituent.isCoordinated, let name = names.first, let singular else {
      return nil
    }
    guard
      let (noun, gender) = OrganisationNouns.classNoun(in: constituent.text, before: name)
        ?? OrganisationNouns.known[name.name ?? name.text]
    else { return nil }
    let article = gender == "masculine" ? "welcher" : gender == "feminine" ? "welche" : "welches"
    return Phrase(
      text: "\(article) \(noun)", verb: singular, key: name.name ?? name.text,
      variants: [constituent.text].filter { $0 != name.text })
  }

  private static func object(_ constituent: Constituent) -> Phrase? {
    switch constituent.kind {
    case .person:
      guard constituent.grammaticalCase == "accusative" || constituent.slots.count == 1 else { return nil }
      return Phrase(text: "wen", key: key(constituent), variants: variants(constituent))
    case .thing where !isNamed(constituent):
      // „den Ton verschärfen“: a short bare noun is part of the idiom, not an answer.
      guard constituent.text.split(separator: " ").contains(where: { $0.count > 5 }) else { return nil }
      return Phrase(text: "was", key: constituent.text)
    default:
      return nil
    }
  }

  /// Asked by "was" is only what an article presents and what is no authority: not „Europol“, „das Gericht“.
  private static func isThing(_ constituent: Constituent) -> Bool {
    let words = constituent.text.split(separator: " ")
    guard words.count > 1, words[0].first?.isLowercase == true else { return false }
    let head = constituent.head.lowercased()
    let agents = [
      "amt", "behörde", "gericht", "polizei", "ministerium", "partei", "gewerkschaft", "regierung",
      "parlament",
      "rat", "verband", "fraktion", "zeitung", "sender", "konzern", "firma", "bank", "verein", "agentur",
      "anwaltschaft", "kommission", "gruppe", "team", "unternehmen", "hersteller", "labor", "schule", "garde",
      "armee",
      "opposition",
    ]
    // „die Rede sein“, „der Fall sein“: short nouns mostly belong to an idiom.
    return head.count >= 5 && !agents.contains(where: head.hasSuffix)
  }

  /// A name of unknown kind is neither "wer" nor "was".
  private static func isNamed(_ constituent: Constituent) -> Bool {
    constituent.head.first?.isUppercase == true
      && constituent.slots.contains {
        $0.text.contains(constituent.head) || (constituent.text.hasSuffix($0.text) && $0.range.lowerBound < 5)
      }
  }

  // MARK: Prepositions

  private static func prepositional(_ constituent: Constituent) -> Phrase? {
    guard let preposition = constituent.preposition else { return nil }
    if constituent.kind == .time { return time(constituent, preposition) }
    if constituent.kind == .country || constituent.kind == .place, !constituent.isCoordinated,
      constituent.slots.count == 1
    {
      return place(constituent, preposition)
    }
    return nil
  }

  private static func time(_ constituent: Constituent, _ preposition: String) -> Phrase? {
    guard constituent.slots.contains(where: { $0.kind == .date }) else { return nil }
    switch preposition {
    case "im", "am", "in", "an", "um", "ende", "anfang", "mitte":
      return Phrase(text: "wann", key: constituent.text, variants: dates(constituent))
    case "seit": return Phrase(text: "seit wann", key: constituent.text, variants: dates(constituent))
    case "bis": return Phrase(text: "bis wann", key: constituent.text, variants: dates(constituent))
    default: return nil
    }
  }

  private static func dates(_ constituent: Constituent) -> [String] {
    constituent.slots.filter { $0.kind == .date }.map(\.text).filter { $0 != constituent.text }
  }

  private static func place(_ constituent: Constituent, _ preposition: String) -> Phrase? {
    guard let slot = constituent.slots.first, slot.kind == .place else { return nil }
    let name = slot.name ?? slot.text
    let isCountry = Country.called(name) != nil
    let isTown = !isCountry && (Country.named(name) != nil || Towns.all.contains(name))
    guard isCountry || isTown, constituent.text.hasSuffix(slot.text) else { return nil }
    // "in den Vereinigten Staaten", "in der Türkei": the article stays in the key.
    let phrase: String
    switch (preposition, isCountry) {
    case ("in", true): phrase = "in welchem Land"
    case ("in", false): phrase = "in welcher Stadt"
    case ("aus", true): phrase = "aus welchem Land"
    case ("aus", false): phrase = "aus welcher Stadt"
    case ("nach", true): phrase = "in welches Land"
    case ("nach", false): phrase = "in welche Stadt"
    case ("mit", true): phrase = "mit welchem Land"
    case ("gegen", true): phrase = "gegen welches Land"
    case ("für", true): phrase = "für welches Land"
    default: return nil
    }
    return Phrase(text: phrase, key: name, variants: [constituent.text])
  }

  private static func attribution(_ constituent: Constituent) -> Phrase? {
    let named = constituent.slots.filter { [.person, .organisation].contains($0.kind) }
    guard named.count == 1, let slot = named.first else { return nil }
    let name = slot.name ?? slot.text
    if slot.kind == .organisation {
      guard let (noun, gender) = OrganisationNouns.known[name] else { return nil }
      let article = gender == "masculine" ? "welchem" : gender == "feminine" ? "welcher" : "welchem"
      return Phrase(text: "laut \(article) \(noun)", key: name, variants: [])
    }
    return Phrase(text: "nach wessen Angaben", key: name, variants: Making.key(for: slot).variants)
  }

  // MARK: Keys

  private static func key(_ constituent: Constituent) -> String {
    let persons = constituent.slots.filter { $0.kind == .person }
    if constituent.kind == .person, persons.count == 1, let person = persons.first,
      constituent.text.contains(", ") || constituent.text.hasSuffix(person.text)
    {
      return person.name ?? person.text
    }
    if constituent.slots.count == 1, let slot = constituent.slots.first,
      [.person, .place].contains(slot.kind),
      constituent.text.hasSuffix(slot.text), constituent.kind != .person || slot.kind == .person
    {
      return slot.name ?? slot.text
    }
    return constituent.text
  }

  private static func variants(_ constituent: Constituent) -> [String] {
    let key = key(constituent)
    var result = constituent.slots.filter { $0.name == key || $0.text == key }.flatMap {
      Making.key(for: $0).variants
    }
    if constituent.text != key, !constituent.text.contains(",") { result.append(constituent.text) }
    return result.reduce(into: []) { list, text in if !list.contains(text), text != key { list.append(text) }
    }
  }

  /// The singular of a plural verb form; nil where it is not certain.
  static func singularForm(of plural: String) -> String? { singulars[plural] }

  private static let singulars: [String: String] = [
    "haben": "hat", "hatten": "hatte", "sind": "ist", "waren": "war", "werden": "wird", "wurden": "wurde",
    "können": "kann", "konnten": "konnte", "müssen": "muss", "mussten": "musste", "sollen": "soll",
    "sollten": "sollte", "wollen": "will", "wollten": "wollte", "dürfen": "darf", "durften": "durfte",
    "dürften": "dürfte", "könnten": "könnte", "müssten": "müsste", "würden": "würde", "sagten": "sagte",
    "erklärten": "erklärte", "teilten": "teilte", "kündigten": "kündigte", "forderten": "forderte",
    "gaben": "gab",
    "kamen": "kam", "gingen": "ging", "standen": "stand", "stellten": "stellte", "machten": "machte",
    "führten": "führte", "nahmen": "nahm", "berichteten": "berichtete", "warnten": "warnte",
  ]
}

/// Class nouns for the names of organisations.
enum OrganisationNouns {
  /// "der Elektronikhersteller Canon" → "Elektronikhersteller", masculine.
  static func classNoun(in text: String, before name: Slot) -> (String, String)? {
    let scalars = Array(text.unicodeScalars)
    guard name.range.lowerBound <= scalars.count else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[..<name.range.lowerBound])
    let words = String(view).split(separator: " ").map(String.init)
    guard let noun = words.last, noun.first?.isUppercase == true else { return nil }
    let lower = noun.lowercased()
    guard let gender = genders.first(where: { lower.hasSuffix($0.key) && lower.count >= $0.key.count })?.value
    else { return nil }
    return (noun, gender)
  }

  /// Newspapers and agencies that a reader of news knows as such.
  static let known: [String: (String, String)] = {
    var table: [String: (String, String)] = [:]
    for name in [
      "New York Times", "Washington Post", "Wall Street Journal", "Süddeutsche Zeitung", "Guardian", "Bild",
      "Le Monde", "Financial Times", "Independent", "Telegraph", "Daily Mail", "Kronen Zeitung", "Kurier",
      "Die Presse", "Standard", "Zeit",
    ] {
      table[name] = ("Zeitung", "feminine")
    }
    for name in ["Reuters", "Xinhua", "dpa", "AFP", "APA", "AP", "Bloomberg", "Tass", "Interfax", "Kyodo"] {
      table[name] = ("Nachrichtenagentur", "feminine")
    }
    for name in [
      "Apple", "Google", "Microsoft", "Facebook", "Sony", "Volkswagen", "VW", "Peugeot", "Canon", "Amazon",
      "Twitter", "Samsung", "Siemens", "OMV", "AMAG", "General Motors", "GM", "Huawei",
    ] {
      table[name] = ("Unternehmen", "neuter")
    }
    return table
  }()

  private static let genders: [(key: String, value: String)] = [
    ("hersteller", "masculine"), ("konzern", "masculine"), ("unternehmen", "neuter"), ("firma", "feminine"),
    ("zeitung", "feminine"), ("partei", "feminine"), ("bank", "feminine"), ("behörde", "feminine"),
    ("agentur", "feminine"), ("verband", "masculine"), ("verein", "masculine"), ("gewerkschaft", "feminine"),
    ("universität", "feminine"), ("institut", "neuter"), ("magazin", "neuter"), ("sender", "masculine"),
    ("anbieter", "masculine"), ("betreiber", "masculine"), ("netzwerk", "neuter"), ("bauer", "masculine"),
    ("organisation", "feminine"), ("produzent", "masculine"), ("lieferant", "masculine"),
    ("händler", "masculine"),
    ("gesellschaft", "feminine"), ("kette", "feminine"), ("portal", "neuter"), ("blatt", "neuter"),
    ("stiftung", "feminine"), ("klub", "masculine"), ("club", "masculine"), ("riese", "masculine"),
  ]
}

/// Towns that need no introduction and are no capitals.
enum Towns {
  static let all: Set<String> = [
    "New York", "Los Angeles", "San Francisco", "Chicago", "Boston", "Detroit", "Seattle", "Houston", "Miami",
    "Schanghai", "Shanghai", "Hongkong", "Hong Kong", "Mumbai", "Karatschi", "Istanbul", "Dubai", "Sydney",
    "Melbourne", "Toronto", "Vancouver", "Montreal", "Rio de Janeiro", "São Paulo", "Sankt Petersburg",
    "Barcelona",
    "Mailand", "Neapel", "Venedig", "Turin", "Florenz", "Marseille", "Lyon", "Straßburg", "Genf", "Zürich",
    "Basel",
    "Manchester", "Liverpool", "Birmingham", "Glasgow", "Edinburgh", "Hamburg", "München", "Köln",
    "Frankfurt",
    "Stuttgart", "Düsseldorf", "Leipzig", "Dresden", "Hannover", "Bremen", "Nürnberg", "Bonn", "Karlsruhe",
    "Graz",
    "Linz", "Salzburg", "Innsbruck", "Klagenfurt", "Villach", "Wels", "St. Pölten", "Sankt Pölten", "Bregenz",
    "Eisenstadt", "Krakau", "Danzig", "Thessaloniki", "Aleppo", "Mossul", "Fukushima", "Munich", "Cologne",
    "Geneva",
    "Zurich", "Milan", "Naples", "Venice", "Philadelphia", "Dallas", "Atlanta", "Denver", "Las Vegas",
    "New Orleans",
  ]
}
