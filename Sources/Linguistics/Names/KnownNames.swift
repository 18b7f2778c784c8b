/// A short list of names every newspaper uses, written for this project.
enum KnownNames {
  static func kind(of name: String) -> Mention.Kind? {
    if places.contains(name) { return .place }
    return organisations.contains(name) ? .organisation : nil
  }

  private static func list(_ text: String) -> Set<String> {
    Set(
      text.split(separator: ",").map { item in
        var name = Substring(item)
        while let first = name.first, first.isWhitespace { name.removeFirst() }
        while let last = name.last, last.isWhitespace { name.removeLast() }
        return String(name)
      })
  }

  private static let places = list(
    """
    Deutschland,Österreich,Schweiz,Frankreich,Italien,Spanien,Portugal,Polen,Tschechien,Slowakei,Ungarn,Rumänien,Bulgarien,
    Griechenland,Türkei,Russland,Ukraine,Belarus,Litauen,Lettland,Estland,Finnland,Schweden,Norwegen,Dänemark,Niederlande,
    Belgien,Luxemburg,Großbritannien,Irland,Island,Serbien,Kroatien,Slowenien,Bosnien,Albanien,Kosovo,Montenegro,Moldau,
    Georgien,Armenien,Aserbaidschan,Israel,Palästina,Syrien,Libanon,Jordanien,Irak,Iran,Saudi-Arabien,Jemen,Katar,Kuwait,
    Ägypten,Libyen,Tunesien,Algerien,Marokko,Sudan,Äthiopien,Kenia,Nigeria,Ghana,Mali,Kongo,Südafrika,Namibia,Somalia,
    Afghanistan,Pakistan,Indien,Bangladesch,Nepal,China,Japan,Südkorea,Nordkorea,Taiwan,Vietnam,Thailand,Indonesien,
    Malaysia,Philippinen,Singapur,Australien,Neuseeland,USA,Kanada,Mexiko,Kuba,Brasilien,Argentinien,Chile,Peru,Kolumbien,
    Venezuela,Bolivien,Ecuador,Europa,Asien,Afrika,Amerika,Südamerika,Nordamerika,Berlin,Hamburg,München,Köln,Frankfurt,
    Stuttgart,Düsseldorf,Leipzig,Dresden,Hannover,Bremen,Bonn,Wien,Graz,Linz,Salzburg,Innsbruck,Zürich,Bern,Genf,Basel,
    Paris,London,Rom,Madrid,Brüssel,Moskau,Kiew,Kyjiw,Warschau,Prag,Budapest,Athen,Istanbul,Ankara,Jerusalem,Tel Aviv,
    Kairo,Bagdad,Teheran,Damaskus,Kabul,Peking,Shanghai,Schanghai,Hongkong,Tokio,Seoul,Pjöngjang,Neu-Delhi,Washington,
    New York,Los Angeles,Chicago,San Francisco,Kalifornien,Texas,Florida,Bayern,Sachsen,Hessen,Brandenburg,Thüringen,
    Niedersachsen,Nordrhein-Westfalen,Baden-Württemberg,Rheinland-Pfalz,Saarland,Schleswig-Holstein,Sachsen-Anhalt,
    Mecklenburg-Vorpommern,Germany,Austria,Switzerland,France,Italy,Spain,Poland,Russia,Turkey,Greece,Hungary,Sweden,
    Norway,Denmark,Finland,Ireland,England,Scotland,Wales,Britain,Europe,Asia,Africa,America,India,Brazil,Canada,Mexico,
    Egypt,Syria,Iraq,Berlin,Munich,Vienna,Rome,Moscow,Beijing,Brussels
    """)

  private static let organisations = list(
    """
    EU,UN,UNO,Nato,NATO,OSZE,WHO,Unicef,UNICEF,IWF,EZB,OPEC,SPD,CDU,CSU,FDP,AfD,ÖVP,SPÖ,FPÖ,SVP,BND,BKA,BSI,FBI,CIA,NSA,
    dpa,AFP,AP,APA,Reuters,Xinhua,ARD,ZDF,ORF,SRF,BBC,CNN,Google,Microsoft,Apple,Amazon,Facebook,Meta,Twitter,Intel,IBM,
    Siemens,Volkswagen,VW,BMW,Daimler,Bosch,SAP,Telekom,Lufthansa,Airbus,Boeing,Samsung,Sony,Huawei,Greenpeace,Amnesty,
    Bundestag,Bundesrat,Bundeswehr,Bundesregierung,Europarat,Kreml,Pentagon,Hamas,Hisbollah,Taliban,Congress,Senate
    """)
}
