internal import CReadline
internal import Files
internal import Glibc

/// Reads single keys from the terminal, without echo and without Enter.
///
/// It borrows readline's terminal mode and signal handlers, so that a kill or Ctrl-Z restores the terminal.
@MainActor
public final class TerminalKeyReader: KeyReader {
  private let console: Console
  private let sink: any TextSink

  /// Reads from standard input and shows prompts on `sink`, in `console`'s style.
  public init(console: Console, sink: any TextSink) {
    self.console = console
    self.sink = sink
    _ = ReadlineEditor.shared  // readline is set up before its terminal mode is used
  }

  /// Waits for a key and shows it behind the prompt.
  public func readKey(_ prompt: StyledText) -> KeyPress {
    rl_prep_terminal(0)  // moves the cursor to the margin, so the prompt comes after it
    shim_disable_interrupt_key(STDIN_FILENO)
    _ = rl_set_signals()
    sink.write(console.profile.style.render(prompt))
    let key = nextKey()
    if case .character(let character) = key { sink.write(String(character).sanitized()) }
    sink.write("\n")
    _ = rl_clear_signals()
    rl_deprep_terminal()
    return key
  }

  private func nextKey() -> KeyPress {
    let byte = rl_getc(rl_instream)
    switch byte {
    case EOF, 4: return .endOfInput
    case 3: return .interrupted
    case 10, 13: return .enter
    case 27: return escapeSequence()
    case 0..<32, 127: return .other
    default: return character(startingWith: UInt8(truncatingIfNeeded: byte))
    }
  }

  /// Escape alone, or the sequence of an arrow or function key, which is read to its end.
  private func escapeSequence() -> KeyPress {
    guard hasInput(within: 30) else { return .escape }
    while hasInput(within: 30) {
      let byte = rl_getc(rl_instream)
      if byte == EOF { return .endOfInput }
      if (64...126).contains(byte), byte != 91, byte != 79 { break }
    }
    return .other
  }

  private func character(startingWith first: UInt8) -> KeyPress {
    var bytes = [first]
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    while bytes.count < length, hasInput(within: 30) {
      bytes.append(UInt8(truncatingIfNeeded: rl_getc(rl_instream)))
    }
    return String(decoding: bytes, as: UTF8.self).first.map(KeyPress.character) ?? .other
  }

  private func hasInput(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }
}

/// Takes keys from lines of a pipe: the first character of each line; an empty line is Enter.
@MainActor
public final class PlainKeyReader: KeyReader {
  private let lines: any LineReader

  /// Takes keys from `lines`.
  public init(_ lines: any LineReader) {
    self.lines = lines
  }

  /// The first character of the next line.
  public func readKey(_ prompt: StyledText) -> KeyPress {
    switch lines.readLine(LineRequest(prompt: prompt)) {
    case .endOfInput: .endOfInput
    case .interrupted: .interrupted
    case .line(let line): line.first.map(KeyPress.character) ?? .enter
    }
  }
}
