/// The tags of the tagger: a part of speech and a finer class ("VERB.Fin", "PRON.Rel").
@_spi(Training) public struct TagSet: Sendable {
  /// Names in the order of their columns.
  public let names: [String]
  /// The universal part of speech of each tag.
  public let partsOfSpeech: [PartOfSpeech]

  /// A tag set with these names.
  public init(_ names: [String]) {
    self.names = names
    partsOfSpeech = names.map { name in
      PartOfSpeech(rawValue: String(name.prefix(while: { $0 != "." }))) ?? .other
    }
  }

  /// The number of tags.
  public var count: Int { names.count }
}
