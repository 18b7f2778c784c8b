public import Files
public import Quantities
public import Scheduling

/// What a learner can set, kept in `progress/settings.json` (described in `docs/PROGRESS.md`).
public struct Settings: Sendable, Hashable {
  /// The learner who studies unless another is named; nil before the first run.
  public var learner: String?
  /// How many new cards a day.
  public var newPerDay: Int
  /// The probability of recall at which a card is asked again.
  public var desiredRetention: Retention
  /// The language of the program; nil follows the locale.
  public var language: Language?
  /// The local hour at which a study day begins.
  public var dayStart: Int
  /// The longest interval in days.
  public var maximumInterval: Int
  /// Keys this program does not know; they are kept.
  private var unknown: [JSONObject.Member] = []

  /// Ten new cards a day, retention 0.9, the day begins at four.
  public init() {
    newPerDay = 10
    desiredRetention = .standard
    dayStart = Policy.standardDayStart
    maximumInterval = 36_500
  }

  /// The scheduling policy that follows from the settings.
  public func policy() throws(Finding) -> Policy {
    do throws(SchedulingError) {
      return try Policy(desiredRetention: desiredRetention, maximumInterval: maximumInterval)
    } catch {
      throw Finding(.error, "\(error)", hint: "change it in settings.json")
    }
  }

  /// Reads the settings in the progress folder; the standard ones if there is no file yet.
  public init(progress: String) throws(Finding) {
    self.init()
    let path = Self.path(in: progress)
    guard FileSystem.exists(path) else { return }
    let value = try JSONValue(parsing: FileSystem.bytes(of: path, limit: 1 << 20), file: path)
    guard let object = value.object else {
      throw Finding(.error, "the settings must be one JSON object", file: path)
    }
    for member in object.members {
      try read(member.key, member.value, file: path)
    }
    _ = try policy()
  }

  /// Writes the settings to the progress folder, which is made if needed.
  public func save(progress: String) throws(Finding) {
    try FileSystem.makeFolder(progress, mode: 0o700)
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", 1)
      writer.member("learner", learner)
      writer.member("newPerDay", newPerDay)
      writer.member("desiredRetention", desiredRetention.value)
      writer.member("language", language?.rawValue)
      writer.member("dayStart", dayStart)
      writer.member("maximumInterval", maximumInterval)
      for member in unknown { writer.member(member.key, member.value) }
    }
    writer.endLine()
    try AtomicFile.write(writer.bytes, to: Self.path(in: progress), mode: 0o600)
  }

  /// Where the settings stand.
  public static func path(in progress: String) -> String { progress + "/settings.json" }

  private mutating func read(_ key: String, _ value: JSONValue, file: String) throws(Finding) {
    switch key {
    case "version":
      guard let version = value.int, version <= 1 else {
        throw Finding(
          .error, "these settings were written by a newer Faktum", hint: "update Faktum", file: file)
      }
    case "learner": learner = value.string
    case "newPerDay": newPerDay = try Self.number(key, value, in: 0...9999, file: file)
    case "desiredRetention": desiredRetention = try Self.retention(value, file: file)
    case "language":
      guard let text = value.string, let known = Language(rawValue: text) else {
        throw Self.wrong(key, "“de” or “en”", file: file)
      }
      language = known
    case "dayStart": dayStart = try Self.number(key, value, in: 0...23, file: file)
    case "maximumInterval": maximumInterval = try Self.number(key, value, in: 1...36_500, file: file)
    default: unknown.append(JSONObject.Member(key, value))
    }
  }

  private static func retention(_ value: JSONValue, file: String) throws(Finding) -> Retention {
    guard let number = value.double, (0.7...0.99).contains(number), let retention = try? Retention(number)
    else { throw wrong("desiredRetention", "a number from 0.7 to 0.99", file: file) }
    return retention
  }

  private static func number(
    _ key: String, _ value: JSONValue, in range: ClosedRange<Int>, file: String
  ) throws(Finding) -> Int {
    guard let number = value.int, range.contains(number) else {
      throw wrong(key, "a whole number from \(range.lowerBound) to \(range.upperBound)", file: file)
    }
    return number
  }

  private static func wrong(_ key: String, _ expected: String, file: String) -> Finding {
    Finding(.error, "“\(key)” must be \(expected)", hint: "edit or delete the file", file: file)
  }
}
