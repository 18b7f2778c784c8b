internal import Linguistics

/// Turns the Konjunktiv of reported speech into the indicative, for statements that name their source.
enum GermanMood {
  /// The indicative of a third-person Konjunktiv I; nil where the form is not certain.
  static func indicative(of verb: Word) -> String? {
    if let form = GermanWords.indicatives[verb.lower] { return form }
    guard GermanWords.auxiliaries[verb.lower] == nil, verb.lower.hasSuffix("e"),
      verb.features.number != .plural
    else { return nil }
    let stem = String(verb.lower.dropLast())
    if let strong = strong.first(where: {
      stem == $0.stem || stem.hasSuffix($0.stem) && stem.count > $0.stem.count + 1
    }) {
      return String(stem.dropLast(strong.stem.count)) + strong.present
    }
    return stem + (stem.hasSuffix("t") || stem.hasSuffix("d") ? "et" : "t")
  }

  /// Stems that change their vowel → the third person singular of the present.
  private static let strong: [(stem: String, present: String)] = [
    ("geb", "gibt"), ("nehm", "nimmt"), ("seh", "sieht"), ("les", "liest"), ("helf", "hilft"),
    ("sprech", "spricht"),
    ("treff", "trifft"), ("werf", "wirft"), ("sterb", "stirbt"), ("gelt", "gilt"), ("tret", "tritt"),
    ("vergess", "vergisst"), ("brech", "bricht"), ("ess", "isst"), ("fahr", "fährt"), ("halt", "hält"),
    ("lass", "lässt"), ("lauf", "läuft"), ("fall", "fällt"), ("trag", "trägt"), ("schlag", "schlägt"),
    ("wachs", "wächst"), ("rat", "rät"), ("lad", "lädt"), ("stoß", "stößt"), ("fang", "fängt"),
    ("schlaf", "schläft"),
    ("grab", "gräbt"), ("blas", "bläst"), ("empfehl", "empfiehlt"), ("stehl", "stiehlt"),
    ("befehl", "befiehlt"),
    ("gescheh", "geschieht"), ("werb", "wirbt"), ("verderb", "verdirbt"), ("mess", "misst"), ("wiss", "weiß"),
  ]
}
