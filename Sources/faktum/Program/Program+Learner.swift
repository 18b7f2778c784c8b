import Files
import Progress
import Terminal

extension Program {
  /// The settings in the progress folder.
  func settings() throws(Finding) -> Settings {
    try Settings(progress: workspace.progress)
  }

  /// Who learns: the one who is named, else `FAKTUM_LEARNER`, else the settings', else the only one there is.
  /// On a terminal the first run asks; elsewhere it is `learner`.
  func learner(named name: String?) throws -> Learner {
    var settings = try settings()
    if let name = name ?? Environment()["FAKTUM_LEARNER"] ?? settings.learner {
      return try Learner(name, progress: workspace.progress)
    }
    let known = try Learners.all(progress: workspace.progress)
    if known.count == 1 { return known[0] }
    guard isInteractive else { return try Learner("learner", progress: workspace.progress) }
    let learner = try askForLearner()
    settings.learner = learner.name
    try settings.save(progress: workspace.progress)
    return learner
  }

  /// Asks for a name until there is a usable one; Enter takes the pseudonym that is offered.
  private func askForLearner() throws -> Learner {
    var generator = SystemRandomNumberGenerator()
    let pseudonym = Pseudonym.random(using: &generator)
    console.print(StyledText(wording.welcome, .title))
    console.print(StyledText(wording.nameAdvice))
    while true {
      let prompt = StyledText(wording("Name [\(pseudonym)]: ", "Name [\(pseudonym)]: "), .prompt)
      switch lines.readLine(LineRequest(prompt: prompt, completions: { _ in .words([pseudonym]) })) {
      case .endOfInput: throw ExitStatus.failed
      case .interrupted: continue
      case .line(let line):
        if let learner = accepted(line.trimmed, or: pseudonym) { return learner }
      }
    }
  }

  /// The learner of that name; nil if the name cannot be used or the user thinks again.
  private func accepted(_ name: String, or pseudonym: String) -> Learner? {
    do throws(Finding) {
      let learner = try Learner(name.isEmpty ? pseudonym : name, progress: workspace.progress)
      guard learner.looksLikeRealName else { return learner }
      return confirms(learner) ? learner : nil
    } catch {
      report(error)
      return nil
    }
  }

  private func confirms(_ learner: Learner) -> Bool {
    console.print(StyledText(wording.realNameWarning, .warning))
    let prompt = StyledText(
      wording("„\(learner.name)“ trotzdem nehmen? [j/N] ", "Use “\(learner.name)” anyway? [y/N] "))
    guard case .line(let line) = lines.readLine(LineRequest(prompt: prompt)) else { return false }
    return ["j", "ja", "y", "yes"].contains(line.trimmed.lowercased())
  }
}

extension Wording {
  fileprivate var welcome: String { self("Willkommen bei Faktum.", "Welcome to Faktum.") }

  fileprivate var nameAdvice: String {
    self(
      "Unter welchem Namen sollen die Antworten gespeichert werden? Ein Pseudonym genügt; alles bleibt auf diesem Rechner.",
      "Under which name shall answers be kept? A pseudonym will do; everything stays on this machine.")
  }

  fileprivate var realNameWarning: String {
    self(
      "Das sieht nach einem echten Namen aus. Ein Pseudonym schützt besser, wenn Ergebnisse weitergegeben werden.",
      "That looks like a real name. A pseudonym protects better when results are passed on.")
  }
}
