/// Narrows down case, number and gender by agreement: preposition, determiner, adjectives and noun must fit together.
@_spi(Training) public enum NounPhrases {
  /// The combinations each word allows after looking at its phrase. Words that do not decline allow all.
  public static func agreement(
    _ forms: [String], _ infos: [FormInfo], _ tags: [UInt8], _ tagSet: TagSet
  ) -> [Agreement] {
    var result = forms.indices.map { own(forms[$0], infos[$0], tagSet, Int(tags[$0])) }
    var index = 0
    while index < forms.count {
      let pos = tagSet.partsOfSpeech[Int(tags[index])]
      if pos == .noun || pos == .properNoun || pos == .pronoun {
        narrow(&result, forms, tags, tagSet, head: index)
      }
      index += 1
    }
    return result
  }

  private static func narrow(
    _ result: inout [Agreement], _ forms: [String], _ tags: [UInt8], _ tagSet: TagSet, head: Int
  ) {
    var start = head
    var set = result[head]
    while start > 0 {
      let pos = tagSet.partsOfSpeech[Int(tags[start - 1])]
      guard pos == .adjective || pos == .determiner || pos == .numeral || pos == .properNoun && start == head
      else { break }
      if pos == .properNoun { break }
      let joint = set.intersection(result[start - 1])
      if !joint.isEmpty { set = joint }
      start -= 1
      if pos == .determiner { break }
    }
    if start > 0, tagSet.partsOfSpeech[Int(tags[start - 1])] == .adposition,
      let governed = GermanPrepositions.cases(of: forms[start - 1].lowercased())
    {
      let joint = set.intersection(governed)
      if !joint.isEmpty { set = joint }
    }
    for place in start...head {
      let joint = result[place].intersection(set)
      if !joint.isEmpty { result[place] = joint }
    }
  }

  private static func own(_ form: String, _ info: FormInfo, _ tagSet: TagSet, _ tag: Int) -> Agreement {
    switch tagSet.partsOfSpeech[tag] {
    case .noun:
      let set = info.readings.nounAgreement
      return set.isEmpty ? .all : set
    case .properNoun:
      let last = form.unicodeScalars.last
      let mayBeGenitive = last == "s" || last == "x" || last == "z" || last == "'" || last == "’"
      return mayBeGenitive ? .singular : .singular.subtracting(.ofCase(3))
    case .adjective:
      return tagSet.names[tag] == "ADJ.Pred" ? .all : GermanEndings.adjective(form)
    case .determiner, .pronoun:
      return GermanDeclension.agreement(of: form.lowercased(), isRelative: tagSet.names[tag] == "PRON.Rel")
        ?? .all
    default:
      return .all
    }
  }
}
