import Assessment
import Facts
import Files
import Quantities

/// One item as Moodle's question bank wants it.
struct MoodleQuestion {
  /// The item.
  let item: Item
  /// Its identifier; Moodle's idnumber and the beginning of the name.
  let identifier: String
  /// The bank that holds the item.
  let bank: ItemBank
  /// Whether the verdict beside the right one gets half the points.
  let gradesNeighbours: Bool

  /// The words around the item.
  var wording: Wording { Wording(language: language) }

  /// The language of the item.
  var language: Language { bank.language(of: item) }

  /// The questions: two for a card that is asked in both directions, else one.
  var nodes: [XMLNode] {
    switch item.interaction {
    case .flashcard(let answer, let isReversed):
      let forwards = card(front: item.stem, back: answer, suffix: "")
      return isReversed ? [forwards, card(front: answer, back: item.stem, suffix: "-r")] : [forwards]
    case .cloze(let gaps): return [cloze(gaps)]
    case .shortAnswer(let key): return [shortAnswer([key.text] + key.variants)]
    case .number(let key): return [number(key)]
    case .date(let key): return [shortAnswer(DateSpellings(key, language: language).texts)]
    case .choice(let options): return [choice(options)]
    case .multipleChoice(let options): return [multipleChoice(options)]
    case .claim(let verdict, _): return [claim(verdict)]
    case .matching(let pairs): return [matching(pairs)]
    case .order(let entries): return [order(entries)]
    }
  }

  /// What does not arrive as it stands in the deck.
  var findings: [Finding] {
    switch item.interaction {
    case .multipleChoice(let options) where MoodleFraction.share(of: options.count { $0.isKey }) == nil:
      [note("has more right options than Moodle can share the points among; each counts a tenth")]
    case .number(let key) where TypedNumber(key.text, language: language) == nil:
      [note("“\(key.text)” does not begin with a number; it became a short answer")]
    case .matching(let pairs) where pairs.count < 2:
      [note("has fewer than two pairs, which Moodle needs; it became a short answer")]
    case .flashcard(let answer, _) where !isTypable(answer):
      [note("has an answer too long to type; it became an essay, which a person marks")]
    default: []
    }
  }

  /// A question of `type` with what all types share around `body`.
  func question(
    _ type: String, suffix: String = "", text: Markup? = nil, penalty: String = "0.3333333",
    _ body: [XMLNode] = []
  ) -> XMLNode {
    let shared = [
      XMLNode("name", [XMLNode("text", text: title(suffix: suffix))]),
      formatted("questiontext", text ?? .element("p", text: item.stem)),
      formatted("generalfeedback", .sequence(Explanation(of: item, in: bank).markup(wording: wording))),
      XMLNode("defaultgrade", token: "1"),
      XMLNode("penalty", token: penalty),
      XMLNode("hidden", token: "0"),
      XMLNode("idnumber", text: identifier + suffix),
    ]
    return XMLNode("question", attributes: ["type": type], shared + body + [XMLNode("tags", tags)])
  }

  /// An element that holds HTML.
  func formatted(_ name: String, _ markup: Markup) -> XMLNode {
    XMLNode(name, attributes: ["format": "html"], [XMLNode("text", text: markup.html)])
  }

  /// An answer in HTML with its share of the points in percent and what is shown when it is given.
  func answer(_ text: String, fraction: String, feedback: String? = nil) -> XMLNode {
    XMLNode(
      "answer", attributes: ["fraction": fraction, "format": "html"],
      [XMLNode("text", text: Markup.text(text).html), formatted("feedback", .text(feedback ?? ""))])
  }

  private var tags: [XMLNode] {
    var names = item.tags + [item.kind.rawValue]
    if case .claim(_, let distortion?) = item.interaction {
      names.append("distortion-\(distortion.rawValue)")
    }
    return names.map { XMLNode("tag", [XMLNode("text", text: PlainText.singleLine($0))]) }
  }

  /// The name in the question bank. Moodle removes tags from it and cuts it at 255 characters.
  private func title(suffix: String) -> String {
    let stem = PlainText.singleLine(item.stem).replacing("<", by: "‹").replacing(">", by: "›")
    return "\(identifier)\(suffix) · " + (stem.count > 80 ? stem.prefix(79) + "…" : stem)
  }

  private func note(_ message: String) -> Finding {
    Finding(.note, "\(identifier) \(message)")
  }
}
