/// The unique name of a log entry: the session that wrote it and its number there, counted from 1.
public struct EntryID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The session's id.
  public let session: String
  /// The number within the session.
  public let number: Int

  /// Entry `number` of `session`.
  public init(session: String, number: Int) {
    self.session = session
    self.number = number
  }

  /// Reads `session-number`; nil for anything else.
  public init?(_ text: String) {
    guard let dash = text.lastIndex(of: "-"), let number = Int(text[text.index(after: dash)...]),
      dash > text.startIndex, number > 0
    else { return nil }
    self.init(session: String(text[..<dash]), number: number)
  }

  /// `session-number`.
  public var description: String { "\(session)-\(number)" }

  /// By session, then by number.
  public static func < (left: EntryID, right: EntryID) -> Bool {
    left.session == right.session ? left.number < right.number : left.session < right.session
  }
}
