@_spi(Training) import Linguistics

/// The teacher of the morphology model: forms with their readings and lemmas.
struct Lexicon {
  /// A form, its readings, and its lemmas by kind of word.
  struct Entry {
    var form: String
    var readings = ReadingSet()
    var lemmas: [LemmaKind: [String]] = [:]
  }

  /// Entries sorted by form.
  private(set) var entries: [Entry] = []

  init(path: String) throws {
    var found: [String: Entry] = [:]
    try Automaton(path: path).forEach { bytes in
      let parts = bytes.split(separator: UInt8(ascii: "_"), maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let cut = parts[1].first else { return }
      let kept = parts[0].count - (Int(cut) - 65)
      guard kept >= 0 else { return }
      let form = String(decoding: parts[0], as: UTF8.self)
      let lemma = String(decoding: parts[0].prefix(kept) + parts[1].dropFirst(), as: UTF8.self)
      let tag = String(decoding: parts[2], as: UTF8.self).split(separator: ":").map(String.init)
      LexiconTag.add(tag, lemma: lemma, to: &found[form, default: Entry(form: form)])
    }
    entries = found.values.sorted { $0.form < $1.form }
  }
}
