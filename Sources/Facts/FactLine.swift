internal import FoundationEssentials

/// One line of a facts file: a fact with the publication it was found in.
public struct FactLine: Sendable, Hashable, Codable {
  /// `Fact.schemaVersion` of the program that wrote the line.
  public var version: Int
  /// The publication that `fact.evidence.source` names.
  public var source: Source
  /// What it says.
  public var fact: Fact

  /// A line for `fact`, found in `source`.
  public init(_ fact: Fact, source: Source) {
    version = Fact.schemaVersion
    self.source = source
    self.fact = fact
  }

  /// Why a line of a facts file cannot be used.
  public enum Failure: Error, Sendable, Hashable {
    /// Not JSON, or a key is missing or of the wrong type; the text says which.
    case malformed(String)
    /// Written by a newer program.
    case unknownVersion(Int)
  }

  /// The line as JSON without a line break; keys in alphabetical order, so equal facts give equal bytes.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// Reads one line.
  ///
  /// - Throws: `Failure`, worded for the person who made the file.
  public init(json line: some StringProtocol) throws {
    let decoded: FactLine
    do {
      decoded = try JSONDecoder().decode(FactLine.self, from: Data(line.utf8))
    } catch let error as DecodingError {
      throw Failure.malformed(FactLine.describe(error))
    }
    guard decoded.version <= Fact.schemaVersion else { throw Failure.unknownVersion(decoded.version) }
    self = decoded
  }

  private static func describe(_ error: DecodingError) -> String {
    func path(_ context: DecodingError.Context) -> String {
      context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, let context):
      return "the key “\((context.codingPath + [key]).map(\.stringValue).joined(separator: "."))” is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "“\(path(context))” has the wrong type"
    case .dataCorrupted(let context):
      return context.codingPath.isEmpty
        ? "this is not a JSON object" : "“\(path(context))” has no usable value"
    @unknown default:
      return "this is not a fact"
    }
  }
}
