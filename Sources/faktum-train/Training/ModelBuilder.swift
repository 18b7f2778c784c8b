@_spi(Training) import Linguistics

/// Trains the parts of a language model one after the other.
struct ModelBuilder {
  let treebank: Treebank
  private(set) var sections: [(name: String, bytes: [UInt8])] = []

  init(treebank: Treebank) {
    self.treebank = treebank
  }

  mutating func trainTagger() {
    let names = Set(treebank.sentences.flatMap { $0.words.map(treebank.tag) }).sorted()
    let columns = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, UInt8($0)) })
    let examples = treebank.sentences.map { sentence in
      TaggerTrainer.Example(
        forms: sentence.words.map { FormInfo($0.form) },
        tags: sentence.words.map { columns[treebank.tag($0)] ?? 0 })
    }
    sections.append((Tagger.tagSection, Array(names.joined(separator: "\n").utf8)))
    sections.append((Tagger.weightSection, TaggerTrainer().section(examples, tagCount: names.count)))
  }
}
