public import Quantities

/// A publication that evidence is taken from.
public struct Source: Sendable, Hashable, Codable {
  /// The headline.
  public var title: String
  /// Who published it.
  public var publisher: String?
  /// The day of publication.
  public var date: CalendarDate?
  /// Where it stands on the web.
  public var url: String?
  /// The file it was read from, as the user named it (only the last path component in decks).
  public var file: String?

  /// A publication; everything but the title may be unknown.
  public init(
    title: String,
    publisher: String? = nil,
    date: CalendarDate? = nil,
    url: String? = nil,
    file: String? = nil
  ) {
    self.title = title
    self.publisher = publisher
    self.date = date
    self.url = url
    self.file = file
  }
}
