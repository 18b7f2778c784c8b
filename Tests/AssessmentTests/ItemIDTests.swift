import Assessment
import Testing

@Suite struct ItemIDTests {
  @Test func `the id of a generated item depends on every part and on nothing else`() {
    let id = ItemID.make(source: "bote", range: 212..<274, kind: .choice, part: "Ilse Grote")
    #expect(id == ItemID.make(source: "bote", range: 212..<274, kind: .choice, part: "Ilse Grote"))
    let others = [
      ItemID.make(source: "bot", range: 212..<274, kind: .choice, part: "Ilse Grote"),
      ItemID.make(source: "bote", range: 212..<275, kind: .choice, part: "Ilse Grote"),
      ItemID.make(source: "bote", range: nil, kind: .choice, part: "Ilse Grote"),
      ItemID.make(source: "bote", range: 212..<274, kind: .cloze, part: "Ilse Grote"),
      ItemID.make(source: "bote", range: 212..<274, kind: .choice, part: "Ilse Grot"),
    ]
    #expect(Set(others + [id]).count == 6)
    #expect((others + [id]).allSatisfy(ItemID.isValid))
  }

  @Test func `a fingerprint tells where one field ends`() {
    #expect(ItemID.fingerprint(["ab", "c"]) != ItemID.fingerprint(["a", "bc"]))
    #expect(ItemID.fingerprint([]) != ItemID.fingerprint([""]))
    #expect(ItemID.fingerprint(["ab"]).utf8.count == 12)
  }

  @Test func `only well-formed ids are valid`() {
    #expect(ItemID.isValid("fk-3k9q2m7a0cxd"))
    for bad in [
      "", "fk-", "fk-3k9q2m7a0cx", "fk-3k9q2m7a0cxdd", "fk-3K9Q2M7A0CXD", "fk-3k9q2m7a0cxl",
      "xx-3k9q2m7a0cxd",
    ] {
      #expect(!ItemID.isValid(bad))
    }
  }

  @Test func `random ids come from the generator alone`() {
    struct Constant: RandomNumberGenerator {
      mutating func next() -> UInt64 { 0x123_4567_89AB_CDEF }
    }
    var generator = Constant()
    let id = ItemID.random(using: &generator)
    #expect(ItemID.isValid(id))
    #expect(id == ItemID.random(using: &generator))
  }
}
