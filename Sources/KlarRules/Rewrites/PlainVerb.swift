internal import KlarGerman

/// A verb that replaces others, with the words that stand before it: "neu berechnen".
struct PlainVerb {
  /// The verb.
  let verb: Verb
  /// The words before its infinitive.
  let words: [String]

  /// The verb of a list's replacement; nil if the lexicon does not have it, or it is reflexive.
  ///
  /// - Parameter noun: The noun of the action, which tells verbs of one spelling apart: "Durchführung".
  init?(_ replacement: String, noun: String?, _ verbs: VerbLexicon) {
    var words = replacement.split(separator: " ").map(String.init)
    guard let last = words.popLast(), words.first != "sich" else { return nil }
    let known = verbs.verbs(infinitive: last)
    let named = noun.flatMap { ActionNouns.standard.action($0)?.verb }
    guard let verb = known.count == 1 ? known.first : known.first(where: { $0 == named }) else {
      return nil
    }
    self.verb = verb
    self.words = words
  }
}
