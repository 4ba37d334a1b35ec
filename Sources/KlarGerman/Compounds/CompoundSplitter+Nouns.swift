extension CompoundSplitter {
  /// The readings of a compound that the lexicon does not have, by its last piece.
  ///
  /// The nouns carry the whole compound: "Wohngeldanträgen" is a form of "Wohngeldantrag". Empty
  /// where the word is no compound or its last piece no noun.
  public func nounReadings(ofCompound word: String) -> [NounReading] {
    let pieces = split(word)
    guard pieces.count > 1, let head = pieces.last else { return [] }
    let prefix = pieces.dropLast().joined()
    let start = prefix.prefix(1).uppercased() + prefix.dropFirst()
    return lexicon.nouns.readings(of: head).map { reading in
      NounReading(
        noun: prefix.hasSuffix("-")
          ? reading.noun.hyphenated(prefix: start) : reading.noun.compound(prefix: start),
        slots: reading.slots)
    }
  }
}
