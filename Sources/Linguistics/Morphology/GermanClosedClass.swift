/// The project's own table of German determiners and pronouns.
enum GermanClosedClass {
  /// The lemma of a determiner or pronoun in small letters.
  static func lemma(_ form: String, _ pos: PartOfSpeech) -> String? {
    if pos == .pronoun, let lemma = pronouns[form] { return lemma }
    return words[form]
  }

  private static func table(_ rows: [(String, String)]) -> [String: String] {
    var result: [String: String] = [:]
    for (lemma, forms) in rows {
      for form in forms.split(separator: " ") { result[String(form)] = lemma }
    }
    return result
  }

  private static func declined(_ stem: String, lemma: String, bare: String? = nil) -> (String, String) {
    let forms = ["e", "en", "em", "er", "es"].map { stem + $0 } + (bare.map { [$0] } ?? [])
    return (lemma, forms.joined(separator: " "))
  }

  private static let pronouns = table([
    ("ich", "ich mich mir meiner"), ("du", "du dich dir deiner"), ("er", "er ihn ihm"),
    ("sie", "sie ihr ihnen"),
    ("es", "es 's"), ("wir", "wir uns unser"), ("ihr", "euch"), ("sich", "sich"),
    ("der", "der die das dem den des dessen deren derer denen"), ("wer", "wer wen wem wessen"),
  ])

  private static let words = table(
    [
      ("der", "der die das dem den des dessen deren derer denen"),
      ("ein", "ein eine einen einem einer eines"),
      ("man", "man"), ("was", "was"), ("etwas", "etwas"), ("nichts", "nichts nix"),
      ("niemand", "niemand niemanden niemandem"),
      ("jemand", "jemand jemanden jemandem"), ("all", "all"), ("alle", "alle alles allem allen aller"),
      ("viel", "viel viele vielen vieler vieles vielem"),
      ("mehr", "mehr mehrere mehreren mehrerer"), ("wenig", "wenig wenige wenigen weniger weniges"),
      ("beide", "beide beiden beider beides"),
      ("einige", "einige einigen einiger einiges"),
      ("derselbe", "derselbe dieselbe dasselbe denselben demselben derselben desselben dieselben"),
      ("derjenige", "derjenige diejenige dasjenige denjenigen demjenigen derjenigen diejenigen"),
      declined("mein", lemma: "mein", bare: "mein"), declined("dein", lemma: "dein", bare: "dein"),
      declined("sein", lemma: "sein", bare: "sein"), declined("ihr", lemma: "ihr", bare: "ihr"),
      declined("unser", lemma: "unser", bare: "unser"), ("euer", "euer eure euren eurem eurer eures"),
      ("unser", "unsre unsren unsrem unsrer unsres unsern"), declined("kein", lemma: "kein", bare: "kein"),
      declined("dies", lemma: "dieser", bare: "dies"), declined("jen", lemma: "jener"),
      declined("jed", lemma: "jeder"),
      declined("welch", lemma: "welcher", bare: "welch"), declined("solch", lemma: "solcher", bare: "solch"),
      declined("ander", lemma: "anderer"), declined("manch", lemma: "mancher", bare: "manch"),
      declined("selb", lemma: "selber"), declined("meist", lemma: "meist"),
      declined("sämtlich", lemma: "sämtlich"),
      declined("etlich", lemma: "etliche"), declined("irgendein", lemma: "irgendein", bare: "irgendein"),
    ])
}
