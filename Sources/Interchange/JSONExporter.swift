import Assessment
import Facts
import Files
import Quantities

/// Everything an item holds, for programs. `docs/EXPORT.md` describes the members.
struct JSONExporter: Exporter {
  let name = "json"
  let fileExtension = "json"
  let summary = "everything an item holds, for programs of one's own"
  let losses: [String] = []

  /// The version of the schema; it changes when a member changes its meaning or goes away.
  static let schemaVersion = 1

  func export(_ bank: ItemBank, options: ExportOptions) -> Export {
    let items = zip(bank.identifiers, bank.items).map { object(of: $1, identifier: $0, in: bank) }
    var text = "{\"exportFormat\":\(Self.schemaVersion)"
    text += ",\"title\":\(JSONValue.string(bank.title).text),\"language\":\"\(bank.language.rawValue)\""
    text += ",\"sources\":\(sources(of: bank).text),\n\"items\":["
    text += items.map { "\n" + JSONValue.object($0).text }.joined(separator: ",")
    return Export(text: text + "\n]}\n")
  }

  private func sources(of bank: ItemBank) -> JSONValue {
    var object = JSONObject()
    for (key, source) in bank.sources.sorted(by: { $0.key < $1.key }) {
      var entry: JSONObject = ["title": .string(source.title)]
      entry["publisher"] = source.publisher.map(JSONValue.string)
      entry["date"] = source.date.map { .string($0.description) }
      entry["url"] = source.url.map(JSONValue.string)
      entry["file"] = source.file.map(JSONValue.string)
      object[key] = .object(entry)
    }
    return .object(object)
  }

  private func object(of item: Item, identifier: String, in bank: ItemBank) -> JSONObject {
    let explanation = Explanation(of: item, in: bank)
    var object: JSONObject = [
      "id": .string(identifier), "kind": .string(item.kind.rawValue), "stem": .string(item.stem),
    ]
    object["language"] = item.id.flatMap { bank.otherLanguages[$0] }.map { .string($0.rawValue) }
    add(item.interaction, to: &object)
    object["constructed"] = .bool(item.isConstructed)
    object["why"] = explanation.why.map(JSONValue.string)
    object["evidence"] = .array(item.evidence.map(evidence))
    object["correction"] = item.correction.map(JSONValue.string)
    object["tags"] = .array(item.tags.map(JSONValue.string))
    object["state"] = .string(item.state.rawValue)
    object["group"] = item.group.map(JSONValue.string)
    return object
  }

  private func add(_ interaction: Interaction, to object: inout JSONObject) {
    switch interaction {
    case .flashcard(let answer, _): object["answer"] = .string(answer)
    case .cloze(let gaps): object["gaps"] = .array(gaps.map(key))
    case .shortAnswer(let answer), .number(let answer), .date(let answer): object["key"] = key(answer)
    case .choice(let options), .multipleChoice(let options): object["options"] = .array(options.map(option))
    case .claim(let verdict, let distortion):
      object["verdict"] = .string(verdict.rawValue)
      object["distortion"] = distortion.map { .string($0.rawValue) }
    case .matching(let pairs):
      object["pairs"] = .array(pairs.map { .object(["left": .string($0.left), "right": .string($0.right)]) })
    case .order(let entries): object["entries"] = .array(entries.map(JSONValue.string))
    }
  }

  private func key(_ key: Key) -> JSONValue {
    var object: JSONObject = [
      "text": .string(key.text), "variants": .array(key.variants.map(JSONValue.string)),
    ]
    object["tolerance"] = key.tolerance.flatMap { JSONNumber($0) }.map(JSONValue.number)
    return .object(object)
  }

  private func option(_ option: Option) -> JSONValue {
    var object: JSONObject = ["text": .string(option.text), "isKey": .bool(option.isKey)]
    object["feedback"] = option.feedback.map(JSONValue.string)
    return .object(object)
  }

  private func evidence(_ evidence: Evidence) -> JSONValue {
    var object: JSONObject = ["source": .string(evidence.source), "quote": .string(evidence.quote)]
    object["range"] = evidence.range.map {
      .array([.number(JSONNumber($0.lowerBound)), .number(JSONNumber($0.upperBound))])
    }
    return .object(object)
  }
}
