import ArgumentParser

/// The program `faktum`.
@main
struct Faktum: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Fact-check quizzes and flashcards.")
}
