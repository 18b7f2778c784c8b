import Assessment
import Extraction
import Facts
import Linguistics
import Quantities
import Questions
import Testing

/// A statement as the extractor would give it: "Reeder Jan Thode hat 2014 fünf Schiffe in Norwegen gekauft".
private func purchase(_ change: (inout Fact) -> Void = { _ in }) -> Fact {
  let thode = Slot(kind: .person, range: 7..<16, text: "Jan Thode", name: "Jan Thode", title: "Reeder")
  let five = Slot(kind: .number, range: 0..<4, text: "fünf", unit: "Schiffe", quantity: Quantity(5))
  let norway = Slot(kind: .place, range: 3..<11, text: "Norwegen", name: "Norwegen")
  var fact = Fact(
    id: "bote#0-55", kind: .statement, language: .german,
    evidence: Evidence(
      source: "bote", quote: "Reeder Jan Thode hat fünf Schiffe in Norwegen gekauft.", range: 0..<55),
    constituents: [
      Constituent(
        text: "Reeder Jan Thode", role: .subject, field: .front, kind: .person, head: "Jan Thode",
        isPlural: false,
        slots: [thode]),
      Constituent(text: "hat", role: .verb, field: .verb, head: "haben", isPlural: false),
      Constituent(
        text: "fünf Schiffe", role: .object, field: .middle, kind: .thing, head: "Schiff", isPlural: true,
        slots: [five]),
      Constituent(
        text: "in Norwegen", role: .prepositional, field: .middle, kind: .country, head: "Norwegen",
        preposition: "in", slots: [norway]),
      Constituent(text: "gekauft", role: .bracket, field: .bracket, head: "kaufen"),
    ], confidence: 0.9, salience: 0.5)
  change(&fact)
  return fact
}

private func candidates(_ facts: [Fact], seed: UInt64 = 1) -> [Candidate] {
  Generator(GenerationOptions(seed: seed)).items(from: facts).candidates
}

@Suite struct WordingTests {
  @Test func `a subject question keeps the order and asks wer`() throws {
    let candidate = try #require(candidates([purchase()]).first { $0.rule == "subject question" })
    #expect(candidate.item.stem == "Wer hat fünf Schiffe in Norwegen gekauft?")
    #expect(candidate.part == "Jan Thode")
  }

  @Test func `a number question puts the counted phrase in front and the subject behind the verb`() throws {
    let candidate = try #require(candidates([purchase()]).first { $0.rule == "number question" })
    #expect(candidate.item.stem == "Wie viele Schiffe hat Reeder Jan Thode in Norwegen gekauft?")
  }

  @Test func `a false number is the only change and the correction is right`() throws {
    let candidate = try #require(candidates([purchase()]).first { $0.rule == "number claim" })
    #expect(candidate.item.isConstructed)
    #expect(candidate.item.interaction == .claim(verdict: .refuted, distortion: .number))
    #expect(candidate.item.stem.hasPrefix("Reeder Jan Thode hat ") && !candidate.item.stem.contains("fünf"))
    #expect(
      candidate.item.correction == "Reeder Jan Thode hat fünf Schiffe in Norwegen gekauft.")
  }

  @Test func `a gap takes the place of the number`() throws {
    let candidate = try #require(candidates([purchase()]).first { $0.rule == "number cloze" })
    #expect(candidate.item.stem == "Reeder Jan Thode hat [1] Schiffe in Norwegen gekauft.")
    #expect(candidate.item.interaction == .cloze(gaps: [Key("fünf", variants: ["5"])]))
  }

  @Test func `a prepositional phrase behind a noun is not torn from it`() {
    #expect(!candidates([purchase()]).contains { $0.rule == "prepositional question" })
  }
}

@Suite struct FilterTests {
  private func rejections(_ fact: Fact) -> Set<String> {
    Set(candidates([fact]).compactMap { $0.rejection?.filter })
  }

  @Test func `a dangling subject kills every candidate`() {
    let fact = purchase { $0.constituents[0].dangling = "pronoun “er”" }
    #expect(candidates([fact]).allSatisfy { $0.rejection?.filter == "self-contained" })
  }

  @Test func `a source that is not in the stem is laundering`() {
    let fact = purchase {
      $0.attribution = [Attribution(speaker: "die Polizei", cue: "sagte", stance: .asserts)]
    }
    #expect(candidates([fact]).allSatisfy { $0.rejection?.filter == "attribution" })
  }

  @Test func `an uncertain analysis is not asked`() {
    let fact = purchase { $0.confidence = 0.4 }
    #expect(candidates([fact]).allSatisfy { $0.rejection?.filter == "confidence" })
  }

  @Test func `an open list is not asked for its members`() {
    let fact = purchase { $0.constituents[0].isOpen = true }
    #expect(rejections(fact).contains("one answer"))
  }
}

@Suite struct ChoiceTests {
  @Test func `a passage is asked once`() {
    let generation = Generator(GenerationOptions(seed: 1)).items(from: [purchase()])
    #expect(generation.items.count == 1)
    #expect(generation.rejections.contains { $0.filter == "repeat" })
  }

  @Test func `the same seed gives the same items`() {
    let first = Generator(GenerationOptions(seed: 3)).items(from: [purchase()]).items
    #expect(first == Generator(GenerationOptions(seed: 3)).items(from: [purchase()]).items)
  }

  @Test func `only wished kinds are made`() {
    let generation = Generator(GenerationOptions(kinds: [.cloze], seed: 1)).items(from: [purchase()])
    #expect(generation.items.map(\.kind) == [.cloze])
  }

  @Test func `a count of nought gives nothing`() {
    #expect(Generator(GenerationOptions(count: 0)).items(from: [purchase()]).items.isEmpty)
  }

  @Test func `every item carries an id and its evidence`() throws {
    let item = try #require(Generator(GenerationOptions()).items(from: [purchase()]).items.first)
    #expect(ItemID.isValid(try #require(item.id)))
    #expect(item.evidence.first?.quote == "Reeder Jan Thode hat fünf Schiffe in Norwegen gekauft.")
  }
}

@Suite struct PipelineTests {
  @Test func `an article gives items whose evidence stands in it`() {
    let text = """
      Die Stadt Linz hat im März 2019 zwölf alte Boote verkauft. Der Preis blieb geheim. Nach Angaben der \
      Polizei in Linz sind in Österreich im Jahr 2018 mehrere Boote gestohlen worden.
      """
    let document = Document(
      id: "bote", source: Source(title: "Boote"), language: .german, text: text,
      body: [0..<text.unicodeScalars.count])
    let analysis = Analyzer(language: .german).analyze(text, body: document.body)
    let generation = Generator(GenerationOptions(seed: 1)).items(
      from: Extractor(language: .german).facts(in: document, analysis: analysis))
    #expect(!generation.items.isEmpty)
    #expect(generation.items.flatMap(\.evidence).allSatisfy { text.contains($0.quote) })
  }
}
