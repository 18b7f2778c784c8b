import ArgumentParser
import FoundationEssentials
@_spi(Training) import Linguistics
import Quantities

/// Trains the parts of a language model one after the other; later parts see what earlier ones say.
struct ModelBuilder {
  /// What can be trained by itself.
  enum Part: String, CaseIterable, ExpressibleByArgument {
    case morphology
    case lemmas
    case tagger
    case parser
    case names
  }

  let treebank: Treebank
  private var parts: [(name: String, bytes: [UInt8])] = []

  init(treebank: Treebank, base: String?) throws {
    self.treebank = treebank
    guard let base else { return }
    let data = try Data(contentsOf: URL(fileURLWithPath: base))
    try StoredModel.withFile([UInt8](data)) { file in
      for name in file.names { parts.append((name, file.section(name).map { Array($0) } ?? [])) }
    }
  }

  /// The sections by name.
  var sections: [(name: String, bytes: [UInt8])] { parts.sorted { $0.name < $1.name } }

  private mutating func set(_ name: String, _ bytes: [UInt8]) {
    parts.removeAll { $0.name == name }
    parts.append((name, bytes))
  }

  mutating func train(_ part: Part, lexicon: String?, names: [String]) throws {
    switch part {
    case .morphology:
      guard let lexicon else { return }
      set(ReadingModel.section, ReadingTrainer().section(try Lexicon(path: lexicon).entries))
    case .lemmas:
      guard let lexicon else { return }
      let examples = LemmaTrainer.examples(try Lexicon(path: lexicon).entries)
      for section in LemmaTrainer().sections(examples) { set(section.name, section.bytes) }
    case .tagger: try trainTagger()
    case .parser: try trainParser()
    case .names: try trainNames(names)
    }
  }

  private mutating func trainTagger() throws {
    var examples: [TaggerTrainer.Example] = []
    try StoredModel.withFile(ModelFile.pack(sections)) { file in
      examples = treebank.sentences.map { example($0, ReadingModel(file)) }
    }
    set(Tagger.tagSection, Array(treebank.tagNames.joined(separator: "\n").utf8))
    set(
      Tagger.weightSection,
      TaggerTrainer().section(examples, tagCount: treebank.tagNames.count))
  }

  private func example(_ sentence: GoldSentence, _ readings: ReadingModel?) -> TaggerTrainer.Example {
    TaggerTrainer.Example(
      forms: sentence.words.map { FormInfo($0.form, model: readings) },
      tags: sentence.words.map { treebank.tagIndex[treebank.tag($0)] ?? 0 })
  }

  private mutating func trainParser() throws {
    let trees = treebank.sentences.filter(\.hasTree)
    let names = Set(trees.flatMap { $0.words.map(\.relation) }).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, UInt8($0)) })
    var inputs: [ParserInput] = []
    try StoredModel.withFile(ModelFile.pack(sections)) { file in
      inputs = try jackknifed(trees, ReadingModel(file))
    }
    let heads = trees.map { tree in tree.words.map { $0.head < 0 ? tree.words.count : $0.head } }
    set(
      Parser.section,
      ParserTrainer().section(zip(inputs, heads).map { ParserTrainer.Example(input: $0, heads: $1) }))
    let labelled = trees.indices.map { index in
      LabelTrainer.Example(
        input: inputs[index], heads: heads[index],
        labels: trees[index].words.map { numbers[$0.relation] ?? 0 })
    }
    set(Labeler.nameSection, Array(names.joined(separator: "\n").utf8))
    let rows = treebank.language == .german ? 1 << 15 : 1 << 14
    set(Labeler.section, LabelTrainer(rows: rows).section(labelled, labelCount: names.count))
  }

  private mutating func trainNames(_ paths: [String]) throws {
    guard !paths.isEmpty else { return }
    let corpus = try NameCorpus(paths: paths)
    var examples: [NameTrainer.Example] = []
    try StoredModel.withFile(ModelFile.pack(sections)) { file in
      guard let tagger = Tagger(file) else { return }
      let readings = ReadingModel(file)
      examples = corpus.sentences.map { sentence in
        let forms = sentence.forms.map { FormInfo($0, model: readings) }
        let tags = forms.withUnsafeBufferPointer { tagger.tag($0).tags }
        return NameTrainer.Example(forms: forms, tags: tags, labels: sentence.labels)
      }
    }
    // The English corpus is small: fewer rows do.
    let rows = treebank.language == .german ? 1 << 15 : 1 << 13
    set(NameRecognizer.section, NameTrainer(rows: rows).section(examples))
  }

  /// The trees as the parser will see them: with the tags of a tagger that has not seen them.
  private func jackknifed(_ trees: [GoldSentence], _ readings: ReadingModel?) throws -> [ParserInput] {
    let folds = 4
    let untreed = treebank.sentences.filter { !$0.hasTree }.map { example($0, readings) }
    let examples = trees.map { example($0, readings) }
    let tagSet = TagSet(treebank.tagNames)
    var result = [ParserInput?](repeating: nil, count: trees.count)
    for fold in 0..<folds {
      let others = trees.indices.filter { $0 * folds / trees.count != fold }.map { examples[$0] }
      let weights = TaggerTrainer(epochs: 5).section(
        others + untreed, tagCount: tagSet.count)
      let parts = [
        (Tagger.tagSection, Array(treebank.tagNames.joined(separator: "\n").utf8)),
        (Tagger.weightSection, weights),
      ]
      try StoredModel.withFile(ModelFile.pack(parts)) { file in
        guard let tagger = Tagger(file) else { return }
        for index in trees.indices where index * folds / trees.count == fold {
          let tags = examples[index].forms.withUnsafeBufferPointer { tagger.tag($0).tags }
          result[index] = input(trees[index], examples[index].forms, tags, tagSet)
        }
      }
    }
    return result.compactMap { $0 }
  }

  private func input(
    _ sentence: GoldSentence, _ infos: [FormInfo], _ tags: [UInt8], _ tagSet: TagSet
  ) -> ParserInput {
    let agreement =
      treebank.language == .german
      ? NounPhrases.agreement(sentence.words.map(\.form), infos, tags, tagSet)
      : [Agreement](repeating: .all, count: infos.count)
    return ParserInput(infos, tags: tags, tagSet: tagSet, agreement: agreement)
  }
}
