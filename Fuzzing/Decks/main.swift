// A libFuzzer target for the deck reader and the JSON reader. Scripts/fuzz builds and runs it; without the
// environment variable FUZZ the package does not know it.

import Decks
import Files
import Glibc

/// What libFuzzer calls with each input.
typealias FuzzBody = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: FuzzBody
) -> CInt

/// Reading loses no byte, what is written is read back as it was, and no rule fails on any deck.
func checkDeck(_ text: String) {
  let file = DeckFile(parsing: text, file: "fuzz.md")
  precondition(file.string.utf8.elementsEqual(text.utf8), "a deck was changed by reading it")
  let again = DeckFile(parsing: file.deck.text)
  precondition(again.deck.items == file.deck.items.map(\.normalized), "an item was changed by writing it")
  for finding in DeckLint.findings(in: file) {
    precondition(!finding.rendered().contains("\u{1B}"), "an escape sequence got through")
  }
}

/// What the reader accepts is written as JSON that reads as the same.
func checkJSON(_ bytes: [UInt8]) {
  guard let value = try? JSONValue(parsing: bytes) else { return }
  let again = try? JSONValue(parsing: value.text)
  precondition(again == value, "a JSON value was changed by writing it")
}

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(
  withUnsafeMutablePointer(to: &arguments) { pointer in
    runDriver(&count, pointer) { start, length in
      let bytes = Array(UnsafeBufferPointer(start: start, count: length))
      checkDeck(String(decoding: bytes, as: UTF8.self))
      checkJSON(bytes)
      return 0
    }
  })
