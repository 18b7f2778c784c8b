/// The endings of German adjectives, strong and weak together.
enum GermanEndings {
  static func adjective(_ form: String) -> Agreement {
    let scalars = form.unicodeScalars
    guard let last = scalars.last, scalars.count > 2 else { return .all }
    let before = scalars[scalars.index(scalars.endIndex, offsetBy: -2)]
    switch last {
    case "e": return ending
    case "n" where before == "e": return n
    case "r" where before == "e": return r
    case "s" where before == "e": return s
    case "m" where before == "e": return m
    default: return .all
    }
  }

  private static let ending = Agreement("ns.m nas.f nas.n nap")
  private static let n = Agreement("as.m ds gs nadgp")
  private static let r = Agreement("ns.m dgs.f gp")
  private static let s = Agreement("nas.n gs.mn")
  private static let m = Agreement("ds.mn")
}
