internal import KlarGerman

/// Reads words by their endings alone.
///
/// It proposes every stem that an ending may leave. That is enough to recognise a word that stands in
/// a list, also one that no lexicon knows, such as a long compound.
struct EndingReader: WordReader {
  private static let nounEndings = [
    "s", "es", "ses", "e", "se", "n", "en", "nen", "er", "ern", "ens", "ns",
  ]
  private static let adjectiveEndings = ["e", "en", "em", "er", "es"]

  /// The word as an infinitive, and the forms of regular verbs in "-ieren".
  func verbs(_ form: WordForm, known: [VerbReading]) -> [VerbUse] {
    let word = form.folded
    if word.hasSuffix("iert") {
      let lemma = word.dropLast() + "en"
      return [VerbUse(String(lemma), .finite), VerbUse(String(lemma), .pastParticiple)]
    }
    for ending in ["ierte", "ierten", "iere"] where word.hasSuffix(ending) {
      return [VerbUse(String(word.dropLast(ending.count - 3)) + "en", .finite)]
    }
    return word.hasSuffix("n") ? [VerbUse(word, .infinitive)] : []
  }

  func nouns(_ form: WordForm) -> [String] {
    let word = form.folded
    var stems = [word]
    let letters = word.count
    for ending in Self.nounEndings
    where word.ends(inBytesOf: ending) && letters > ending.utf8.count + 2 {
      stems.append(String(word.dropLast(ending.utf8.count)))
    }
    return word.utf8.contains(0xC3) ? stems + stems.compactMap(Self.withoutUmlaut) : stems
  }

  func adjectives(_ form: WordForm) -> [String] {
    let word = form.folded
    return [word]
      + Self.adjectiveEndings.filter {
        word.ends(inBytesOf: $0) && word.count > $0.utf8.count + 2
      }
      .map { String(word.dropLast($0.utf8.count)) }
  }

  /// Whether a word ends as an adjective in front of a noun does.
  static func hasAdjectiveEnding(_ word: String) -> Bool {
    adjectiveEndings.contains { word.ends(inBytesOf: $0) && word.count > $0.utf8.count + 2 }
  }

  /// The base form of an adjective in front of a noun: "obiges" leads to "obig".
  static func stem(ofAttribute word: String) -> String {
    guard let ending = adjectiveEndings.last(where: { word.hasSuffix($0) }),
      word.count > ending.count + 2
    else { return word }
    return String(word.dropLast(ending.count))
  }

  /// The stem of a plural with umlaut: "anträg" leads to "antrag".
  private static func withoutUmlaut(_ stem: String) -> String? {
    guard let place = stem.lastIndex(where: { "äöü".contains($0) }) else { return nil }
    let plain = ["ä": "a", "ö": "o", "ü": "u"][stem[place]] ?? ""
    return stem.replacingCharacter(at: place, with: plain)
  }
}

extension String {
  fileprivate func replacingCharacter(at place: Index, with other: String) -> String {
    String(self[..<place]) + other + String(self[index(after: place)...])
  }
}
