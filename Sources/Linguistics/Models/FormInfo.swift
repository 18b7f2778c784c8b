/// What the models look at in one word form, computed once per form.
@_spi(Training) public struct FormInfo: Sendable {
  /// Hash of the form as written.
  public var exact: UInt64 = 0
  /// Hash of the form in small letters.
  public var lower: UInt64 = 0
  /// Hash of the compressed shape ("Xx", "dd.d").
  public var shape: UInt64 = 0
  /// Hashes of the last 1–6 small letters.
  public var suffixes = SIMD8<UInt64>()
  /// Hashes of the first 1–4 small letters.
  public var prefixes = SIMD4<UInt64>()
  /// Scalars in the form.
  public var length = 0
  /// Whether it begins with a capital.
  public var isCapitalised = false
  /// Whether it is written in capitals.
  public var isUpper = false
  /// Whether it holds a digit.
  public var hasDigit = false
  /// Whether it holds a hyphen.
  public var hasHyphen = false
  /// The readings of the form as written.
  public var readings = ReadingSet()
  /// The readings of the form in small letters, where it begins with a capital.
  public var smallReadings = ReadingSet()
  /// A hash of the kinds of readings.
  public var ambiguity: UInt64 = 0
  /// The same for the form in small letters.
  public var smallAmbiguity: UInt64 = 0

  /// Looks at `form`; `model` tells its possible readings.
  public init(_ form: String, model: ReadingModel?) {
    var lowers: [UInt32] = []
    lowers.reserveCapacity(16)
    exact = 0x1234_5678
    lower = 0x1234_5678
    shape = 0x5EED
    var previousClass: UInt64 = 0
    var uppers = 0
    for scalar in form.unicodeScalars {
      let small = CharacterClass.lowercased(scalar)
      exact = Hashing.mix(exact, UInt64(scalar.value))
      lower = Hashing.mix(lower, UInt64(small))
      let kind = Self.kind(of: scalar)
      if kind == 2 { uppers += 1 }
      if kind == 3 { hasDigit = true }
      if scalar == "-" { hasHyphen = true }
      if kind != previousClass { shape = Hashing.mix(shape, kind) }
      previousClass = kind
      lowers.append(small)
    }
    length = lowers.count
    isCapitalised = form.unicodeScalars.first.map(CharacterClass.isUpper) ?? false
    isUpper = uppers > 1 && uppers == length
    addAffixes(lowers)
    if let model, lowers.count > 1, let first = form.unicodeScalars.first, CharacterClass.isLetter(first) {
      readings = model.readings(form)
      if isCapitalised { smallReadings = model.readings(form.lowercased()) }
      ambiguity = readings.ambiguityClass
      smallAmbiguity = smallReadings.ambiguityClass
    }
  }

  private mutating func addAffixes(_ lowers: [UInt32]) {
    var hash: UInt64 = 0xA55A
    for size in 1...6 {
      // A suffix longer than the word holds its beginning: a mark of its own.
      let scalar = size <= lowers.count ? UInt64(lowers[lowers.count - size]) : 1
      hash = Hashing.mix(hash, scalar)
      suffixes[size - 1] = hash
    }
    hash = 0x5AA5
    for size in 1...4 {
      hash = Hashing.mix(hash, size <= lowers.count ? UInt64(lowers[size - 1]) : 1)
      prefixes[size - 1] = hash
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> UInt64 {
    if CharacterClass.isLower(scalar) { return 1 }
    if CharacterClass.isUpper(scalar) { return 2 }
    if CharacterClass.isDigit(scalar) { return 3 }
    if CharacterClass.isLetter(scalar) { return 4 }
    return 16 + UInt64(scalar.value)
  }
}
