/// The keys of a log line that are read; others are skipped, so that later programs may add some.
enum Field: Int, CaseIterable {
  case v, id, event, at, day, item, face, hash, deck, kind, mode, response, chosen, options, judgement
  case reason, edits, right, of, score, rating, ms, hints, distortion, before, after, due, scheduler
  case decks, seed, until

  /// The fields by the keys that name them.
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

/// A value for some of the fields: a short list, since a line has few values of each type.
struct FieldValues<Value> {
  private var values: [(field: Field, value: Value)] = []

  subscript(field: Field) -> Value? {
    get { values.first { $0.field == field }?.value }
    set {
      if values.isEmpty { values.reserveCapacity(20) }
      if let newValue { values.append((field, newValue)) }
    }
  }
}
