/// Whether our own lexicon has a form exactly as it is written, capitals and "ß" included.
///
/// It answers for most words of a letter, so that the dictionary need not be loaded for them. Forms
/// of verbs and adjectives must occur: the paradigms also have forms that nobody writes.
struct KnownForms: Sendable {
  private let lexicon: Lexicon

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// Whether only Switzerland and Liechtenstein write a word so: "ausserdem", not "dass" or a name.
  func hasSharpSElsewhere(_ word: String) -> Bool {
    !contains(word) && (word.first?.isLowercase ?? false || lexicon.names.kinds(of: word).isEmpty)
      && word.ranges(of: "ss").contains {
        contains(word.replacingCharacters(in: $0, with: "ß"))
      }
  }

  /// Whether the word is a form of the lexicon; nouns have a capital, others may have one.
  func contains(_ word: String) -> Bool {
    guard WordShape.isPlain(word) || word.dropFirst().allSatisfy({ !$0.isUppercase }) else {
      return false
    }
    let key = Folding.key(word)
    let isExact = !key.hasSharpS && !word.utf8.contains(0x9F)
    let lower = word.lowercased()
    let isCapital = word.first?.isUppercase ?? false
    if isCapital, isNoun(word, isExact) { return true }
    if isClosed(lower, key, isExact) { return true }
    return lexicon.frequencies.zipf(of: lower) != nil
      && (isAdjective(lower, isExact) || isVerb(lower, isExact))
  }

  private func isNoun(_ word: String, _ isExact: Bool) -> Bool {
    lexicon.nouns.readings(of: word).contains { reading in
      // Rare short nouns are more often an error for a common word.
      (reading.noun.zipf > 2.5 || word.utf8.count > 7)
        && (isExact || reading.slots.contains { reading.noun.forms($0).contains(word) })
    }
  }

  private static let sharp = Dictionary(
    LanguageData.words("sharp-s.tsv").map { (Folding.key($0), $0) },
    uniquingKeysWith: { first, _ in first })

  private func isClosed(_ word: String, _ key: [UInt8], _ isExact: Bool) -> Bool {
    if lexicon.closed.readings(of: word).isEmpty { return false }
    return isExact || word == Self.sharp[key] ?? String(decoding: key, as: UTF8.self)
  }

  private func isAdjective(_ word: String, _ isExact: Bool) -> Bool {
    lexicon.adjectives.readings(of: word).contains { reading in
      isExact || word == reading.adjective.lemma
        || reading.adjective.stems(reading.degree).contains { $0 + reading.ending == word }
    }
  }

  private func isVerb(_ word: String, _ isExact: Bool) -> Bool {
    lexicon.verbs.readings(of: word).contains { reading in
      !reading.verb.isComposed
        && (isExact
          || reading.verb.forms(reading.form, joined: reading.isJoined).contains(word))
    }
  }
}

extension [UInt8] {
  /// Whether a folded word has a pair "ss", which may stand for "ß".
  fileprivate var hasSharpS: Bool {
    zip(self, dropFirst()).contains { $0 == 0x73 && $1 == 0x73 }
  }
}
