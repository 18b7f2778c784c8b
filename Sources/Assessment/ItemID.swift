/// Stable ids of items: `fk-` and 12 characters of Crockford's base 32 in small letters (60 bits).
public enum ItemID {
  /// The id of a generated item, so that generating again gives the same id.
  ///
  /// `source` is the key of the source, `range` the range of the evidence, and `part` what exactly is asked
  /// there (the answer, or the changed part of a claim).
  public static func make(source: String, range: Range<Int>?, kind: ItemKind, part: String) -> String {
    let place = range.map { "\($0.lowerBound)-\($0.upperBound)" } ?? ""
    return text(hash([source, place, kind.rawValue, part]))
  }

  /// The id of a hand-written item.
  public static func random(using generator: inout some RandomNumberGenerator) -> String {
    text(generator.next())
  }

  /// Whether `id` has the form of an id.
  public static func isValid(_ id: some StringProtocol) -> Bool {
    id.utf8.count == 15 && id.hasPrefix("fk-") && id.utf8.dropFirst(3).allSatisfy(alphabet.contains)
  }

  /// A fingerprint of `fields` as 12 characters of base 32; the limits between fields count.
  public static func fingerprint(_ fields: [String]) -> String {
    String(text(hash(fields)).dropFirst(3))
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// FNV-1a of 64 bits (RFC 9923), with a byte that UTF-8 never holds behind each field, and the finalizer of
  /// MurmurHash3 to spread the bits.
  private static func hash(_ fields: [String]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for field in fields {
      for byte in field.utf8 { add(byte) }
      add(0xFF)
    }
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }

  private static func text(_ bits: UInt64) -> String {
    let letters = (0..<12).reversed().map { alphabet[Int(bits >> (UInt64($0) * 5) & 31)] }
    return "fk-" + String(decoding: letters, as: UTF8.self)
  }
}
