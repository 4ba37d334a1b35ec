extension Lexicon {
  /// Whether a word is frequent but a form of no word of the lexicon: nearly always a noun.
  func isUnlistedNoun(_ word: String) -> Bool {
    (frequencies.zipf(of: word) ?? 0) > 2.8
      && nouns.readings(of: word).isEmpty && adjectives.readings(of: word).isEmpty
      && verbs.readings(of: word).isEmpty && closed.readings(of: word).isEmpty
      && Participle.stems(of: Folding.key(word), verbs).isEmpty
  }
}
