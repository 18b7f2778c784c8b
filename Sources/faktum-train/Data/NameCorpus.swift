import FoundationEssentials
@_spi(Training) import Linguistics
import Quantities

/// Sentences with names, as labels of the recogniser.
struct NameCorpus {
  /// Words and one label each.
  struct Sentence {
    var forms: [String]
    var labels: [UInt8]
  }

  private(set) var sentences: [Sentence] = []

  /// Reads GermEval TSV, IOB2, CoNLL-2003 or SmartData JSON, told apart by the end of the name.
  init(paths: [String]) throws {
    for path in paths {
      let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
      if path.hasSuffix(".json") {
        sentences += try SmartData.sentences(text)
      } else {
        read(text, numbered: !path.hasSuffix(".conll2003"))
      }
    }
  }

  private mutating func read(_ text: String, numbered: Bool) {
    var current = Sentence(forms: [], labels: [])
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let fields = line.split(separator: numbered ? "\t" : " ", omittingEmptySubsequences: false)
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("# ") || line.hasPrefix("-DOCSTART-")
        || line.hasPrefix("#\t")
      {
        if !current.forms.isEmpty { sentences.append(current) }
        current = Sentence(forms: [], labels: [])
      } else if fields.count >= 3 {
        current.forms.append(String(numbered ? fields[1] : fields[0]))
        let label = numbered ? String(fields[2]) : String(fields[fields.count - 1])
        current.labels.append(Self.number(label.filter { !$0.isWhitespace }))
      }
    }
    if !current.forms.isEmpty { sentences.append(current) }
  }

  /// The column of a label; derived words and parts of words count as no name.
  static func number(_ label: String) -> UInt8 {
    guard label.count > 2, let kind = kind(String(label.dropFirst(2))) else { return 0 }
    return UInt8(NameRecognizer.labels.firstIndex(of: String(label.prefix(2)) + kind) ?? 0)
  }

  /// PER, ORG, LOC, OTH for the types of the different corpora.
  static func kind(_ type: String) -> String? {
    if type.hasSuffix("deriv") || type.hasSuffix("part") { return nil }
    switch type {
    case "PER", "person": return "PER"
    case "ORG": return "ORG"
    case "LOC": return "LOC"
    case "OTH", "MISC": return "OTH"
    default:
      if type.hasPrefix("organization") { return "ORG" }
      return type.hasPrefix("location") ? "LOC" : nil
    }
  }
}
