/// Decides the features of German words: what the form allows, narrowed down by agreement, preposition and relation.
struct GermanFeatureChooser {
  let infos: [FormInfo]
  let fine: [String]
  var agreement: [Agreement]

  func assign(_ tokens: inout [Token]) {
    for index in tokens.indices where tokens[index].pos == .verb || tokens[index].pos == .auxiliary {
      tokens[index].features = verb(index, tokens)
    }
    var chosen = agreement
    for index in order(tokens) where isNominalHead(tokens[index]) {
      chosen[index] = nominal(index, tokens, chosen)
    }
    for index in tokens.indices {
      switch tokens[index].pos {
      case .noun, .properNoun, .pronoun: tokens[index].features = features(chosen[index])
      case .determiner, .adjective: modifier(index, &tokens, chosen)
      default: break
      }
    }
  }

  // MARK: Nouns

  private func isNominalHead(_ token: Token) -> Bool {
    token.pos == .noun || token.pos == .properNoun || token.pos == .pronoun
  }

  /// Heads before children, so that conjuncts and appositions can follow theirs.
  private func order(_ tokens: [Token]) -> [Int] {
    tokens.indices.sorted { (depth($0, tokens), $0) < (depth($1, tokens), $1) }
  }

  private func depth(_ index: Int, _ tokens: [Token]) -> Int {
    var depth = 0
    var place = tokens[index].head
    while let head = place, depth < 30 {
      depth += 1
      place = tokens[head].head
    }
    return depth
  }

  private func nominal(_ index: Int, _ tokens: [Token], _ chosen: [Agreement]) -> Agreement {
    var set = agreement[index]
    let token = tokens[index]
    if let preposition = tokens.firstIndex(where: { $0.head == index && $0.relation == "case" }) {
      let form = tokens[preposition].form.lowercased()
      if let governed = GermanPrepositions.cases(of: form) { set = narrowed(set, governed) }
      return prefer(set, form == "wegen" || form == "während" ? [3, 2] : [2, 1, 3])
    }
    switch token.relation {
    case "nsubj": return agreeing(prefer(set, [0]), with: token.head.map { tokens[$0] }, tokens)
    case "obj": return prefer(set, [1, 2, 3])
    case "iobj": return prefer(set, [2])
    case "obl": return prefer(set, [2, 1, 3])
    case "nmod": return prefer(set, [3, 0])
    case "conj", "appos", "flat":
      guard let head = token.head, isNominalHead(tokens[head]) else { return prefer(set, [0]) }
      for place in 0..<4 where chosen[head].cases == 1 << UInt32(place) { set = prefer(set, [place]) }
      return set
    case "root": return prefer(set, [0])
    default: return set
    }
  }

  private func narrowed(_ set: Agreement, _ other: Agreement) -> Agreement {
    let joint = set.intersection(other)
    return joint.isEmpty ? set : joint
  }

  /// The readings in the first of `cases` that is possible; `set` if none is.
  private func prefer(_ set: Agreement, _ cases: [Int]) -> Agreement {
    for place in cases where !set.isDisjoint(with: .ofCase(place)) { return set.intersection(.ofCase(place)) }
    return set
  }

  /// A subject has the number of its verb.
  private func agreeing(_ set: Agreement, with head: Token?, _ tokens: [Token]) -> Agreement {
    guard let head else { return set }
    var number = head.features.verbForm == .finite ? head.features.number : nil
    if number == nil {
      number =
        tokens.first { child in
          child.features.verbForm == .finite && (child.relation == "aux" || child.relation == "cop")
            && child.head.map { tokens[$0] == head } == true
        }?.features.number
    }
    switch number {
    case .singular: return narrowed(set, .singular)
    case .plural: return narrowed(set, .plural)
    case nil: return set
    }
  }

  private func features(_ set: Agreement) -> Features {
    var features = Features()
    if set == .all { return features }
    let cases: [Features.Case] = [.nominative, .accusative, .dative, .genitive]
    for (place, value) in cases.enumerated() where set.cases == 1 << UInt32(place) { features.case = value }
    if set.isDisjoint(with: .plural) { features.number = .singular }
    if set.isDisjoint(with: .singular) { features.number = .plural }
    let genders: [Features.Gender] = [.masculine, .feminine, .neuter]
    let possible = (0..<3).filter { !set.isDisjoint(with: .ofGender($0)) }
    if possible.count == 1 { features.gender = genders[possible[0]] }
    return features
  }

  private func modifier(_ index: Int, _ tokens: inout [Token], _ chosen: [Agreement]) {
    var set = agreement[index]
    if let head = tokens[index].head, tokens[index].relation == "det" || tokens[index].relation == "amod" {
      set = narrowed(set, chosen[head])
    }
    if fine[index] != "ADJ.Pred" { tokens[index].features = features(set) }
    guard tokens[index].pos == .adjective else { return }
    let readings =
      infos[index].isCapitalised && index == 0 ? infos[index].smallReadings : infos[index].readings
    tokens[index].features.degree =
      readings[ReadingSet.superlative]
      ? .superlative : readings[ReadingSet.comparative] ? .comparative : .positive
  }

  // MARK: Verbs

  private func verb(_ index: Int, _ tokens: [Token]) -> Features {
    var features = Features()
    let suffix = fine[index].split(separator: ".").last.map(String.init) ?? ""
    switch suffix {
    case "Inf", "Izu": features.verbForm = .infinitive
    case "Part":
      features.verbForm = .participle
      features.tense = .past
    default: finite(index, tokens, &features)
    }
    return features
  }

  private func finite(_ index: Int, _ tokens: [Token], _ features: inout Features) {
    features.verbForm = .finite
    let subject = tokens.first { child in
      child.relation == "nsubj"
        && (child.head == index || child.head == tokens[index].head && child.head != nil)
    }
    let lower = tokens[index].form.lowercased()
    let readings = FiniteReadings(form: lower, lemma: tokens[index].lemma, readings: finiteReadings(index))
    let choice = readings.choose(
      subject: subject?.form.lowercased(), subjectIsPlural: isPlural(subject, tokens))
    features.mood = choice.mood
    features.tense = choice.tense
    features.person = choice.person
    features.number = choice.number
  }

  private func finiteReadings(_ index: Int) -> ReadingSet {
    infos[index].isCapitalised ? infos[index].smallReadings : infos[index].readings
  }

  private func isPlural(_ subject: Token?, _ tokens: [Token]) -> Bool? {
    guard let subject, let place = tokens.firstIndex(of: subject) else { return nil }
    if tokens.contains(where: { $0.head == place && $0.relation == "conj" }) { return true }
    let set = narrowed(agreement[place], .ofCase(0))
    if set.isDisjoint(with: .plural) { return false }
    return set.isDisjoint(with: .singular) ? true : nil
  }
}
