/// How to write an export; every exporter takes what concerns it.
public struct ExportOptions: Sendable, Hashable {
  /// Which part of a worksheet to write.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    /// The questions, then the key on a page of its own.
    case all
    /// The questions alone, to be handed out.
    case questions
    /// The key alone.
    case key
  }

  /// CSV: begin with a byte order mark, so that spreadsheets take the file for UTF-8.
  public var hasByteOrderMark: Bool
  /// CSV: put `'` before cells that a spreadsheet would take for a formula.
  public var guardsFormulas: Bool
  /// CSV: what separates the cells; `;` for spreadsheets in German.
  public var separator: Character
  /// HTML: what to write.
  public var part: Part
  /// Moodle: half the points for the verdict beside the right one.
  public var gradesNeighbours: Bool

  /// The usual way of writing, apart from what is given.
  public init(
    hasByteOrderMark: Bool = false,
    guardsFormulas: Bool = true,
    separator: Character = ",",
    part: Part = .all,
    gradesNeighbours: Bool = true
  ) {
    self.hasByteOrderMark = hasByteOrderMark
    self.guardsFormulas = guardsFormulas
    self.separator = separator
    self.part = part
    self.gradesNeighbours = gradesNeighbours
  }
}
