internal import Assessment
internal import Facts

/// Marks and spacing: capital first, one final mark, balanced quotation marks and brackets.
struct FormFilter: Filter {
  let name = "form"

  func reason(against candidate: Candidate, in world: World) -> String? {
    let stem = candidate.item.stem
    guard let first = stem.unicodeScalars.first, let last = stem.last else { return "empty" }
    if first.properties.isLowercase { return "begins in small letters" }
    if ![".", "?", "“", "\""].contains(last) { return "no final mark" }
    if stem.contains("  ") || stem.contains(" ,") || stem.contains(" .") || stem.contains(",,") {
      return "odd spacing"
    }
    let words = stem.split(separator: " ")
    if zip(words, words.dropFirst()).contains(where: { $0 == $1 && $0.count > 3 }) {
      return "a word stands twice"
    }
    if stem.hasSuffix("?"), FormFilter.endsWithNames(stem) { return "the stem ends with the answer's names" }
    if FormFilter.repeatsItself(stem) { return "says one thing twice" }
    let plain = stem.replacing(": „", with: "").replacing(": “", with: "")
    if plain.contains(": ") || stem.contains(";") || stem.contains(" – ") || stem.contains("…") {
      return "more than one sentence"
    }
    let quotes = stem.filter { ["\"", "„", "“", "”", "»", "«"].contains($0) }.count
    if !quotes.isMultiple(of: 2) { return "quotation marks do not match" }
    if stem.filter({ $0 == "(" }).count != stem.filter({ $0 == ")" }).count { return "brackets do not match" }
    return nil
  }

  /// „Wie viele Chinesen stehen auf der Liste, Gao Qiang und Zhang Shilong?“
  private static func endsWithNames(_ stem: String) -> Bool {
    guard let comma = stem.lastIndex(of: ",") else { return false }
    let rest = stem[stem.index(after: comma)...].dropLast().split(separator: " ")
    guard rest.count >= 2, rest.contains("und") || rest.contains("and") else { return false }
    return rest.allSatisfy { $0 == "und" || $0 == "and" || $0.first?.isUppercase == true }
  }

  /// „Die Schlussfolgerung … basiert auf Schlussfolgerungen“: a broken or empty sentence.
  private static func repeatsItself(_ stem: String) -> Bool {
    var seen: Set<String> = []
    let words = stem.split(whereSeparator: { !$0.isLetter }).map(String.init).filter { $0.count >= 9 }
    return words.contains { word in !seen.insert(String(word.prefix(9)).lowercased()).inserted }
  }
}
