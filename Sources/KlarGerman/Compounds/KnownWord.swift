/// What the lexicon says about a word that may be a compound.
struct KnownWord {
  /// The folded word.
  let key: [UInt8]
  /// Its readings as a noun that stands in the lexicon itself.
  let nouns: [NounReading]
  /// Its readings as an adjective that stands in the lexicon itself.
  let adjectives: [AdjectiveReading]

  init(_ key: [UInt8], _ lexicon: Lexicon) {
    self.key = key
    let word = String(decoding: key, as: UTF8.self)
    nouns = lexicon.nouns.readings(of: word)
    adjectives = lexicon.adjectives.readings(of: word)
  }

  /// Whether the lexicon has no word of this form.
  var isUnknown: Bool { nouns.isEmpty && adjectives.isEmpty }

  /// Whether it ends like an adjective in "isch", so that its end is no form of "Tisch" or "Fisch".
  var looksAdjectival: Bool {
    ["e", "en", "em", "er", "es"].contains { key.ends(with: Array(("isch" + $0).utf8)) }
  }

  /// Whether the lexicon reads it as a form of this adjective.
  func isAdjective(_ lemma: [UInt8]) -> Bool {
    adjectives.contains { Folding.key($0.adjective.lemma) == lemma }
  }

  /// Whether a noun of the lexicon is the compound of this head, which begins at `cut`.
  func isCompound(of head: Noun, at cut: Int) -> Bool {
    let lemma = key[..<cut] + Folding.key(head.lemma)
    return nouns.contains { reading in
      let genders = reading.noun.genders
      return (genders.isEmpty && head.genders.isEmpty || !genders.isDisjoint(with: head.genders))
        && Folding.key(reading.noun.lemma)[...] == lemma
    }
  }

  /// Whether a noun of the lexicon is the compound of this head, which begins at `cut`.
  func isCompound(of head: VerbalNoun, at cut: Int) -> Bool {
    let lemma = key[..<cut] + head.key
    return nouns.contains {
      !$0.noun.genders.isDisjoint(with: head.genders) && Folding.key($0.noun.lemma)[...] == lemma
    }
  }

  /// Whether an adjective of the lexicon is the compound of this head, which begins at `cut`.
  func isCompound(of head: Adjective, at cut: Int) -> Bool {
    let lemma = key[..<cut] + Folding.key(head.lemma)
    return adjectives.contains { Folding.key($0.adjective.lemma)[...] == lemma }
  }
}
