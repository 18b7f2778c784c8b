internal import Assessment
internal import Facts

/// Something that the article is about, not an accident of its wording.
struct WorthFilter: Filter {
  let name = "worth"

  func reason(against candidate: Candidate, in world: World) -> String? {
    if candidate.rule == "title question", WorthFilter.isCommonKnowledge(candidate.part) {
      return "everybody knows heads of state"
    }
    if candidate.rule == "title question", WorthFilter.isGeneric(candidate.part) {
      return "the title says little without its office"
    }
    if WorthFilter.isMarketMove(candidate) { return "a price without its day" }
    let words = candidate.item.stem.split(separator: " ").count
    switch candidate.item.interaction {
    case .cloze where words < 7: return "too little is left around the gap"
    case .shortAnswer, .choice:
      if candidate.fact.kind != .title, words < 6 { return "too little is asked" }
      return nil
    default: return nil
    }
  }

  private static func isGeneric(_ title: String) -> Bool {
    [
      "konzernchef", "firmenchef", "minister", "ministerin", "könig", "anwalt", "anwältin", "parteichef",
      "sprecher", "sprecherin", "experte", "expertin", "analyst",
      "analystin", "mitarbeiter", "chef", "chefin", "direktor", "direktorin", "obmann", "obfrau",
      "vorsitzender",
      "altparteichef", "manager", "vorstand", "leiter", "leiterin", "mann", "frau", "kollege", "vater",
      "mutter",
      "sohn", "tochter", "bruder", "schwester", "freund", "freundin", "gründer", "mentor", "opfer", "täter",
    ].contains(title.lowercased())
  }

  /// Prices and indices move every day: without a date the question has no answer.
  private static func isMarketMove(_ candidate: Candidate) -> Bool {
    let fact = candidate.fact
    guard let verb = fact.constituent(.verb),
      !fact.constituents.contains(where: { $0.slots.contains { $0.kind == .date } })
    else { return false }
    let hasUnit = fact.constituents.flatMap(\.slots).contains { slot in
      ["Prozent", "Punkte", "Euro", "Dollar", "Zähler", "percent", "points"].contains {
        (slot.unit ?? "").contains($0)
      }
    }
    return hasUnit
      && [
        "fallen", "steigen", "zulegen", "gewinnen", "verlieren", "schließen", "notieren", "sinken",
        "klettern", "legen",
        "tendieren", "stehen", "kosten", "fall", "rise", "close",
      ].contains(verb.head)
  }

  /// The title of somebody whom everybody knows.
  private static func isCommonKnowledge(_ title: String) -> Bool {
    let lower = title.lowercased()
    return [
      "us-präsident", "präsident", "bundeskanzlerin", "kanzlerin", "papst", "königin", "us president",
      "president", "kremlchef",
    ].contains(lower)
      || lower.hasSuffix("er präsident") || lower.hasSuffix("e kanzlerin")
  }
}
