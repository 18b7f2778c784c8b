/// Who is speaking as the reader goes from sentence to sentence.
struct SpeechState {
  /// The speaker of the last frame of speech, in the dative ("Eric Holder"); nil after a plain sentence.
  private(set) var speaker: String?
  /// Whether an opened quotation has not been closed yet.
  private(set) var isInsideQuotation = false

  /// Takes note of a sentence that has been read.
  mutating func advance(over reader: SentenceReader) {
    isInsideQuotation = reader.endsInsideQuotation(startedInside: isInsideQuotation)
    if let frame = reader.lastSpeaker {
      speaker = frame
    } else if !reader.hasSubjunctive {
      speaker = nil
    }
  }
}
