extension Lexicon {
  /// Whether a folded word is frequent but a form of no word of the lexicon: nearly always a noun.
  func isUnlistedNoun(_ key: [UInt8]) -> Bool {
    guard (frequencies.zipf(key: key) ?? 0) > 2.8 else { return false }
    let word = String(decoding: key, as: UTF8.self)
    return nouns.readings(of: word).isEmpty && adjectives.readings(of: word).isEmpty
      && verbs.readings(of: word).isEmpty && closed.readings(key: key).isEmpty
      && Participle.stems(of: key, verbs).isEmpty
  }
}
