public import Quantities

/// A stretch inside a constituent that can be asked for, gapped or exchanged: a name, a number, a date.
public struct Slot: Sendable, Hashable, Codable {
  /// What stands in the slot.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A person's name, without title.
    case person
    /// The name of an organisation, authority, company, newspaper.
    case organisation
    /// The name of a country, town, region.
    case place
    /// Another name: a work, an event, a product.
    case name
    /// A number, in digits or words, without its unit and qualifier.
    case number
    /// A date or year that does not depend on the day of publication.
    case date
    /// A vague amount: "einige", "zahlreiche", "several".
    case vagueAmount
    /// A word that limits how surely something is said: "offenbar", "allegedly".
    case hedge
    /// The title or function that stands with a person's name: "US-Außenminister".
    case title
  }

  /// What stands in the slot.
  public var kind: Kind
  /// Where it stands in the text of its constituent: Unicode scalars, 0-based, half-open.
  public var range: Range<Int>
  /// The words as written.
  public var text: String
  /// For names: the nominative, longest form in the document ("Barack Obama" for „Obamas“).
  public var name: String?
  /// For persons: the title or function that the document gives them.
  public var title: String?
  /// For numbers and vague amounts: what is counted, as written after the number ("Offiziere", "Prozent").
  public var unit: String?
  /// For numbers: the value with its canonical unit and qualifier.
  public var quantity: Quantity?
  /// For dates: the normal form.
  public var time: TimeExpression?

  /// A slot at `range` of its constituent's text.
  public init(
    kind: Kind, range: Range<Int>, text: String, name: String? = nil, title: String? = nil,
    unit: String? = nil,
    quantity: Quantity? = nil, time: TimeExpression? = nil
  ) {
    self.kind = kind
    self.range = range
    self.text = text
    self.name = name
    self.title = title
    self.unit = unit
    self.quantity = quantity
    self.time = time
  }
}
