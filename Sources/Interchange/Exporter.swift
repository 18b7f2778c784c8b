public import Files

/// Writes items in one format. Each format is one small file.
///
/// The same bank gives the same bytes. Whatever a deck's text holds – markup, formulas, control characters –
/// arrives as text and does nothing in the program that opens the export.
public protocol Exporter: Sendable {
  /// The name on the command line, such as `moodle-xml`.
  var name: String { get }
  /// The usual ending of such a file, without the dot.
  var fileExtension: String { get }
  /// What the format is for, in one line.
  var summary: String { get }
  /// What an item has that the format cannot carry, one sentence each.
  var losses: [String] { get }

  /// Writes the items of `bank`.
  func export(_ bank: ItemBank, options: ExportOptions) -> Export
}

/// What an exporter made.
public struct Export: Sendable, Hashable {
  /// The file.
  public var bytes: [UInt8]
  /// What could not be written as it stands in the deck, and what was done instead.
  public var findings: [Finding]

  /// A file with the findings made while writing it.
  public init(bytes: [UInt8], findings: [Finding] = []) {
    self.bytes = bytes
    self.findings = findings
  }

  /// A text file in UTF-8.
  public init(text: String, findings: [Finding] = []) {
    self.init(bytes: Array(text.utf8), findings: findings)
  }
}
