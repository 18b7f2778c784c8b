import ArgumentParser
import Files

/// What can be typed into the shell, taken from the command definitions themselves.
struct CommandIndex: Sendable {
  /// A command with its options.
  struct Command: Sendable {
    /// Its name.
    var name: String
    /// What it does, in one sentence.
    var abstract: String
    /// What it says beyond that, with examples.
    var discussion: String
    /// Its options and arguments.
    var arguments: [Argument]
    /// Its subcommands.
    var subcommands: [Command]
  }

  /// An option, flag or positional argument.
  struct Argument: Sendable {
    /// "option", "flag" or "positional".
    var kind: String
    /// Its spellings: "--format", "-o".
    var names: [String]
    /// What its value is called.
    var valueName: String
    /// What it does.
    var abstract: String
    /// Its values, where they are known.
    var values: [String]
    /// The value it has if nothing is said.
    var defaultValue: String?
    /// Whether it may be left out.
    var isOptional: Bool
    /// Whether it may stand more than once.
    var isRepeating: Bool
    /// The heading it stands under.
    var section: String?
  }

  /// The program itself.
  let root: Command

  /// The index of this program, made on first use: starting up does not pay for it.
  static let shared: CommandIndex = {
    do throws(Finding) {
      return CommandIndex(helpDump: try JSONValue(parsing: Faktum._dumpHelp()))
    } catch {
      preconditionFailure("the command definitions cannot be described: \(error.message)")
    }
  }()

  /// The commands a user may type.
  var commands: [Command] { root.subcommands }

  /// The command that `words` begin with, as deep as they lead.
  func command(_ words: [String]) -> Command? {
    guard let first = words.first, var found = root.subcommands.first(where: { $0.name == first }) else {
      return nil
    }
    for word in words.dropFirst() {
      guard let next = found.subcommands.first(where: { $0.name == word }) else { break }
      found = next
    }
    return found
  }

  /// Reads the description that ArgumentParser gives of a program.
  init(helpDump: JSONValue) {
    root = Self.command(helpDump["command"] ?? .null)
  }

  private static func command(_ json: JSONValue) -> Command {
    Command(
      name: json["commandName"]?.string ?? "", abstract: json["abstract"]?.string ?? "",
      discussion: json["discussion"]?.string ?? "",
      arguments: (json["arguments"]?.array ?? []).filter(isShown).map(argument),
      subcommands: (json["subcommands"]?.array ?? []).filter(isShown).map(command))
  }

  private static func isShown(_ json: JSONValue) -> Bool {
    json["shouldDisplay"]?.bool ?? true
  }

  private static func argument(_ json: JSONValue) -> Argument {
    let names = (json["names"]?.array ?? []).map { name in
      (name["kind"]?.string == "short" ? "-" : "--") + (name["name"]?.string ?? "")
    }
    return Argument(
      kind: json["kind"]?.string ?? "", names: names, valueName: json["valueName"]?.string ?? "",
      abstract: json["abstract"]?.string ?? "",
      values: (json["allValues"]?.array ?? json["allValueStrings"]?.array ?? []).compactMap(\.string),
      defaultValue: json["defaultValue"]?.string, isOptional: json["isOptional"]?.bool ?? false,
      isRepeating: json["isRepeating"]?.bool ?? false, section: json["sectionTitle"]?.string)
  }
}
