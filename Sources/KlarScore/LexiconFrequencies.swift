public import KlarGerman

/// The frequencies of the lexicon, of words in all their forms and of compounds by their pieces.
public final class LexiconFrequencies: FrequencySource {
  /// What is at least as common needs no closer look: no feature tells common words apart.
  private static let common = RareWords.known

  private let lexicon: Lexicon
  private let compounds: CompoundFrequency
  /// What was found for words asked for before.
  private let spellings = WordCache<Double?>()
  private let nouns = WordCache<Double?>()
  private let adjectives = WordCache<Double?>()
  private let verbs = WordCache<Double?>()

  /// The frequencies of the lexicon that is compiled into the program.
  public static let standard = LexiconFrequencies(.standard)

  /// The frequencies of a lexicon.
  public init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    compounds = CompoundFrequency(lexicon.frequencies)
  }

  /// The frequency of a folded spelling.
  public func zipf(_ folded: String) -> Double? {
    spellings.value(of: folded) { lexicon.frequencies.zipf(of: folded) }
  }

  /// The frequency of a word: that of its spelling, of all forms of its lemma, or of a compound of
  /// its pieces, whichever is highest.
  ///
  /// A word that is found to be common is not looked up further.
  public func zipf(of form: WordForm, tag: Tag) -> Double? {
    known(tag).value(of: form.folded) { zipf(form.folded, tag) }
  }

  /// Tags that are answered alike share their answers.
  private func known(_ tag: Tag) -> WordCache<Double?> {
    switch tag {
    case .nn: nouns
    case .adja, .adjd: adjectives
    default: verbs
    }
  }

  private func zipf(_ word: String, _ tag: Tag) -> Double? {
    let spelling = zipf(word)
    if let spelling, spelling >= Self.common { return spelling }
    let known = [spelling, lemma(word, tag)].compactMap(\.self).max()
    if let known, known >= Self.common { return known }
    guard tag == .nn || tag == .adja || tag == .adjd else { return known }
    return [known, compounds.zipf(of: word)].compactMap(\.self).max()
  }

  /// The frequency of the lemma that the tag allows.
  private func lemma(_ word: String, _ tag: Tag) -> Double? {
    switch tag {
    case .nn: return lexicon.nouns.readings(of: word).map(\.noun.zipf).max()
    case .adja, .adjd:
      let adjectives = lexicon.adjectives.readings(of: word)
      if !adjectives.isEmpty { return adjectives.map(\.adjective.zipf).max() }
      let ending = Adjective.endings.filter(word.hasSuffix).max { $0.count < $1.count }
      let participle = String(word.dropLast(ending?.count ?? 0))
      return lexicon.verbs.readings(of: participle).map(\.verb.zipf).max()
    default: return lexicon.verbs.readings(of: word).map(\.verb.zipf).max()
    }
  }
}
