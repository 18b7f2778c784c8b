/// Tells names of persons from other names, for accepting a surname alone.
enum PersonNames {
  /// The words of `content` that suffice as an answer (the surname), if `content` names a person; else nil.
  static func surname(in content: [AnswerWord], hasTitle: Bool) -> AnswerWord? {
    guard (2...4).contains(content.count), let last = content.last, let first = content.first else {
      return nil
    }
    if familyFirst.contains(first.text), content.count <= 3 { return first }
    guard hasTitle || given.contains(first.text), last.text.count >= 3, !last.hasDigit else { return nil }
    return last
  }

  /// Surnames of languages that put them first.
  private static let familyFirst: Set<String> = [
    "xi", "kim", "li", "wang", "liu", "zhang", "hu", "mao", "wen", "deng", "jiang", "hua", "chen", "moon",
    "yang", "zhao",
    "zhou", "wu", "xu", "sun", "zhu", "ma", "guo", "lin", "zheng", "lu", "shi", "park", "nguyen", "tran",
  ]

  private static let given: Set<String> = Set(
    """
    aaron adam adrian albert alex alexander alexandra alexis alfred alice alina alois amanda amy andrea andreas andrew angela \
    angelika anja anna anne annegret annette anthony antonia antonio anton armin arnold arthur astrid axel barack barbara \
    beate ben benjamin bernard bernd bernhard bertha bettina bill birgit bob boris brian bruno carl carla carlos carmen \
    carola caroline catherine charles charlotte chris christa christian christiane christina christine christoph christopher \
    claire clara claudia claus clemens cornelia daniel daniela david denis dennis diana dieter dietmar dirk dmitri dmitry \
    dominik donald dora doris dorothea eberhard eckhard edith eduard edward elena elias elisabeth elizabeth elke ella ellen \
    elon emil emilia emily emma emmanuel eric erich erik erika ernst erwin esther eva evelyn fabian felix ferdinand florian \
    francois frank franz franziska frauke fred frederik friedrich fritz gabriel gabriele georg george gerald gerda gerhard \
    gerd gernot gertrud gisela gordon greta gudrun guenter guenther guido gustav hanna hannah hannelore hannes hans harald \
    harry hartmut heike heidi heiko heiner heinrich heinz helen helena helene helga helmut henning henry herbert hermann \
    hilde hillary holger horst hubert hugo ida ilse ines inga inge ingo ingrid irene iris isabel isabella ivan jack jacob \
    jakob james jan jana jane janet jean jeff jennifer jens jessica jim jimmy joachim joan joe johan johann johanna johannes \
    john jonas jonathan jorg joerg jose josef joseph josephine joshua juan judith julia julian juliane julius jule jurgen \
    juergen justin kai karen karin karl karla karsten katharina katherine kathrin katja katrin kelly ken kerstin kevin klara \
    klaus konrad konstantin kristina kurt lara larry lars laura laurenz lea lena leo leon leonard leonie linda lisa lothar \
    louis louise luca lucas lucia ludwig luis luisa luise lukas lutz lydia magdalena maik maja manfred manuel manuela marc \
    marcel marco marcus margaret margarete margot maria marianne marie marina mario marion mark marko markus marlene marta \
    martha martin martina mary mathias matteo matthew matthias max maximilian melanie michael michaela michail michel michele \
    michelle mike mikhail mila miriam mohamed mohammed monika moritz nadine nancy natalia natalie natascha nicholas nick \
    nico nicolas nicole nils nina noah nora norbert olaf oleg olga oliver olivia oskar oscar otto pablo pamela patricia \
    patrick paul paula paulina pedro peter petra philip philipp philippe pia rachel rainer ralf ralph ramona raphael rebecca \
    regina reinhard reinhold renate rene richard rita robert roger roland rolf roman ronald rosa rosemarie roswitha rudi \
    rudolf ruediger rupert ruth ryan sabine sabrina samuel sandra sara sarah sascha scott sean sebastian sergei sergej \
    sergey sibylle siegfried sigmar sigrid silke silvia simon simone sofia sofie sonja sophia sophie stefan stefanie steffen \
    stephan stephanie stephen steve steven susan susanne sven svenja sylvia tanja tatjana thea theo theodor theresa theresia \
    thomas thorsten tim timo tina tobias tom torsten udo ulf ulla ulrich ulrike ursula ute uwe valentin valentina vanessa \
    vera verena veronika viktor viktoria vincent vitali vladimir wladimir volker walter waltraud wendy werner wilfried wilhelm \
    william willi willy wolf wolfgang xaver yannick yvonne
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
