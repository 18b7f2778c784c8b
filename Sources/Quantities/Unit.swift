/// The units that the grammar knows: their canonical names, their words, and what they convert to.
public enum Unit {
  /// The canonical unit that `word` (in lower case) names in `language`, or nil.
  static func canonical(_ word: String, in language: Language) -> String? {
    if let symbol = symbols[word] { return symbol }
    switch language {
    case .german: return german[word]
    case .english: return english[word]
    }
  }

  /// The basic unit of the same dimension and the factor to it: 1 km is 1000 m. Money and counts convert to
  /// nothing but themselves.
  public static func base(of unit: String) -> (unit: String, factor: Double) {
    conversions[unit] ?? (unit, 1)
  }

  /// Signs and abbreviations that both languages share, in lower case.
  private static let symbols: [String: String] = [
    "%": "%", "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "eur": "EUR", "usd": "USD", "gbp": "GBP",
    "chf": "CHF", "jpy": "JPY", "cny": "CNY", "rub": "RUB", "cad": "CAD", "aud": "AUD", "sek": "SEK",
    "nok": "NOK",
    "dkk": "DKK", "pln": "PLN", "czk": "CZK", "huf": "HUF", "try": "TRY", "uah": "UAH", "inr": "INR",
    "km": "km", "cm": "cm", "mm": "mm", "nm": "nm", "µm": "µm", "μm": "µm", "ha": "ha", "kg": "kg",
    "mg": "mg",
    "ml": "ml", "hl": "hl", "kw": "kW", "mw": "MW", "gw": "GW", "tw": "TW", "kwh": "kWh", "mwh": "MWh",
    "gwh": "GWh", "twh": "TWh", "kb": "KB", "mb": "MB", "gb": "GB", "tb": "TB", "pb": "PB", "hz": "Hz",
    "khz": "kHz", "mhz": "MHz", "ghz": "GHz", "°": "°", "min": "min", "m": "m", "g": "g", "h": "h", "l": "l",
    "t": "t", "kmh": "km/h",
  ]

  private static let german = table([
    "EUR": "euro euros", "USD": "dollar dollars", "GBP": "pfund", "CHF": "franken", "JPY": "yen",
    "CNY": "yuan renminbi", "RUB": "rubel", "TRY": "lira", "INR": "rupien rupie", "UAH": "hrywnja griwna",
    "cent": "cent cents", "%": "prozent", "pp": "prozentpunkt prozentpunkte prozentpunkten",
    "‰": "promille",
    "km": "kilometer kilometern kilometers", "m": "meter metern meters", "cm": "zentimeter zentimetern",
    "mm": "millimeter millimetern", "nm": "nanometer nanometern", "in": "zoll",
    "mi": "meile meilen", "nmi": "seemeile seemeilen", "km²": "quadratkilometer quadratkilometern",
    "m²": "quadratmeter quadratmetern qm", "ha": "hektar", "m³": "kubikmeter kubikmetern",
    "kg": "kilogramm kilo kilos", "g": "gramm", "mg": "milligramm", "t": "tonne tonnen",
    "l": "liter litern", "ml": "milliliter millilitern", "hl": "hektoliter hektolitern",
    "bbl": "barrel fass", "W": "watt", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt",
    "kWh": "kilowattstunde kilowattstunden", "MWh": "megawattstunde megawattstunden",
    "GWh": "gigawattstunde gigawattstunden", "TWh": "terawattstunde terawattstunden",
    "B": "byte bytes", "KB": "kilobyte kilobytes", "MB": "megabyte megabytes", "GB": "gigabyte gigabytes",
    "TB": "terabyte terabytes", "PB": "petabyte petabytes", "bit": "bit bits", "V": "volt",
    "°": "grad", "s": "sekunde sekunden sek", "min": "minute minuten",
    "h": "stunde stunden std", "d": "tag tage tagen tages tg", "wk": "woche wochen",
    "mo": "monat monate monaten monats",
    "a": "jahr jahre jahren jahres jährig jährige jährigen jähriger jähriges jährigem",
  ])

  private static let english = table([
    "EUR": "euro euros", "USD": "dollar dollars", "GBP": "pound pounds", "CHF": "franc francs", "JPY": "yen",
    "CNY": "yuan renminbi", "RUB": "ruble rubles rouble roubles", "INR": "rupee rupees", "TRY": "lira",
    "cent": "cent cents", "%": "percent pct", "km": "kilometer kilometers kilometre kilometres",
    "m": "meter meters metre metres", "cm": "centimeter centimeters centimetre centimetres",
    "mm": "millimeter millimeters millimetre millimetres", "nm": "nanometer nanometers nanometre nanometres",
    "in": "inch inches", "ft": "foot feet", "yd": "yard yards", "mi": "mile miles", "acre": "acre acres",
    "ha": "hectare hectares", "kg": "kilogram kilograms kilo kilos", "g": "gram grams",
    "t": "tonne tonnes", "ton": "ton tons", "l": "liter liters litre litres", "gal": "gallon gallons",
    "bbl": "barrel barrels", "W": "watt watts", "kW": "kilowatt kilowatts", "MW": "megawatt megawatts",
    "GW": "gigawatt gigawatts", "B": "byte bytes", "KB": "kilobyte kilobytes", "MB": "megabyte megabytes",
    "GB": "gigabyte gigabytes", "TB": "terabyte terabytes", "PB": "petabyte petabytes", "bit": "bit bits",
    "°": "degree degrees", "s": "seconds", "min": "minute minutes", "h": "hour hours", "d": "day days",
    "wk": "week weeks", "mo": "month months", "a": "year years", "V": "volt volts",
  ])

  private static func table(_ rows: [String: String]) -> [String: String] {
    var table: [String: String] = [:]
    for (unit, words) in rows {
      for word in words.split(separator: " ") { table[String(word)] = unit }
    }
    return table
  }

  private static let conversions: [String: (unit: String, factor: Double)] = [
    "km": ("m", 1000), "cm": ("m", 0.01), "mm": ("m", 0.001), "µm": ("m", 1e-6), "nm": ("m", 1e-9),
    "in": ("m", 0.0254), "ft": ("m", 0.3048), "yd": ("m", 0.9144), "mi": ("m", 1609.344), "nmi": ("m", 1852),
    "km²": ("m²", 1e6), "ha": ("m²", 1e4), "acre": ("m²", 4046.856_422_4), "kg": ("g", 1000),
    "mg": ("g", 0.001),
    "t": ("g", 1e6), "lb": ("g", 453.592_37), "ton": ("g", 907_184.74), "ml": ("l", 0.001), "hl": ("l", 100),
    "m³": ("l", 1000), "kW": ("W", 1e3), "MW": ("W", 1e6), "GW": ("W", 1e9), "TW": ("W", 1e12),
    "kWh": ("Wh", 1e3), "MWh": ("Wh", 1e6), "GWh": ("Wh", 1e9), "TWh": ("Wh", 1e12), "KB": ("B", 1e3),
    "MB": ("B", 1e6), "GB": ("B", 1e9), "TB": ("B", 1e12), "PB": ("B", 1e15), "kHz": ("Hz", 1e3),
    "MHz": ("Hz", 1e6), "GHz": ("Hz", 1e9), "min": ("s", 60), "h": ("s", 3600), "d": ("s", 86_400),
    "wk": ("s", 604_800), "a": ("mo", 12), "km/h": ("m/s", 1 / 3.6), "mph": ("m/s", 0.447_04),
  ]
}
