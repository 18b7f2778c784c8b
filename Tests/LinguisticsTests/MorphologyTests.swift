import Quantities
import Testing

@_spi(Training) @testable import Linguistics

@Suite struct MorphologyTests {
  private let morphology = Morphology(language: .german)

  @Test(arguments: [
    ("sei", "sein", "ist"), ("seien", "sein", "sind"), ("habe", "haben", "hat"), ("werde", "werden", "wird"),
    ("lehne", "ablehnen", "lehnt"), ("unterstütze", "unterstützen", "unterstützt"),
    ("arbeite", "arbeiten", "arbeitet"),
    ("nehme", "teilnehmen", "nimmt"), ("enthalte", "enthalten", "enthält"), ("handele", "handeln", "handelt"),
    ("könne", "können", "kann"), ("hätten", "haben", "haben"),
  ])
  func `a subjunctive has its indicative`(form: String, lemma: String, indicative: String) {
    #expect(morphology.indicative(of: form, lemma: lemma) == indicative)
  }

  @Test func `an indicative has none`() {
    #expect(morphology.indicative(of: "lehnte", lemma: "ablehnen") == nil)
  }

  @Test func `a subjunctive is among the readings of its form`() {
    #expect(morphology.readings(of: "sei").contains { $0.mood == .subjunctive && $0.person == 3 })
  }

  @Test(arguments: [
    ("dem", [Features.Case.dative]), ("den", [.accusative, .dative]), ("des", [.genitive]),
  ])
  func `articles allow their cases`(form: String, cases: [Features.Case]) {
    let bits = GermanDeclension.agreement(of: form)?.cases ?? 0
    let all: [Features.Case] = [.nominative, .accusative, .dative, .genitive]
    #expect(all.indices.filter { bits & (1 << UInt32($0)) != 0 }.map { all[$0] } == cases)
  }

  @Test(arguments: [
    ("Häuser", "Haus", LemmaKind.noun), ("angekündigt", "ankündigen", .verb),
    ("anzukündigen", "ankündigen", .verb),
    ("größere", "groß", .adjective),
  ])
  func `a lemma rule undoes what made the form`(form: String, lemma: String, kind: LemmaKind) throws {
    let rule = try #require(LemmaRule(kind: kind, form: form, lemma: lemma))
    #expect(rule.apply(to: form) == lemma)
    #expect(LemmaRule(line: rule.line) == rule)
  }
}

@Suite struct ModelFileTests {
  @Test func `damaged containers are refused`() {
    let packed = ModelFile.pack([("one", [1, 2, 3]), ("two", [])])
    packed.withUnsafeBytes { bytes in
      #expect(ModelFile(bytes)?.section("one").map { Array($0) } == [1, 2, 3])
      #expect(ModelFile(bytes)?.names == ["one", "two"])
    }
    for length in [0, 8, 20] {
      Array(packed.prefix(length)).withUnsafeBytes { #expect(ModelFile($0) == nil) }
    }
    var other = packed
    other[4] = 9
    other.withUnsafeBytes { #expect(ModelFile($0) == nil) }
  }

  @Test func `moves lead back to the tree they were read from`() {
    var state = ParserState(count: 3)
    for move in [ParserState.Move.shift, .left, .shift, .shift, .right, .left] where state.allows(move) {
      state.make(move)
    }
    #expect(state.isFinal)
    #expect(state.heads.prefix(3) == [1, 3, 1])
  }
}
