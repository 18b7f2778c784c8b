/// The manual page in man(7) markup.
struct ManualPage {
  private let index: CommandIndex

  init(_ index: CommandIndex) {
    self.index = index
  }

  /// The page.
  var text: String {
    var lines = [
      ".\\\" Made by `faktum generate-manual` from the command definitions; do not edit.",
      ".TH FAKTUM 1 \"\" \"faktum \(programVersion)\" \"User Commands\"",
      ".SH NAME", "faktum \\- " + Self.escaped(index.root.abstract.droppingFinalStop),
      ".SH SYNOPSIS", ".B faktum", "[\\fIcommand\\fR [\\fIoptions\\fR]]",
      ".SH DESCRIPTION",
    ]
    lines += Self.paragraphs(index.root.discussion)
    lines.append(".SH COMMANDS")
    for command in index.commands { lines += section(command, path: "faktum") }
    lines += fixedSections
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ command: CommandIndex.Command, path: String) -> [String] {
    var lines = [".SS \"\(Self.escaped("\(path) \(command.name)"))\"", Self.escaped(command.abstract)]
    lines += Self.paragraphs(command.discussion).isEmpty ? [] : [".PP"] + Self.paragraphs(command.discussion)
    for argument in command.arguments where argument.section != "Common options" && !argument.isHelp {
      lines += [".TP", term(argument), Self.escaped(argument.abstract)]
    }
    for subcommand in command.subcommands { lines += section(subcommand, path: "\(path) \(command.name)") }
    return lines
  }

  private func term(_ argument: CommandIndex.Argument) -> String {
    let value = "\\fI\(Self.escaped(argument.valueName))\\fR"
    guard argument.kind != "positional" else { return value + (argument.isRepeating ? " ..." : "") }
    let names = argument.names.map { "\\fB\(Self.escaped($0))\\fR" }.joined(separator: ", ")
    return argument.kind == "option" ? "\(names) \(value)" : names
  }

  private var fixedSections: [String] {
    let common = (index.commands.first?.arguments ?? []).filter { $0.section == "Common options" }
    var lines = [".SH COMMON OPTIONS"]
    for argument in common { lines += [".TP", term(argument), Self.escaped(argument.abstract)] }
    for section in ManualText.sections {
      lines.append(".SH \(section.title)")
      for entry in section.entries {
        lines += [".TP", ".B \(Self.escaped(entry.term))", Self.escaped(entry.text)]
      }
    }
    return lines
  }

  /// Paragraphs and indented examples.
  private static func paragraphs(_ text: String) -> [String] {
    var lines: [String] = []
    var isExample = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indented = line.hasPrefix("  ")
      if indented != isExample, !line.isEmpty {
        lines.append(indented ? ".PP\n.nf\n.RS 4" : ".RE\n.fi\n.PP")
        isExample = indented
      }
      if line.isEmpty {
        if !isExample, !lines.isEmpty { lines.append(".PP") }
      } else {
        lines.append(escaped(String(line.drop { $0 == " " })))
      }
    }
    return isExample ? lines + [".RE\n.fi"] : lines
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }
}

extension CommandIndex.Argument {
  /// Whether it is one that ArgumentParser adds to every command.
  fileprivate var isHelp: Bool { names.contains("--help") || names.contains("--version") }
}

extension String {
  fileprivate var droppingFinalStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
