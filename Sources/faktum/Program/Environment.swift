import Glibc
import Quantities

/// The variables the program was started with.
struct Environment: Sendable {
  private let variables: [String: String]?

  /// The variables of this process.
  init() {
    variables = nil
  }

  /// Given variables, for tests.
  init(_ variables: [String: String]) {
    self.variables = variables
  }

  /// The value of `name`; nil if it is not set or empty.
  subscript(name: String) -> String? {
    let value = variables.map { $0[name] } ?? getenv(name).map { String(cString: $0) }
    return value.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The home folder.
  var home: String { self["HOME"] ?? "." }

  /// A folder of the XDG base directory specification: the variable's value, or `fallback` in the home folder.
  func folder(_ variable: String, or fallback: String) -> String {
    let base = self[variable].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "\(home)/\(fallback)"
    return "\(base)/faktum"
  }
}

extension Language {
  /// The language the user's locale asks for; English if it is neither German nor English.
  static func preferred(_ environment: Environment) -> Language {
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
    return locale.hasPrefix("de") ? .german : .english
  }
}
