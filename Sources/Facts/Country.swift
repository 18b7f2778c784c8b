public import Quantities

/// A state with the names that news use for it.
public struct Country: Sendable, Hashable {
  /// The usual name in German; with "die" or "der" only in `article`.
  public var german: String
  /// The usual name in English.
  public var english: String
  /// Other names of the state, of its government by capital, and short forms, in both languages.
  public var aliases: [String]
  /// The German article that always stands with the name, else nil.
  public var article: String?
  /// States of the same part of the world are the better wrong answers.
  public var region: String

  /// Whether the German name is plural.
  public var isPlural: Bool {
    article == "die" && (german.hasSuffix("n") || german == "USA" || german.hasSuffix("e"))
      && german != "Türkei" && german != "Ukraine"
  }

  /// The usual name in `language`.
  public func name(in language: Language) -> String {
    language == .german ? german : english
  }

  /// The state that goes by `name`, a metonym ("Peking") included.
  public static func named(_ name: String) -> Country? { index[name] }

  /// The state whose own name (not its capital) is `name`.
  public static func called(_ name: String) -> Country? {
    guard let found = index[name] else { return nil }
    return found.german == name || found.english == name || found.ownNames.contains(name) ? found : nil
  }

  /// Names of the state itself among the aliases.
  private var ownNames: Set<String> {
    [
      "Vereinigte Staaten", "Vereinigten Staaten", "United States", "US", "U.S.", "UK",
      "Vereinigtes Königreich", "Vereinigten Königreich", "Britain",
    ]
  }

  private static let index: [String: Country] = {
    var index: [String: Country] = [:]
    for country in all {
      for name in [country.german, country.english] + country.aliases where index[name] == nil {
        index[name] = country
      }
    }
    return index
  }()

  /// The states, by region.
  public static let all: [Country] = table.split(separator: "\n").map { line in
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return Country(
      german: fields[1], english: fields[2],
      aliases: fields[4].split(separator: ",").map(String.init), article: fields[3].isEmpty ? nil : fields[3],
      region: fields[0])
  }

  // region | German | English | German article | aliases: capital and other names
  private static let table = """
    europe|Deutschland|Germany||Berlin,Bundesrepublik
    europe|Österreich|Austria||Wien,Vienna
    europe|Schweiz|Switzerland|die|Bern
    europe|Frankreich|France||Paris
    europe|Italien|Italy||Rom,Rome
    europe|Spanien|Spain||Madrid
    europe|Portugal|Portugal||Lissabon,Lisbon
    europe|Großbritannien|United Kingdom||London,Vereinigtes Königreich,Vereinigten Königreich,Britain,UK,England
    europe|Irland|Ireland||Dublin
    europe|Belgien|Belgium||Brüssel,Brussels
    europe|Niederlande|Netherlands|die|Den Haag,Amsterdam,Niederlanden,The Hague
    europe|Dänemark|Denmark||Kopenhagen,Copenhagen
    europe|Schweden|Sweden||Stockholm
    europe|Norwegen|Norway||Oslo
    europe|Finnland|Finland||Helsinki
    europe|Polen|Poland||Warschau,Warsaw
    europe|Tschechien|Czech Republic||Prag,Prague
    europe|Slowakei|Slovakia|die|Bratislava
    europe|Slowenien|Slovenia||Ljubljana,Laibach
    europe|Ungarn|Hungary||Budapest
    europe|Kroatien|Croatia||Zagreb
    europe|Serbien|Serbia||Belgrad,Belgrade
    europe|Rumänien|Romania||Bukarest,Bucharest
    europe|Bulgarien|Bulgaria||Sofia
    europe|Griechenland|Greece||Athen,Athens
    europe|Russland|Russia||Moskau,Moscow
    europe|Ukraine|Ukraine|die|Kiew,Kyjiw,Kiev,Kyiv
    europe|Island|Iceland||Reykjavik
    europe|Albanien|Albania||Tirana
    europe|Estland|Estonia||Tallinn
    europe|Lettland|Latvia||Riga
    europe|Litauen|Lithuania||Vilnius
    europe|Luxemburg|Luxembourg||
    asia|China|China||Peking,Beijing,Volksrepublik China,Volksrepublik
    asia|Japan|Japan||Tokio,Tokyo
    asia|Südkorea|South Korea||Seoul
    asia|Nordkorea|North Korea||Pjöngjang,Pyongyang
    asia|Indien|India||Neu-Delhi,New Delhi,Delhi
    asia|Pakistan|Pakistan||Islamabad
    asia|Afghanistan|Afghanistan||Kabul
    asia|Indonesien|Indonesia||Jakarta
    asia|Vietnam|Vietnam||Hanoi
    asia|Thailand|Thailand||Bangkok
    asia|Malaysia|Malaysia||Kuala Lumpur
    asia|Singapur|Singapore||
    asia|Taiwan|Taiwan||Taipeh,Taipei
    asia|Philippinen|Philippines|die|Manila
    middleEast|Türkei|Turkey|die|Ankara
    middleEast|Israel|Israel||Jerusalem,Tel Aviv
    middleEast|Iran|Iran|der|Teheran,Tehran
    middleEast|Irak|Iraq|der|Bagdad,Baghdad
    middleEast|Syrien|Syria||Damaskus,Damascus
    middleEast|Saudi-Arabien|Saudi Arabia||Riad,Riyadh
    middleEast|Jordanien|Jordan||Amman
    middleEast|Libanon|Lebanon|der|Beirut
    middleEast|Katar|Qatar||Doha
    middleEast|Jemen|Yemen|der|Sanaa
    africa|Ägypten|Egypt||Kairo,Cairo
    africa|Libyen|Libya||Tripolis,Tripoli
    africa|Tunesien|Tunisia||Tunis
    africa|Marokko|Morocco||Rabat
    africa|Algerien|Algeria||Algier,Algiers
    africa|Nigeria|Nigeria||Abuja
    africa|Kenia|Kenya||Nairobi
    africa|Südafrika|South Africa||Pretoria,Kapstadt
    africa|Äthiopien|Ethiopia||Addis Abeba,Addis Ababa
    africa|Somalia|Somalia||Mogadischu,Mogadishu
    america|USA|United States|die|Washington,Vereinigte Staaten,Vereinigten Staaten,US,U.S.,Amerika,America,USA,Weißes Haus,White House
    america|Kanada|Canada||Ottawa
    america|Mexiko|Mexico||
    america|Brasilien|Brazil||Brasília,Brasilia
    america|Argentinien|Argentina||Buenos Aires
    america|Chile|Chile||Santiago
    america|Kolumbien|Colombia||Bogotá,Bogota
    america|Venezuela|Venezuela||Caracas
    america|Kuba|Cuba||Havanna,Havana
    america|Peru|Peru||Lima
    pacific|Australien|Australia||Canberra
    pacific|Neuseeland|New Zealand||Wellington
    """
}
