import Files
import Progress
import Results

extension Program {
  /// What `learner` has done; what is wrong with the log is reported.
  func log(of learner: Learner) throws(Finding) -> LearnerLog {
    guard FileSystem.exists(learner.log) else { return LearnerLog(learner.name, EffectiveEntries([])) }
    let contents = LogContents(try FileSystem.bytes(of: learner.log), file: learner.log)
    for finding in contents.findings { report(finding) }
    return LearnerLog(learner.name, EffectiveEntries(contents.entries))
  }
}
