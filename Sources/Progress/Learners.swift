public import Files

/// The learners of a progress folder.
public enum Learners {
  /// All learners by name; folders that are none are left out.
  public static func all(progress: String) throws(Finding) -> [Learner] {
    guard FileSystem.isFolder(progress) else { return [] }
    return try FileSystem.names(in: progress).compactMap { name in
      guard let learner = try? Learner(name, progress: progress), FileSystem.exists(learner.log) else {
        return nil
      }
      return learner
    }
  }
}
