import Quantities

/// Abbreviations written with a dot, small letters, without their last dot.
struct Abbreviations: Sendable {
  /// Those after which a sentence goes on.
  let inner: Set<String>
  /// Those that may also end a sentence ("usw.", "Inc.").
  let final: Set<String>

  func contains(_ word: String) -> Bool { inner.contains(word) || final.contains(word) }

  static func of(_ language: Language) -> Abbreviations {
    language == .german ? german : english
  }

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }

  private static let german = Abbreviations(
    inner: words(
      """
      dr prof dipl ing med phil jur rer nat hr fr hrn dres mag bzw ca vgl evtl ggf inkl exkl zzgl abzgl bspw sog
      nr art abs ziff kap bd hrsg hg aufl st str tel mio mrd tsd mill geb gest verh verw jan feb febr mär apr jun
      jul aug sep sept okt nov dez mo di mi do fr sa so min max mind zz zzt allg bes betr gem gez insb insbes max
      vs engl franz lat griech dt österr schweiz amerik russ chin sen rep gov gen col lt capt sgt maj adm hl kgl
      chr us-sen us-rep op no vol ed pp ff anm tab abb vers z u d i s o e v b ä gg lfd mtl jährl tägl wöchtl stv
      stellv zit entspr urspr eigtl gegr erg ehem wg bez einschl maß mwst ur freiherr frhr dipl-ing dr-ing phd univ
      """),
    final: words("usw etc co inc corp ltd jr sr jh jhd jhdt uvm usf bros ges mbh v.chr n.chr chr uhr p.m a.m")
  )

  private static let english = Abbreviations(
    inner: words(
      """
      mr mrs ms dr prof gen col lt capt sgt maj adm gov sen rep rev hon pres st mt ft no nos vs vol pp fig figs
      jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun approx dept est
      messrs supt atty cmdr pfc e.g i.e cf viz al ed eds ca
      """),
    final: words("inc co corp ltd jr sr etc esq ave blvd rd u.s u.k u.n d.c p.m a.m ph.d b.a m.a bros"))
}
