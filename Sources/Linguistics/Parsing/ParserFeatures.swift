/// The features of a configuration, as hashes (after Zhang and Nivre 2011, with case and number).
@_spi(Training) public enum ParserFeatures {
  /// At most so many features per configuration.
  public static let limit = 112

  /// Writes the features of `state` to `buffer` and returns how many there are.
  public static func extract(
    _ state: ParserState, _ input: ParserInput, into buffer: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var writer = FeatureWriter(buffer: buffer)
    let depth = state.stack.count
    let s0 = depth > 0 ? Int(state.stack[depth - 1]) : -1
    let s1 = depth > 1 ? Int(state.stack[depth - 2]) : -1
    let s2 = depth > 2 ? Int(state.stack[depth - 3]) : -1
    let b0 = Int(state.next)
    let b1 = b0 + 1 < input.count ? b0 + 1 : -1
    let b2 = b0 + 2 < input.count ? b0 + 2 : -1
    let top = Atoms(input, s0), below = Atoms(input, s1), third = Atoms(input, s2)
    let front = Atoms(input, b0), second = Atoms(input, b1), later = Atoms(input, b2)
    words(top, below, third, front, second, later, &writer)
    pairs(top, below, front, second, &writer)
    triples(top, below, third, front, second, later, &writer)
    distances(s0, s1, b0, top, below, front, input, &writer)
    children(state, input, s0, s1, b0, top, below, front, &writer)
    return writer.count
  }

  private static func words(
    _ s0: Atoms, _ s1: Atoms, _ s2: Atoms, _ b0: Atoms, _ b1: Atoms, _ b2: Atoms, _ out: inout FeatureWriter
  ) {
    var template: UInt64 = 1
    for atoms in [s0, s1, b0] {
      out.add(template, atoms.word)
      out.add(template + 1, atoms.tag)
      out.add(template + 2, atoms.both)
      out.add(template + 3, atoms.tag, atoms.morphology)
      out.add(template + 4, atoms.suffix, atoms.tag)
      template += 5
    }
    out.add(20, s2.tag)
    out.add(21, s2.both)
    out.add(22, b1.tag)
    out.add(23, b1.both)
    out.add(24, b2.tag)
    out.add(25, b2.both)
    out.add(26, b1.word)
  }

  private static func pairs(_ s0: Atoms, _ s1: Atoms, _ b0: Atoms, _ b1: Atoms, _ out: inout FeatureWriter) {
    out.add(30, s0.both, b0.both)
    out.add(31, s0.both, b0.word)
    out.add(32, s0.word, b0.both)
    out.add(33, s0.both, b0.tag)
    out.add(34, s0.tag, b0.both)
    out.add(35, s0.tag, b0.tag)
    out.add(36, s0.both, s1.both)
    out.add(37, s0.both, s1.tag)
    out.add(38, s0.tag, s1.both)
    out.add(39, s0.tag, s1.tag)
    out.add(40, b0.tag, b1.tag)
    out.add(41, s1.tag, b0.tag)
    out.add(42, s1.both, b0.tag)
    out.add(43, s1.tag, b0.both)
    out.add(44, Hashing.mix(s0.tag, s0.morphology), Hashing.mix(b0.tag, b0.morphology))
    out.add(45, Hashing.mix(s0.tag, s0.morphology), Hashing.mix(s1.tag, s1.morphology))
    out.add(46, s0.word, Hashing.mix(s1.tag, s1.morphology))
    out.add(47, Hashing.mix(s0.tag, s0.morphology), s1.both)
    out.add(48, Hashing.mix(s0.tag, s0.morphology), b0.both)
    out.add(49, b0.both, b1.tag)
    out.add(50, s0.suffix, b0.suffix)
    out.add(51, s0.suffix, s1.suffix)
  }

  private static func triples(
    _ s0: Atoms, _ s1: Atoms, _ s2: Atoms, _ b0: Atoms, _ b1: Atoms, _ b2: Atoms, _ out: inout FeatureWriter
  ) {
    let top = Hashing.mix(s0.tag, b0.tag)
    out.add(60, top, b1.tag)
    out.add(61, Hashing.mix(top, b1.tag), b2.tag)
    out.add(62, Hashing.mix(s1.tag, s0.tag), b0.tag)
    out.add(63, Hashing.mix(s2.tag, s1.tag), s0.tag)
    out.add(64, Hashing.mix(s1.tag, s0.tag), Hashing.mix(b0.tag, b1.tag))
    out.add(65, Hashing.mix(s1.both, s0.tag), b0.tag)
    out.add(66, Hashing.mix(s1.tag, s0.both), b0.tag)
    out.add(67, Hashing.mix(s1.tag, s0.tag), b0.both)
    out.add(68, top, b1.both)
    out.add(69, Hashing.mix(s2.tag, s1.tag), top)
  }

  private static func distances(
    _ s0: Int, _ s1: Int, _ b0: Int, _ top: Atoms, _ below: Atoms, _ front: Atoms, _ input: ParserInput,
    _ out: inout FeatureWriter
  ) {
    guard s0 >= 0 else { return }
    let pair = Hashing.mix(top.tag, front.tag)
    let reach = between(s0, b0, input)
    out.add(70, reach.distance, pair)
    out.add(71, reach.commas, pair)
    out.add(72, reach.verbs, pair)
    out.add(73, reach.distance, top.both)
    guard s1 >= 0 else { return }
    let gap = between(s1, s0, input)
    let lower = Hashing.mix(below.tag, top.tag)
    out.add(75, gap.distance, lower)
    out.add(76, gap.commas, lower)
    out.add(77, gap.verbs, lower)
    out.add(78, gap.distance, below.both)
    out.add(79, Hashing.mix(gap.distance, reach.distance), Hashing.mix(lower, front.tag))
    out.add(74, Hashing.mix(gap.commas, reach.commas), Hashing.mix(lower, front.tag))
  }

  private static func between(
    _ left: Int, _ right: Int, _ input: ParserInput
  ) -> (distance: UInt64, commas: UInt64, verbs: UInt64) {
    let distance = right - left
    let bucket = distance < 5 ? distance : distance < 7 ? 5 : distance < 10 ? 6 : distance < 16 ? 7 : 8
    let commas = min(3, input.commas[right] - input.commas[left])
    let verbs = min(3, input.verbs[right] - input.verbs[left + 1])
    return (UInt64(bucket), UInt64(commas), UInt64(verbs))
  }

  private static func children(
    _ state: ParserState, _ input: ParserInput, _ s0: Int, _ s1: Int, _ b0: Int, _ top: Atoms, _ below: Atoms,
    _ front: Atoms, _ out: inout FeatureWriter
  ) {
    let bl = tag(state.leftmost(b0), input)
    let bl2 = tag(state.secondLeft(b0), input)
    out.add(80, front.tag, bl)
    out.add(81, Hashing.mix(front.tag, bl), bl2)
    out.add(82, front.both, state.leftCount(b0))
    out.add(83, front.tag, state.leftCount(b0))
    guard s0 >= 0 else { return }
    let sl = tag(state.leftmost(s0), input)
    let sr = tag(state.rightmost(s0), input)
    out.add(84, top.tag, sl)
    out.add(85, top.tag, sr)
    out.add(86, Hashing.mix(top.tag, sl), front.tag)
    out.add(87, Hashing.mix(top.tag, sr), front.tag)
    out.add(88, Hashing.mix(top.tag, front.tag), bl)
    out.add(89, Hashing.mix(top.tag, sl), tag(state.secondLeft(s0), input))
    out.add(90, Hashing.mix(top.tag, sr), tag(state.secondRight(s0), input))
    out.add(91, top.both, state.leftCount(s0) << 8 | state.rightCount(s0))
    out.add(92, top.tag, state.leftCount(s0) << 8 | state.rightCount(s0))
    out.add(93, Hashing.mix(top.tag, front.tag), word(state.leftmost(s0), input))
    out.add(94, Hashing.mix(top.tag, front.tag), word(state.leftmost(b0), input))
    guard s1 >= 0 else { return }
    let ul = tag(state.leftmost(s1), input)
    let ur = tag(state.rightmost(s1), input)
    out.add(95, below.tag, ul)
    out.add(96, below.tag, ur)
    out.add(97, Hashing.mix(below.tag, ur), top.tag)
    out.add(98, Hashing.mix(below.tag, ul), top.tag)
    out.add(99, Hashing.mix(below.tag, sl), top.tag)
    out.add(100, below.both, state.rightCount(s1))
    out.add(101, below.tag, state.leftCount(s1) << 8 | state.rightCount(s1))
    out.add(102, Hashing.mix(below.tag, top.tag), word(state.leftmost(s0), input))
    out.add(103, Hashing.mix(below.tag, ur), Hashing.mix(top.tag, front.tag))
    out.add(104, Hashing.mix(below.both, state.rightCount(s1)), top.tag)
  }

  private static func tag(_ place: Int16, _ input: ParserInput) -> UInt64 {
    place < 0 ? 999 : input.tag[Int(place)]
  }

  private static func word(_ place: Int16, _ input: ParserInput) -> UInt64 {
    place < 0 ? 999 : input.word[Int(place)]
  }
}

/// The atoms of one place; an empty place has its own.
struct Atoms {
  var word: UInt64 = 0xDEAD
  var tag: UInt64 = 500
  var both: UInt64 = 0xBEEF
  var morphology: UInt64 = 1
  var suffix: UInt64 = 1

  init(_ input: ParserInput, _ place: Int) {
    guard place >= 0 else { return }
    word = input.word[place]
    tag = input.tag[place]
    both = word ^ (tag &* 0x9E37_79B9_7F4A_7C15)
    morphology = input.morphology[place]
    suffix = input.suffix[place]
  }
}

/// Writes hashed features one after the other.
struct FeatureWriter {
  let buffer: UnsafeMutablePointer<UInt32>
  var count = 0

  @inline(__always)
  mutating func add(_ template: UInt64, _ value: UInt64) {
    buffer[count] = UInt32(truncatingIfNeeded: Hashing.mix(template &* 0xC2B2_AE3D_27D4_EB4F, value) >> 16)
    count += 1
  }

  @inline(__always)
  mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
    add(template, Hashing.mix(first &+ 0x51ED, second))
  }
}
