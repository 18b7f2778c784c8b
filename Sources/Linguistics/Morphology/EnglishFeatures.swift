/// Features of English words, read off the fine tag.
enum EnglishFeatures {
  static func features(_ fine: String, form: String) -> Features {
    var features = Features()
    switch fine.split(separator: ".").last.map(String.init) ?? "" {
    case "NN", "NNP": features.number = .singular
    case "NNS", "NNPS": features.number = .plural
    case "VB": features.verbForm = .infinitive
    case "VBG": features.verbForm = .gerund
    case "VBN":
      features.verbForm = .participle
      features.tense = .past
    case "VBD": finite(&features, .past)
    case "VBP", "MD": finite(&features, .present)
    case "VBZ":
      finite(&features, .present)
      features.person = 3
      features.number = .singular
    case "JJ", "RB": features.degree = .positive
    case "JJR", "RBR": features.degree = .comparative
    case "JJS", "RBS": features.degree = .superlative
    case "PRP": pronoun(form.lowercased(), &features)
    default: break
    }
    return features
  }

  private static func finite(_ features: inout Features, _ tense: Features.Tense) {
    features.verbForm = .finite
    features.mood = .indicative
    features.tense = tense
  }

  private static func pronoun(_ form: String, _ features: inout Features) {
    switch form {
    case "i", "he", "she", "we", "they": features.case = .nominative
    case "me", "him", "us", "them": features.case = .accusative
    default: break
    }
    switch form {
    case "we", "us", "they", "them": features.number = .plural
    case "you": break
    default: features.number = .singular
    }
  }
}
