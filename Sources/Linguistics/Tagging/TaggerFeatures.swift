/// The features the tagger looks at, as hashes.
@_spi(Training) public enum TaggerFeatures {
  /// At most so many features per word.
  public static let limit = 96

  /// Writes the features of word `index` to `buffer` and returns how many there are.
  ///
  /// - Parameters:
  ///   - words: The forms of the sentence.
  ///   - previous: The tag before, or 255.
  ///   - beforePrevious: The tag before that, or 255.
  public static func extract(
    _ words: UnsafeBufferPointer<FormInfo>, _ index: Int, previous: UInt8, beforePrevious: UInt8,
    into buffer: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var count = 0
    func add(_ template: UInt64, _ value: UInt64) {
      buffer[count] = UInt32(truncatingIfNeeded: Hashing.mix(template &* 0xC2B2_AE3D_27D4_EB4F, value) >> 16)
      count += 1
    }
    let word = words[index]
    let left = index > 0 ? words[index - 1].lower : 2
    let left2 = index > 1 ? words[index - 2].lower : 2
    let right = index + 1 < words.count ? words[index + 1].lower : 3
    let right2 = index + 2 < words.count ? words[index + 2].lower : 3
    let tag1 = UInt64(previous) + 1000
    let tag2 = UInt64(beforePrevious) + 2000
    let isFirst: UInt64 = index == 0 ? 1 : 0
    add(1, word.lower)
    add(2, word.exact)
    for size in 0..<6 { add(3 + UInt64(size), word.suffixes[size]) }
    for size in 0..<4 { add(10 + UInt64(size), word.prefixes[size]) }
    add(15, word.shape)
    add(16, Hashing.mix(word.shape, isFirst))
    add(17, left)
    add(18, right)
    add(19, left2)
    add(20, right2)
    add(21, tag1)
    add(22, tag2)
    add(23, Hashing.mix(tag1, tag2))
    add(24, Hashing.mix(tag1, word.lower))
    add(25, Hashing.mix(tag1, word.suffixes[2]))
    add(26, Hashing.mix(left, word.lower))
    add(27, Hashing.mix(word.lower, right))
    add(28, Hashing.mix(tag1, right))
    add(29, Hashing.mix(word.suffixes[2], right))
    if index + 1 < words.count {
      let next = words[index + 1]
      add(30, next.suffixes[2])
      add(31, next.shape)
      add(32, Hashing.mix(word.suffixes[1], next.suffixes[1]))
      add(33, Hashing.mix(Hashing.mix(word.shape, isFirst), next.shape))
    }
    if index > 0 {
      add(34, words[index - 1].suffixes[2])
      add(35, Hashing.mix(words[index - 1].shape, word.shape))
    }
    if index + 2 < words.count { add(36, words[index + 2].suffixes[2]) }
    add(37, (word.isCapitalised ? 1 : 0) | (word.hasDigit ? 2 : 0) | (word.hasHyphen ? 4 : 0) | isFirst << 3)
    add(38, words[words.count - 1].lower)
    let ambiguity = Hashing.mix(word.ambiguity, isFirst == 1 ? word.smallAmbiguity + 1 : 0)
    let nextAmbiguity = index + 1 < words.count ? words[index + 1].ambiguity : 1 << 40
    let previousAmbiguity = index > 0 ? words[index - 1].ambiguity : 1 << 41
    add(40, ambiguity)
    add(41, previousAmbiguity)
    add(42, nextAmbiguity)
    add(43, Hashing.mix(ambiguity, nextAmbiguity))
    add(44, Hashing.mix(ambiguity, tag1))
    add(45, Hashing.mix(nextAmbiguity, tag1))
    add(46, Hashing.mix(previousAmbiguity, ambiguity))
    if index + 2 < words.count { add(47, words[index + 2].ambiguity) }
    if index > 0 && word.isCapitalised { add(48, word.smallAmbiguity) }
    var bits = isFirst == 1 ? word.ambiguity | word.smallAmbiguity : word.ambiguity
    while bits != 0 {
      add(50 + UInt64(bits.trailingZeroBitCount), word.isCapitalised ? 1 : 0)
      bits &= bits - 1
    }
    return count
  }
}
