public import Files

/// A learner: a name, best a pseudonym, and the folder `progress/NAME` that holds everything known about them.
public struct Learner: Sendable, Hashable {
  /// The name, which is also the folder's.
  public let name: String
  /// The learner's folder.
  public let folder: String

  /// The longest name in characters.
  public static let longestName = 40

  /// The learner `name` in the progress folder `progress`. The name may hold letters, digits, `-` and `_`, and
  /// starts with a letter or digit, so it can never lead out of the folder.
  public init(_ name: String, progress: String) throws(Finding) {
    guard Self.isValid(name) else {
      throw Finding(
        .error, "“\(name.sanitized())” cannot be a learner's name",
        hint:
          "use letters, digits, “-” and “_”, starting with a letter or digit, at most \(Self.longestName) characters"
      )
    }
    self.name = name
    folder = progress + "/" + name
  }

  /// The review log: the truth.
  public var log: String { folder + "/reviews.jsonl" }
  /// The replayed state; may be deleted.
  public var snapshot: String { folder + "/snapshot.bin" }
  /// Locked while a session runs.
  public var lock: String { folder + "/lock" }

  /// Whether the name looks like that of a real person ("Anna Muster" as Anna-Muster or anna_muster): a
  /// pseudonym protects better.
  public var looksLikeRealName: Bool {
    let parts = name.split { $0 == "-" || $0 == "_" }
    return parts.count == 2 && parts.allSatisfy { $0.count > 1 && $0.allSatisfy(\.isLetter) }
      && !Pseudonym.isOne(name)
  }

  private static func isValid(_ name: String) -> Bool {
    guard let first = name.first, first.isLetter || first.isNumber, name.count <= longestName,
      name.utf8.count <= 200
    else { return false }
    return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}
