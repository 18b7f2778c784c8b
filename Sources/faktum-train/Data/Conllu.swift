import FoundationEssentials

/// A word of a treebank.
struct GoldWord {
  var form: String
  var lemma: String
  var upos: String
  var xpos: String
  var features: [String: String]
  /// Index of the head in the sentence; -1 for the root.
  var head: Int
  /// The relation without subtype.
  var relation: String
  /// The relation as written.
  var fullRelation: String
  var spaceAfter: Bool
  /// Whether this word begins a surface token (false inside a multiword token).
  var surface: Bool
}

/// A sentence of a treebank.
struct GoldSentence {
  var words: [GoldWord] = []
  /// The text as given in `# text =`.
  var text = ""
  /// Whether heads and relations are given.
  var hasTree: Bool { words.contains { $0.head < 0 } && words.contains { $0.relation == "root" } }
}

/// Reads CoNLL-U.
enum Conllu {
  static func read(_ path: String) throws -> [GoldSentence] {
    let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
    var sentences: [GoldSentence] = []
    var sentence = GoldSentence()
    var inside = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if !sentence.words.isEmpty { sentences.append(sentence) }
        sentence = GoldSentence()
        inside = 0
      } else if line.hasPrefix("#") {
        if line.hasPrefix("# text = ") { sentence.text = String(line.dropFirst(9)) }
      } else {
        read(line, into: &sentence, inside: &inside)
      }
    }
    if !sentence.words.isEmpty { sentences.append(sentence) }
    return sentences
  }

  private static func read(_ line: Substring, into sentence: inout GoldSentence, inside: inout Int) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count >= 8 else { return }
    if fields[0].contains("-") {
      let bounds = fields[0].split(separator: "-").compactMap { Int($0) }
      if bounds.count == 2 { inside = bounds[1] - bounds[0] + 1 }
      return
    }
    guard let number = Int(fields[0]) else { return }
    _ = number
    let relation = String(fields[7].prefix(while: { $0 != ":" }))
    let misc = fields.count > 9 ? fields[9] : "_"
    sentence.words.append(
      GoldWord(
        form: String(fields[1]), lemma: String(fields[2]), upos: String(fields[3]), xpos: String(fields[4]),
        features: features(fields[5]), head: (Int(fields[6]) ?? 0) - 1, relation: relation,
        fullRelation: String(fields[7]), spaceAfter: !misc.contains("SpaceAfter=No"), surface: inside == 0))
    if inside > 0 { inside -= 1 }
  }

  private static func features(_ field: Substring) -> [String: String] {
    guard field != "_" else { return [:] }
    var result: [String: String] = [:]
    for pair in field.split(separator: "|") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { result[String(parts[0])] = String(parts[1]) }
    }
    return result
  }
}
