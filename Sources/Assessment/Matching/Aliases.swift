/// Names of one thing: every phrase of a row may stand for any other.
enum Aliases {
  /// The first name of the row that `phrase` (small letters, „ae“ for „ä“) belongs to, else `phrase` itself.
  static func canonical(_ phrase: String) -> String {
    table[phrase] ?? phrase
  }

  private static let rows = [
    "usa|vereinigte staaten|vereinigten staaten|vereinigte staaten von amerika|vereinigten staaten von amerika|amerika|us|u s|u s a|united states|united states of america|america",
    "grossbritannien|uk|u k|vereinigtes koenigreich|vereinigte koenigreich|united kingdom|great britain|britain|england und wales",
    "nato|nordatlantikpakt|north atlantic treaty organization",
    "eu|europaeische union|europaeischen union|european union|e u",
    "uno|un|vereinte nationen|vereinten nationen|united nations|u n",
    "shanghai|schanghai", "kyjiw|kiew|kyiv|kiev", "beijing|peking", "li keqiang|li kequiang",
    "china|volksrepublik china|people s republic of china|prc",
    "nordkorea|demokratische volksrepublik korea|north korea|dprk",
    "suedkorea|republik korea|south korea", "russland|russische foederation|russia",
    "niederlande|holland|netherlands", "tschechien|tschechische republik|czech republic|czechia",
    "myanmar|burma|birma", "weissrussland|belarus", "elfenbeinkueste|cote d ivoire|ivory coast",
    "deutschland|bundesrepublik deutschland|bundesrepublik|brd|germany",
    "ddr|deutsche demokratische republik|gdr",
    "fbi|federal bureau of investigation", "cia|central intelligence agency", "nsa|national security agency",
    "bka|bundeskriminalamt", "bnd|bundesnachrichtendienst",
    "bsi|bundesamt fuer sicherheit in der informationstechnik",
    "ezb|europaeische zentralbank|ecb|european central bank",
    "iwf|internationaler waehrungsfonds|imf|international monetary fund",
    "who|weltgesundheitsorganisation|world health organization",
    "cdu|christlich demokratische union", "spd|sozialdemokratische partei deutschlands",
    "jaenner|januar", "feber|februar", "heuer|dieses jahr",
    "muenchen|munich", "koeln|cologne", "wien|vienna", "bruessel|brussels", "moskau|moscow",
    "pjoengjang|pyongyang",
    "genf|geneva", "rom|rome", "tokio|tokyo", "mexiko|mexico", "kuba|cuba", "kanada|canada", "mailand|milan",
    "prag|prague",
    "warschau|warsaw", "athen|athens", "lissabon|lisbon", "kairo|cairo", "teheran|tehran", "bagdad|baghdad",
    "venedig|venice",
  ]

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for row in rows {
      let names = row.split(separator: "|").map(String.init)
      for name in names { table[name] = names[0] }
    }
    return table
  }()
}
