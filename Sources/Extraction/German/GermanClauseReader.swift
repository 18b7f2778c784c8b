internal import Linguistics

/// Why a sentence gives no fact.
struct Abstention: Error, Equatable {
  let reason: String
  init(_ reason: String) { self.reason = reason }
}

/// A main clause cut into its fields.
struct Clause {
  var front: [Chunk] = []
  var finite: Chunk
  var middle: [Chunk] = []
  var bracket: [Chunk] = []
  var after: [Chunk] = []
  /// Frames of speech, wherever they stood.
  var frames: [Chunk] = []
  /// Whether constituents may change places (nothing is joined across fields).
  var isMovable = true
  /// Whether a second main clause was cut off.
  var wasCut = false
}

/// Reads a German main clause: front field, finite verb, middle field, right bracket, what follows.
struct GermanClauseReader {
  let words: [Word]

  func read() throws(Abstention) -> Clause {
    var chunker = GermanChunker(words: words)
    var chunks = chunker.chunks()
    let frames = chunks.filter { $0.kind == .frame }
    chunks = fuse(chunks.filter { $0.kind != .frame })
    while let first = chunks.first, first.kind == .boundary,
      GermanWords.connectors.contains(words[first.head].lower)
    {
      chunks.removeFirst()
    }
    guard let verb = chunks.firstIndex(where: { $0.kind == .finite }) else {
      throw Abstention("no finite verb")
    }
    let wasCut = try cut(&chunks, after: verb)
    if wasCut, let end = chunks.last?.words.upperBound, frames.contains(where: { $0.words.lowerBound >= end })
    {
      throw Abstention("the frame of speech may belong to what was cut off")
    }
    guard verb > 0 else {
      // "Laut X verhandeln die USA …": the frame was the front field.
      guard frames.contains(where: { $0.words.upperBound <= chunks[0].words.lowerBound }) else {
        throw Abstention("verb first")
      }
      return try fields(chunks, verb: 0, frames: frames, wasCut: wasCut)
    }
    return try fields(chunks, verb: verb, frames: frames, wasCut: wasCut)
  }

  /// Drops commas that only set off a frame that has been taken out.
  private func fuse(_ chunks: [Chunk]) -> [Chunk] {
    var result = chunks
    while let last = result.last, last.kind == .boundary, words[last.head].isComma { result.removeLast() }
    return result
  }

  /// Ends the clause before a second main clause. Returns whether something was cut off.
  private func cut(_ chunks: inout [Chunk], after verb: Int) throws(Abstention) -> Bool {
    guard let second = chunks.indices.first(where: { $0 > verb && chunks[$0].kind == .finite }) else {
      if let boundary = chunks.firstIndex(where: { $0.kind == .boundary }) {
        guard boundary > verb else {
          throw Abstention("unclear before the verb: \(words[chunks[boundary].head].text)")
        }
        let mark = words[chunks[boundary].head].lower
        guard ["und", "oder", ",", "sondern", "aber"].contains(mark) else {
          throw Abstention("unclear: \(mark)")
        }
      }
      return false
    }
    guard
      let boundary = chunks.indices.first(where: { $0 > verb && $0 < second && chunks[$0].kind == .boundary })
    else {
      throw Abstention("two finite verbs")
    }
    if isReporting(chunks[verb]) {
      let content = chunks[boundary].words.lowerBound..<words.count
      guard words[chunks[boundary].head].isComma, GermanStatement.isSubjunctive(words[chunks[second].head])
      else {
        throw Abstention("what is said was cut off")
      }
      chunks.removeSubrange(boundary...)
      chunks.append(Chunk(kind: .clause(.complement), words: content, head: content.lowerBound))
      return false
    }
    guard !["–", ":", ";"].contains(words[chunks[boundary].head].text) else {
      throw Abstention("two sentences in one")
    }
    // After a bare comma may come what the verb needs; only "und", "aber" and the like open a new statement.
    let next = words[chunks[boundary].head].isComma ? chunks[boundary].head + 1 : chunks[boundary].head
    guard next < words.count, GermanClauseReader.coordinators.contains(words[next].lower) else {
      throw Abstention("unclear what follows the comma")
    }
    chunks.removeSubrange(boundary...)
    return true
  }

  private static let coordinators: Set<String> = [
    "und", "aber", "doch", "jedoch", "sondern", "denn", "oder", "allerdings", "andererseits", "während",
  ]

  private func isReporting(_ chunk: Chunk) -> Bool {
    GermanWords.reportingForms.contains(words[chunk.head].lower)
      || GermanWords.reportingVerbs.contains(words[chunk.head].lemma)
  }

  private func fields(_ chunks: [Chunk], verb: Int, frames: [Chunk], wasCut: Bool) throws(Abstention)
    -> Clause
  {
    var clause = Clause(finite: chunks[verb], frames: frames, wasCut: wasCut)
    clause.front = Array(chunks[..<verb])
    let rest = Array(chunks[(verb + 1)...])
    guard let bracket = rest.lastIndex(where: { $0.kind == .nonfinite || $0.kind == .particle }) else {
      try splitOpenField(rest, into: &clause)
      return try checked(clause)
    }
    var start = bracket
    while start > 0, rest[start - 1].kind == .nonfinite || rest[start - 1].kind == .particle { start -= 1 }
    if let earlier = rest.firstIndex(where: { $0.kind == .nonfinite || $0.kind == .particle }),
      earlier < start
    {
      // "hat A getan und B gelassen": everything after the first bracket stays where it is.
      clause.isMovable = false
      clause.middle = Array(rest[..<earlier])
      clause.bracket = [rest[earlier]]
      clause.after = Array(rest[(earlier + 1)...])
    } else {
      clause.middle = Array(rest[..<start])
      clause.bracket = Array(rest[start...bracket])
      clause.after = Array(rest[(bracket + 1)...])
    }
    return try checked(clause)
  }

  /// No right bracket: clauses at the end come after the field, the rest is the middle.
  private func splitOpenField(_ rest: [Chunk], into clause: inout Clause) throws(Abstention) {
    var end = rest.count
    while end > 0, case .clause = rest[end - 1].kind { end -= 1 }
    clause.middle = Array(rest[..<end])
    clause.after = Array(rest[end...])
  }

  private func checked(_ input: Clause) throws(Abstention) -> Clause {
    var clause = input
    for chunk in clause.front + clause.middle {
      if chunk.kind == .boundary {
        guard chunk.words.lowerBound > clause.finite.words.lowerBound else {
          throw Abstention("unclear before the verb")
        }
        clause.isMovable = false
      }
      if chunk.kind == .nonfinite, chunk.words.lowerBound > clause.finite.head {
        throw Abstention("verb form in the middle: \(words[chunk.head].text)")
      }
    }
    if clause.after.contains(where: { $0.kind == .boundary }) { clause.isMovable = false }
    if clause.front.count > 1 {
      guard isOneConstituent(clause.front) else {
        throw Abstention("more than one constituent before the verb")
      }
    }
    let auxiliary = GermanWords.auxiliaries[words[clause.finite.head].lower] != nil
    if auxiliary, clause.wasCut, clause.bracket.isEmpty,
      !["ist", "sind", "war", "waren", "hat", "hatte", "haben"].contains(words[clause.finite.head].lower)
    {
      throw Abstention("the bracket was cut off")
    }
    return clause
  }

  /// Several chunks before the verb are one constituent if the first is a phrase and the others modify it, or if
  /// particles stand in front of a phrase ("auch", "noch im Mai").
  private func isOneConstituent(_ front: [Chunk]) -> Bool {
    var rest = front[...]
    while let first = rest.first, rest.count > 1, first.kind == .adverb { rest = rest.dropFirst() }
    guard let head = rest.first, head.kind == .nounPhrase || head.kind == .prepositional else {
      return rest.count == 1
    }
    return rest.dropFirst().allSatisfy { chunk in
      switch chunk.kind {
      case .prepositional: true
      case .clause(let type): type == .relative || type == .apposition
      default: false
      }
    }
  }
}
