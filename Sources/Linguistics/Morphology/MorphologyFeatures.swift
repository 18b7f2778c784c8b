/// The features of a form that the morphology model looks at. None holds a whole word of more than eight letters.
@_spi(Training) public enum MorphologyFeatures {
  /// At most so many features per form.
  public static let limit = 32

  /// Writes the features of `form` to `buffer` and returns how many there are.
  public static func extract(_ form: String, into buffer: UnsafeMutablePointer<UInt32>) -> Int {
    var count = 0
    func add(_ template: UInt64, _ value: UInt64) {
      buffer[count] = UInt32(truncatingIfNeeded: Hashing.mix(template &* 0xC2B2_AE3D_27D4_EB4F, value) >> 16)
      count += 1
    }
    var scalars: [UInt64] = []
    var isCapital: UInt64 = 0
    for scalar in form.unicodeScalars {
      if scalars.isEmpty, CharacterClass.isUpper(scalar) { isCapital = 1 }
      scalars.append(UInt64(CharacterClass.lowercased(scalar)))
      if scalar == "-" { scalars.removeAll() }  // The last part of a compound decides.
    }
    let length = scalars.count
    var suffix: UInt64 = 0x77 + isCapital
    var suffixes: [UInt64] = []
    for size in 1...8 {
      suffix = Hashing.mix(suffix, size <= length ? scalars[length - size] : 1)
      suffixes.append(suffix)
      add(UInt64(size), suffix)
      if size > length { break }
    }
    var prefix: UInt64 = 0x99 + isCapital
    for size in 1...min(5, max(1, length)) where size <= length {
      prefix = Hashing.mix(prefix, scalars[size - 1])
      add(10 + UInt64(size), prefix)
      if size >= 2 {
        add(20 + UInt64(size), Hashing.mix(prefix, suffixes[min(1, suffixes.count - 1)]))
        add(30 + UInt64(size), Hashing.mix(prefix, suffixes[min(3, suffixes.count - 1)]))
      }
    }
    add(40, UInt64(min(length, 15)) << 1 | isCapital)
    add(41, isCapital)
    return count
  }
}
