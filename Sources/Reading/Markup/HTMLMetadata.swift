internal import Files
import Quantities

/// Title, publisher, date, address and language of an HTML page: JSON-LD before Open Graph before the rest.
enum HTMLMetadata {
  /// What `tree` says about itself.
  static func read(_ tree: HTMLTree) -> Metadata {
    var metadata = Metadata()
    for script in tree.elements("script")
    where tree.nodes[script].attributes["type"]?.hasPrefix("application/ld+json") == true {
      metadata.complete(with: JSONLinkedData.read(tree.text(of: script)))
    }
    metadata.complete(with: meta(tree))
    metadata.complete(with: elements(tree))
    return metadata
  }

  private static func meta(_ tree: HTMLTree) -> Metadata {
    var values: [String: String] = [:]
    for index in tree.elements("meta") {
      let attributes = tree.nodes[index].attributes
      guard let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"],
        let content = attributes["content"]
      else {
        continue
      }
      let key = name.lowercased()
      if values[key] == nil, let text = collapsed(content) { values[key] = text }
    }
    let dates = [
      "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created",
      "last-modified", "parsely-pub-date",
    ]
    return Metadata(
      title: values["og:title"] ?? values["twitter:title"],
      publisher: values["og:site_name"] ?? values["dc.publisher"] ?? values["publisher"]
        ?? values["application-name"],
      date: dates.lazy.compactMap { values[$0] }.compactMap(Metadata.date).first,
      url: values["og:url"],
      language: (values["og:locale"] ?? values["language"]).flatMap(HeaderLines.language))
  }

  private static func elements(_ tree: HTMLTree) -> Metadata {
    let canonical = tree.elements("link").first { tree.nodes[$0].attributes["rel"] == "canonical" }
    let times = tree.elements("time").lazy.compactMap { tree.nodes[$0].attributes["datetime"] }.compactMap(
      Metadata.date)
    let headings = tree.elements("h1").lazy.compactMap { collapsed(tree.text(of: $0)) }
    let title = tree.elements("title").lazy.compactMap { collapsed(tree.text(of: $0)) }.first
    return Metadata(
      title: headings.first ?? title,
      date: times.first,
      url: canonical.flatMap { tree.nodes[$0].attributes["href"] },
      language: tree.nodes.first?.attributes["lang"].flatMap(HeaderLines.language))
  }

  static func collapsed(_ text: String) -> String? {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.isEmpty ? nil : text
  }
}

/// Reads schema.org metadata (`NewsArticle` and its kin) from a JSON-LD script.
enum JSONLinkedData {
  /// What the first article in `json` says about itself; nothing where it is no JSON.
  static func read(_ json: String) -> Metadata {
    var reader = JSONReader(Array(json.utf8))
    guard let value = try? reader.value() else { return Metadata() }
    return article(in: value, depth: 0).map(metadata) ?? Metadata()
  }

  private static func article(in value: JSONValue, depth: Int) -> JSONObject? {
    guard depth < 8 else { return nil }
    switch value {
    case .array(let elements):
      return elements.lazy.compactMap { article(in: $0, depth: depth + 1) }.first
    case .object(let object):
      if isArticle(object) { return object }
      for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
        if let inner = object[key], let found = article(in: inner, depth: depth + 1) { return found }
      }
      return nil
    default: return nil
    }
  }

  private static func isArticle(_ object: JSONObject) -> Bool {
    switch object["@type"] {
    case .string(let type)?: type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report"
    case .array(let types)?:
      types.contains { if case .string(let type) = $0 { type.hasSuffix("Article") } else { false } }
    default: false
    }
  }

  private static func metadata(_ object: JSONObject) -> Metadata {
    Metadata(
      title: text(object["headline"]) ?? text(object["name"]),
      publisher: name(object["publisher"]),
      date: (text(object["datePublished"]) ?? text(object["dateCreated"])).flatMap(Metadata.date),
      url: text(object["url"]) ?? id(object["mainEntityOfPage"]),
      language: text(object["inLanguage"]).flatMap(HeaderLines.language))
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard case .string(let text)? = value else { return nil }
    return HTMLMetadata.collapsed(text)
  }

  private static func name(_ value: JSONValue?) -> String? {
    switch value {
    case .object(let object)?: text(object["name"])
    case .array(let elements)?: elements.first.flatMap { name($0) }
    default: text(value)
    }
  }

  private static func id(_ value: JSONValue?) -> String? {
    if case .object(let object)? = value { return text(object["@id"]) }
    return text(value)
  }
}
