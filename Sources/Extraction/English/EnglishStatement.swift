internal import Facts
internal import Linguistics

/// Makes a fact of an English sentence.
struct EnglishStatement {
  let reader: SentenceReader

  init(reader: SentenceReader) {
    self.reader = reader
  }

  func fact(_ speech: SpeechState) throws(Abstention) -> Fact {
    throw Abstention("English is read later")
  }
}
