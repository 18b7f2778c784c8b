import ArgumentParser
import Glibc

/// The program `faktum`: without a subcommand it opens the shell.
@main
struct Faktum: FaktumCommand {
  static let configuration = CommandConfiguration(
    commandName: "faktum",
    abstract: "Fact-check quizzes and flashcards from news articles, learned in the terminal.",
    discussion: """
      Without a command, faktum opens a shell that knows all of them.

      First steps:
        faktum generate samples/*.txt -o decks/news.md
        faktum review news     accept, edit or reject its items
        faktum study news      learn it
        faktum stats           see how well it went

      Decks are Markdown files under decks/, your answers JSON Lines under progress/. Both are looked for in \
      the nearest folder upward, then in $FAKTUM_HOME, then in ~/.local/share/faktum.

      Exit codes:
        0  done
        1  something was found wrong, or the work failed
        2  the command line was not understood
        3  a file could not be read or written
        4  another session holds the learner's log
      """,
    version: programVersion,
    subcommands: CommandList.all
  )

  @OptionGroup(title: "Common options") var common: CommonOptions

  @MainActor
  func run(_ program: Program) throws {
    try Shell(program).run()
  }

  static func main() {
    signal(SIGPIPE, SIG_DFL)  // whoever started us may have ignored it; a closed pipe ends us quietly
    let arguments = Array(CommandLine.arguments.dropFirst())
    Glibc.exit(MainActor.assumeIsolated { Runner().run(arguments) })
  }
}
