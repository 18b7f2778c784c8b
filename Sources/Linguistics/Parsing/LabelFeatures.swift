/// What the name of an arc depends on.
@_spi(Training) public enum LabelFeatures {
  /// At most so many features per arc.
  public static let limit = 80

  /// Writes the features of the arc to `child` and returns how many there are. `labels` holds those named so far (255:
  /// not yet).
  public static func extract(
    _ child: Int, _ input: ParserInput, _ tree: LabelContext, _ labels: [UInt8],
    into buffer: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var out = FeatureWriter(buffer: buffer)
    let head = tree.heads[child]
    let c = Atoms(input, child)
    let h = Atoms(input, head)
    let side: UInt64 = child < head ? 1 : 2
    let pair = Hashing.mix(c.tag, h.tag) ^ side
    let gap = abs(child - head)
    let distance = UInt64(gap < 4 ? gap : gap < 8 ? 4 : 5) | side << 8
    let morph = Hashing.mix(c.tag, c.morphology)
    out.add(1, c.word, side)
    out.add(2, c.both)
    out.add(3, h.both, side)
    out.add(4, pair)
    out.add(5, Hashing.mix(c.both, h.tag), side)
    out.add(6, Hashing.mix(c.tag, h.both), side)
    out.add(7, Hashing.mix(c.both, h.both))
    out.add(8, morph, side)
    out.add(9, Hashing.mix(morph, h.tag), side)
    out.add(10, Hashing.mix(morph, h.both), side)
    out.add(11, Hashing.mix(morph, Hashing.mix(h.tag, h.morphology)), side)
    out.add(12, pair, distance)
    out.add(13, c.suffix, h.tag)
    out.add(14, h.suffix, c.tag)
    out.add(15, Hashing.mix(c.word, h.tag), distance)
    neighbours(child, head, input, pair, &out)
    family(child, head, input, tree, labels, c, h, pair, morph, &out)
    return out.count
  }

  private static func neighbours(
    _ child: Int, _ head: Int, _ input: ParserInput, _ pair: UInt64, _ out: inout FeatureWriter
  ) {
    let before = Atoms(input, child - 1)
    let after = Atoms(input, child + 1 < input.count ? child + 1 : -1)
    out.add(20, pair, before.tag)
    out.add(21, pair, after.tag)
    out.add(22, pair, before.both)
    out.add(23, pair, after.both)
    out.add(24, Atoms(input, child).both, before.tag)
    out.add(25, Atoms(input, child).both, after.tag)
    let headBefore = Atoms(input, head - 1)
    let headAfter = Atoms(input, head + 1 < input.count ? head + 1 : -1)
    out.add(26, pair, headBefore.tag)
    out.add(27, pair, headAfter.tag)
    let (low, high) = child < head ? (child, head) : (head, child)
    let commas = UInt64(min(3, input.commas[min(high, input.count)] - input.commas[min(low, input.count)]))
    let verbs = UInt64(min(3, input.verbs[min(high, input.count)] - input.verbs[min(low + 1, input.count)]))
    out.add(28, pair, commas)
    out.add(29, pair, verbs)
  }

  private static func family(
    _ child: Int, _ head: Int, _ input: ParserInput, _ tree: LabelContext, _ labels: [UInt8], _ c: Atoms,
    _ h: Atoms,
    _ pair: UInt64, _ morph: UInt64, _ out: inout FeatureWriter
  ) {
    let own = tree.children[child]
    out.add(40, pair, UInt64(own.count))
    if let first = own.first {
      out.add(41, pair, Atoms(input, first).both)
      out.add(42, Hashing.mix(pair, Atoms(input, first).tag), morph)
      out.add(43, Hashing.mix(c.tag, Atoms(input, first).both), h.both)
    } else {
      out.add(44, pair)
    }
    if let last = own.last { out.add(45, pair, Atoms(input, last).both) }
    for place in own {
      out.add(46, Hashing.mix(c.tag, h.tag), input.tag[place])
      if out.count > 60 { break }
    }
    let siblings = tree.children[head]
    let index = siblings.firstIndex(of: child) ?? 0
    let left = index > 0 ? siblings[index - 1] : -1
    let right = index + 1 < siblings.count ? siblings[index + 1] : -1
    out.add(50, pair, left >= 0 ? UInt64(labels[left]) : 300)
    out.add(51, pair, Atoms(input, left).tag)
    out.add(52, pair, Atoms(input, right).tag)
    out.add(53, Hashing.mix(pair, Atoms(input, left).tag), Atoms(input, right).tag)
    var seen: UInt64 = 0
    for sibling in siblings.prefix(index) where labels[sibling] < 64 { seen |= 1 << UInt64(labels[sibling]) }
    out.add(54, morph, seen)
    out.add(55, Hashing.mix(pair, seen), c.morphology)
    if head < input.count {
      out.add(56, pair, UInt64(labels[head]))
      out.add(57, Hashing.mix(morph, h.tag), UInt64(labels[head]))
      out.add(58, Hashing.mix(pair, UInt64(labels[head])), input.tag[tree.heads[head]])
    }
    out.add(59, Hashing.mix(pair, UInt64(index)), UInt64(siblings.count))
    out.add(60, Hashing.mix(morph, Atoms(input, left).morphology), Atoms(input, right).morphology)
  }
}
