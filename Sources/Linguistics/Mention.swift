/// A name in the text, with its title or function.
public struct Mention: Sendable, Hashable {
  /// What kind of thing is named.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A person.
    case person = "PER"
    /// An organisation, authority, company, newspaper.
    case organisation = "ORG"
    /// A country, town, region, river.
    case place = "LOC"
    /// A work, event, law, product.
    case other = "OTH"
  }

  /// Where the name stands (without title): Unicode scalars in the document.
  public var range: Range<Int>
  /// The name as written.
  public var text: String
  /// What kind of thing is named.
  public var kind: Kind
  /// The name in the nominative ("Obama" for „Obamas“).
  public var name: String
  /// The title or function that stands with it: "US-Außenminister".
  public var title: String?
  /// Index of the entity in `Analysis.entities`: mentions of the same one share it.
  public var entity: Int
  /// How sure the kind is, 0…1.
  public var margin: Double

  /// A name at `range`.
  public init(
    range: Range<Int>, text: String, kind: Kind, name: String, title: String? = nil, entity: Int = -1,
    margin: Double = 0
  ) {
    self.range = range
    self.text = text
    self.kind = kind
    self.name = name
    self.title = title
    self.entity = entity
    self.margin = margin
  }
}
