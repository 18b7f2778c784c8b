/// A sentence as the parser sees it: per word a few hashed atoms.
@_spi(Training) public struct ParserInput: Sendable {
  /// Hash of the word in small letters; one more than there are words: the last is the root.
  public private(set) var word: [UInt64] = []
  /// Fine tag.
  public private(set) var tag: [UInt64] = []
  /// Possible cases and numbers (nouns), numbers and persons (verbs).
  public private(set) var morphology: [UInt64] = []
  /// Hash of the end of the word.
  public private(set) var suffix: [UInt64] = []
  /// Commas before each place.
  public private(set) var commas: [Int] = [0]
  /// Verbs before each place.
  public private(set) var verbs: [Int] = [0]
  /// The number of words.
  public var count: Int { word.count - 1 }

  /// A sentence of `words` with fine `tags` and the combinations that agreement within noun phrases leaves.
  public init(_ words: [FormInfo], tags: [UInt8], tagSet: TagSet, agreement: [Agreement]) {
    for (index, info) in words.enumerated() {
      let pos = tagSet.partsOfSpeech[Int(tags[index])]
      word.append(info.lower)
      tag.append(UInt64(tags[index]) + 1)
      suffix.append(info.suffixes[2])
      morphology.append(Self.morphology(info, pos, agreement[index]))
      commas.append(commas[index] + (tagSet.names[Int(tags[index])] == "PUNCT.Comma" ? 1 : 0))
      verbs.append(verbs[index] + (pos == .verb || pos == .auxiliary ? 1 : 0))
    }
    word.append(0x2007)
    tag.append(0)
    suffix.append(0)
    morphology.append(0)
  }

  private static func morphology(_ info: FormInfo, _ pos: PartOfSpeech, _ agreement: Agreement) -> UInt64 {
    switch pos {
    case .noun, .properNoun, .pronoun, .determiner, .adjective:
      let number: UInt64 =
        (agreement.isDisjoint(with: .singular) ? 0 : 1) | (agreement.isDisjoint(with: .plural) ? 0 : 2)
      return UInt64(agreement.cases) | number << 4 | 64
    case .verb, .auxiliary:
      let readings = info.smallReadings == ReadingSet() ? info.readings : info.smallReadings
      var persons: UInt64 = 0
      for tense in 0..<4 { persons |= readings.finite(tense: tense) }
      return persons | 128
    default:
      return 0
    }
  }
}
