/// The exit codes of the program, as its help and manual document them.
enum ExitStatus: Int32, Error {
  /// Everything was done.
  case done = 0
  /// Something was found wrong, or the work failed.
  case failed = 1
  /// The command line was not understood.
  case usage = 2
  /// A file could not be read or written.
  case file = 3
  /// Another session holds the learner's log.
  case locked = 4
}
