internal import Facts
internal import Quantities

/// Wrong answers of the same type and grain as the key: from the article, else from small lists.
enum Distractors {
  /// Names of the same kind; the key's own state, capital and government are never among them.
  static func names(for slot: Slot, in world: World, avoiding sentence: String) -> [String] {
    let key = slot.name ?? slot.text
    if slot.kind == .place, let country = Country.called(key) {
      return countries(for: country, written: key, in: world, avoiding: sentence)
    }
    guard slot.kind == .person else { return [] }
    return (world.names[slot.kind] ?? []).compactMap { other in
      let name = other.name ?? other.text
      guard name != key, name.contains(" "), !sentence.contains(name), !shares(name, key),
        !sentence.contains(name.split(separator: " ").last.map(String.init) ?? name)
      else { return nil }
      return name
    }
  }

  private static func countries(
    for country: Country, written key: String, in world: World, avoiding sentence: String
  ) -> [String] {
    var result: [String] = []
    func add(_ other: Country) {
      let name = other.name(in: world.language)
      let isUsed = ([other.german, other.english] + other.aliases).contains { sentence.contains($0) }
      guard other != country, !isUsed, !result.contains(name), other.article == nil,
        country.article == nil || true
      else { return }
      result.append(name)
    }
    for slot in world.names[.place] ?? [] {
      if let other = Country.called(slot.name ?? slot.text) { add(other) }
    }
    for other in Country.all where other.region == country.region { add(other) }
    for other in Country.all where other.region == "europe" || other.region == "asia" { add(other) }
    return result
  }

  /// Whether two names may be one person: „Harms“ and „Swantje Harm“.
  private static func shares(_ left: String, _ right: String) -> Bool {
    left.split(separator: " ").contains { word in
      right.split(separator: " ").contains { other in
        word == other || min(word.count, other.count) >= 4 && (word.hasPrefix(other) || other.hasPrefix(word))
      }
    }
  }

}
