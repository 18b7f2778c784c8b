import Glibc

extension Finding {
  /// What was tried when the system refused.
  public enum Attempt: String, Sendable {
    /// Reading a file or folder.
    case read
    /// Writing a file or output.
    case write
    /// Making a file or folder.
    case create
    /// Taking a lock.
    case lock
    /// Removing a file.
    case remove
  }

  /// The finding for the system error `code` (an `errno`) met while trying `attempt` on `file`, with what the
  /// user can do about it.
  public static func system(_ code: Int32, _ attempt: Attempt, file: String) -> Finding {
    let (reason, hint) = explanation(code)
    var finding = Finding(.error, "cannot \(attempt.rawValue): \(reason)", hint: hint, file: file)
    finding.errorNumber = code
    return finding
  }

  /// Whether the reader of our output has gone away (`| head`): a reason to stop quietly, not to complain.
  public var isClosedPipe: Bool { errorNumber == EPIPE }

  /// Whether a file or folder does not exist.
  public var isMissingFile: Bool { errorNumber == ENOENT }

  private static func explanation(_ code: Int32) -> (reason: String, hint: String?) {
    switch code {
    case ENOENT: ("no such file or folder", "check the spelling and the folder you are in")
    case EACCES, EPERM: ("permission denied", "look at its owner and mode with `ls -l`")
    case EISDIR: ("this is a folder, not a file", "name a file inside it")
    case ENOTDIR: ("a part of the path is not a folder", "check the path")
    case ENOSPC, EDQUOT:
      ("the disk is full", "free some space and try again; what was stored before is untouched")
    case EFBIG: ("the file would become larger than is allowed", "see `ulimit -f`")
    case EROFS: ("the file system is read-only", "choose another folder")
    case EPIPE: ("the reader of the output has gone away", nil)
    case ENAMETOOLONG: ("the name is too long", "choose a shorter name")
    case ELOOP: ("symbolic links lead in a circle", "look at them with `ls -l`")
    case EMFILE, ENFILE: ("too many files are open", "see `ulimit -n`")
    case EIO: ("the device reports an error", "check the disk; `dmesg` may say more")
    default: (String(cString: strerror(code)), nil)
    }
  }
}
