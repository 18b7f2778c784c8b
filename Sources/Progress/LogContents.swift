public import Files
import Scheduling

/// What a log file holds: the entries that could be read, and a finding for every line that could not.
public struct LogContents: Sendable {
  /// The readable entries in the order of the file, duplicates included.
  public private(set) var entries: [LogEntry] = []
  /// What is wrong, with line numbers. Nothing is dropped from the file.
  public private(set) var findings: [Finding] = []

  /// Reads the lines of `bytes`; `firstLine` is the number of the first in `file`.
  public init(_ bytes: [UInt8], file: String, firstLine: Int = 1) {
    var readers = JSONLineReaders(bytes, file: file, line: firstLine)
    while let (reader, line) = readers.next() {
      do throws(Finding) {
        entries.append(try Self.entry(reader, file: file, line: line))
      } catch {
        findings.append(error)
      }
    }
    markTornLine(bytes, firstLine: firstLine)
  }

  private static func entry(_ given: JSONReader, file: String, line: Int) throws(Finding) -> LogEntry {
    var reader = given
    let fields: EntryFields
    do throws(Finding) {
      fields = try EntryFields(&reader)
      try reader.end()
    } catch {
      throw explained(error)
    }
    guard fields.schemaVersion <= LogEntry.schemaVersion else {
      throw Finding(
        .warning,
        "this line is of version \(fields.schemaVersion), written by a newer Faktum; it is kept but not used",
        hint: "update Faktum to use it", file: file, line: line)
    }
    do throws(EntryFields.Wrong) {
      return try fields.entry()
    } catch {
      throw Finding(.error, error.message, hint: Self.repairHint, file: file, line: line)
    }
  }

  private static let repairHint = "`faktum progress repair` moves unreadable lines to a file beside the log"

  private static func explained(_ finding: Finding) -> Finding {
    var explained = finding
    if let excerpt = finding.excerpt, ["<<<<<<<", "=======", ">>>>>>>"].contains(where: excerpt.hasPrefix) {
      explained.message = "a conflict marker of git; the lines around it are all kept"
      explained.column = nil
    } else {
      explained.message = "not a line of the log: \(finding.message)"
    }
    explained.hint = repairHint
    return explained
  }

  /// A last line without line feed that could not be read was cut off while it was being written.
  private mutating func markTornLine(_ bytes: [UInt8], firstLine: Int) {
    guard let last = bytes.last, last != 0x0A, let index = findings.indices.last else { return }
    guard findings[index].line == bytes.reduce(firstLine, { $1 == 0x0A ? $0 + 1 : $0 }) else { return }
    findings[index].severity = .warning
    findings[index].message = "the last line is incomplete: writing it was interrupted"
    findings[index].hint = "it was never confirmed, so nothing that counted is lost"
  }
}
