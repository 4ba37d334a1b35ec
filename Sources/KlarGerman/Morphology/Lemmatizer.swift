/// Finds the base form of a word by its tag.
public struct Lemmatizer: Sendable {
  private let lexicon: Lexicon

  /// A lemmatizer that looks words up in the given lexicon.
  public init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The base form: infinitive, nominative singular, uninflected adjective.
  ///
  /// A finite verb without its particle has the plain verb's infinitive; a compound is inflected by
  /// its head; a word that the lexicon does not know is its own lemma.
  public func lemma(of word: String, tag: Tag) -> String {
    switch tag {
    case .nn, .trunc: noun(word)
    case .ne, .fm, .xy: word
    case .adja, .adjd: adjective(word)
    default:
      if tag.isVerb { verb(word, tag) } else { closed(word, tag) }
    }
  }

  private func noun(_ word: String) -> String {
    let (prefix, readings) = NounForms(lexicon.nouns).readings(word)
    guard
      let noun = readings.max(by: { rank($0, word) < rank($1, word) })?.noun
    else { return word }
    return prefix.isEmpty
      ? noun.lemma : prefix + (prefix.hasSuffix("-") ? noun.lemma : noun.lemma.lowercased())
  }

  /// A form that is itself a lemma is most likely one.
  private func rank(_ reading: NounReading, _ word: String) -> Double {
    reading.noun.zipf + (reading.noun.lemma.hasSuffix(word) ? 3 : 0)
  }

  private func verb(_ word: String, _ tag: Tag) -> String {
    let readings = lexicon.verbs.readings(of: word).filter { fits($0, tag) }
    let best = readings.max { left, right in
      if left.verb.isComposed != right.verb.isComposed { return left.verb.isComposed }
      return left.verb.zipf < right.verb.zipf
    }
    guard let best else { return word.lowercased() }
    return best.form.isFinite && !best.isJoined ? best.verb.base : best.verb.infinitive
  }

  private func fits(_ reading: VerbReading, _ tag: Tag) -> Bool {
    if tag == .vvizu { return reading.form == .zuInfinitive }
    if tag.isParticiple { return reading.form == .pastParticiple }
    if tag.isInfinitive { return reading.form == .infinitive }
    return reading.form.isFinite && (reading.isJoined || reading.verb.particle.isEmpty)
  }

  private func adjective(_ word: String) -> String {
    let readings = lexicon.adjectives.readings(of: word)
    if let best = readings.max(by: { rank($0) < rank($1) }) { return best.adjective.lemma }
    let lower = word.lowercased()
    for ending in ["en", "em", "er", "es", "e"] where lower.hasSuffix(ending) {
      let stem = String(lower.dropLast(ending.count))
      let isParticiple = lexicon.verbs.readings(of: stem).contains {
        $0.form == .pastParticiple || $0.form == .presentParticiple
      }
      if isParticiple || stem.count > 3 { return stem }
    }
    return lower
  }

  private func rank(_ reading: AdjectiveReading) -> Double {
    reading.adjective.zipf + (reading.degree == .positive ? 2 : 0)
  }

  private func closed(_ word: String, _ tag: Tag) -> String {
    let readings = lexicon.closed.readings(of: word)
    return readings.first { $0.tag == tag }?.lemma ?? word.lowercased()
  }
}
