/// The prefixes that separable verbs part with.
enum SeparablePrefixes {
  static let all: Set<String> = Set(byLength)

  /// Longest first, so that "herauf" is tried before "her".
  static let byLength: [String] = list.split(separator: " ").map(String.init).sorted {
    ($1.count, $0) < ($0.count, $1)
  }

  private static let list = """
    ab an auf aus bei da daher dahin dar davon dazu dazwischen durch ein empor entgegen entlang entzwei fehl fern fest \
    fort frei gegenüber gleich gut heim her herab heran herauf heraus herbei herein herum herunter hervor hin hinab \
    hinan hinauf hinaus hinein hinter hinterher hinunter hinweg hinzu hoch kennen klar kurz los mit nach nahe nieder \
    offen preis quer ruhig schief schwer sicher statt still stand teil tot um umher unter voll voran voraus vorbei vor \
    vorweg vorüber wahr weg weiter wett wider wieder wohl zu zufrieden zurecht zurück zusammen zusammen zuvor zuwider \
    über übrig bekannt bereit bloß brach dagegen daneben davor drauf dran einher fertig hervor hintan hoch ineinander \
    aneinander auseinander aufeinander beiseite bevor emporher spazieren sitzen stehen liegen rein raus rauf runter \
    rum ran rüber vorwärts rückwärts überein umhin zugrunde zunichte zustande zutage zugute
    """
}
