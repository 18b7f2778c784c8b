/// What the entity recogniser looks at, as hashes.
@_spi(Training) public enum NameFeatures {
  /// At most so many features per word.
  public static let limit = 72

  /// Writes the features of word `index` and returns how many there are. `previous` is the label before.
  public static func extract(
    _ words: [FormInfo], _ tags: [UInt8], _ index: Int, previous: UInt8,
    into buffer: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var out = FeatureWriter(buffer: buffer)
    let word = words[index]
    let label = UInt64(previous) + 77
    let isFirst: UInt64 = index == 0 ? 1 : 0
    func lower(_ offset: Int) -> UInt64 {
      words.indices.contains(index + offset) ? words[index + offset].lower : UInt64(9 + offset)
    }
    func tag(_ offset: Int) -> UInt64 {
      words.indices.contains(index + offset) ? UInt64(tags[index + offset]) : UInt64(300 + offset + 9)
    }
    func shape(_ offset: Int) -> UInt64 {
      words.indices.contains(index + offset) ? words[index + offset].shape : UInt64(9 + offset)
    }
    func names(_ offset: Int) -> UInt64 {
      words.indices.contains(index + offset) ? nameClass(words[index + offset]) : UInt64(500 + offset + 9)
    }
    out.add(1, word.lower)
    out.add(2, word.exact)
    out.add(3, word.shape, isFirst)
    for size in 1..<6 { out.add(4 + UInt64(size), word.suffixes[size]) }
    for size in 1..<4 { out.add(10 + UInt64(size), word.prefixes[size]) }
    for offset in [-2, -1, 1, 2] { out.add(UInt64(22 + offset), lower(offset)) }
    for offset in [-2, -1, 0, 1, 2] { out.add(UInt64(30 + offset), tag(offset)) }
    for offset in [-1, 0, 1] { out.add(UInt64(36 + offset), names(offset)) }
    out.add(40, Hashing.mix(tag(-1), tag(0)), tag(1))
    out.add(41, tag(-1), tag(0))
    out.add(42, tag(0), tag(1))
    out.add(43, label)
    out.add(44, label, word.lower)
    out.add(45, label, tag(0))
    out.add(46, label, word.shape)
    out.add(47, Hashing.mix(label, tag(0)), lower(-1))
    out.add(48, label, names(0))
    out.add(49, Hashing.mix(names(-1), names(0)), names(1))
    out.add(50, Hashing.mix(tag(-1), names(-1)), Hashing.mix(tag(0), names(0)))
    out.add(51, lower(-1), word.lower)
    out.add(52, word.lower, lower(1))
    out.add(53, lower(-1), tag(0))
    out.add(54, lower(1), tag(0))
    out.add(55, lower(-1), word.shape)
    out.add(56, lower(1), word.shape)
    out.add(57, Hashing.mix(shape(-1), shape(0)), shape(1))
    out.add(58, Hashing.mix(lower(-2), lower(-1)), word.shape)
    out.add(59, Hashing.mix(lower(1), lower(2)), word.shape)
    if index > 0 {
      let before = words[index - 1]
      out.add(60, before.suffixes[3], tag(0))
      out.add(61, before.suffixes[4], tag(0))
      out.add(62, before.suffixes[5], Hashing.mix(tag(0), label))
    }
    if index + 1 < words.count { out.add(63, words[index + 1].suffixes[3], tag(0)) }
    return out.count
  }

  /// The kinds of name a form may be.
  private static func nameClass(_ word: FormInfo) -> UInt64 {
    (word.readings.high >> 0) & 0b111 | (word.readings.low >> 62) << 3 | (word.readings.isNoun ? 64 : 0)
      | (word.readings.high & 0b110_1000) << 4 | (word.isCapitalised ? 4096 : 0)
  }
}
