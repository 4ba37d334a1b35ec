internal import KlarGerman

/// A verb that replaces others, with the words that stand before it: "neu berechnen".
struct PlainVerb {
  /// The verb.
  let verb: Verb
  /// The words before its infinitive.
  let words: [String]

  /// The verb of a list's replacement; nil if the lexicon does not have it, or it is reflexive.
  init?(_ replacement: String, _ verbs: VerbLexicon) {
    var words = replacement.split(separator: " ").map(String.init)
    guard let last = words.popLast(), words.first != "sich" else { return nil }
    let known = verbs.verbs(infinitive: last)
    guard known.count == 1 else { return nil }
    verb = known[0]
    self.words = words
  }
}
