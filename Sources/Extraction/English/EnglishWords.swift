/// Closed classes of English that the clause reader knows by heart.
enum EnglishWords {
  /// Verbs of saying in the third person.
  static let reportingForms: Set<String> = [
    "said", "says", "stated", "states", "told", "tells", "announced", "announces", "reported", "reports",
    "claimed",
    "claims", "added", "adds", "explained", "wrote", "writes", "confirmed", "confirms", "argued", "warned",
    "noted",
    "commented", "asserted", "insisted", "declared", "denied", "denies", "alleged", "alleges", "suggested",
  ]
  /// Words that point outside the sentence.
  static let pointers: Set<String> = [
    "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "hers", "theirs", "this", "that",
    "these",
    "those", "there", "here", "such", "another", "other", "others", "former", "latter", "both", "also",
    "however",
    "therefore", "thus", "then", "later", "earlier", "yesterday", "today", "tomorrow", "now", "currently",
    "recently",
    "meanwhile", "instead", "otherwise", "similarly", "subsequently", "afterwards", "previously", "ago",
    "tonight",
    "additionally", "furthermore", "moreover", "nevertheless", "nonetheless", "so", "same", "said",
    "aforementioned",
  ]
  /// Last parts of nouns that name a function.
  static let functions = [
    "minister", "president", "spokesman", "spokeswoman", "spokesperson", "director", "professor", "chairman",
    "chairwoman", "secretary", "ambassador", "mayor", "governor", "senator", "judge", "attorney", "lawyer",
    "officer",
    "chief", "head", "leader", "manager", "founder", "author", "editor", "analyst", "coach", "player",
    "captain",
    "scientist", "researcher", "historian", "representative", "commissioner", "sheriff", "detective",
    "general",
    "musician", "actor", "actress", "singer", "writer", "journalist", "physicist", "biologist", "engineer",
  ]
  /// Prepositions.
  static let prepositions: Set<String> = [
    "of", "in", "on", "at", "by", "for", "from", "with", "to", "into", "over", "under", "after", "before",
    "during",
    "between", "against", "about", "through", "among", "near", "since", "until", "within", "without",
    "across",
    "around", "behind", "beside", "despite", "off", "onto", "outside", "toward", "towards", "upon", "via",
    "per",
    "according", "amid", "along", "inside", "throughout", "than", "as", "like",
  ]
  /// Words that open a subordinate clause.
  static let subordinators: Set<String> = [
    "that", "which", "who", "whom", "whose", "where", "when", "while", "because", "although", "though", "if",
    "unless", "after", "before", "since", "as", "until", "whether", "how", "why", "what",
  ]
  /// Auxiliaries and copulas that carry the tense.
  static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might",
    "shall",
    "should", "must", "does", "do", "did", "be", "been", "being",
  ]
}
