/// Says what the last piece of a compound can be.
final class HeadReader: Sendable {
  private let lexicon: Lexicon
  private let statistics: CompoundStatistics
  private let parts: CompoundParts

  init(_ lexicon: Lexicon, _ statistics: CompoundStatistics, _ parts: CompoundParts) {
    self.lexicon = lexicon
    self.statistics = statistics
    self.parts = parts
  }

  /// The cost of the end of a word as the head of a compound; nil if it cannot be one.
  func cost(of rest: ArraySlice<UInt8>, of word: KnownWord) -> Double? {
    let cut = rest.startIndex
    let form = String(decoding: rest, as: UTF8.self)
    var costs = lexicon.nouns.readings(of: form).map(\.noun)
      .filter { word.isUnknown && !word.looksAdjectival || word.isCompound(of: $0, at: cut) }
      .compactMap { cost($0.lemma, isAdjective: false) }
    costs += lexicon.adjectives.readings(of: form).map(\.adjective)
      .filter { word.isUnknown || word.isCompound(of: $0, at: cut) }
      .compactMap { cost($0.lemma, isAdjective: true) }
    costs += VerbalNoun.readings(of: Array(rest), lexicon.verbs)
      .filter { word.isUnknown || word.isCompound(of: $0, at: cut) }
      .map { statistics.headCost($0.key) }
    costs += Participle.stems(of: Array(rest), lexicon.verbs)
      .filter { word.isUnknown || word.isAdjective(Array(word.key[..<cut]) + $0) }
      .map { statistics.headCost($0) }
    if costs.isEmpty, word.isUnknown, !word.looksAdjectival, rest.count > 4,
      lexicon.isUnlistedNoun(Array(rest))
    {
      costs = [statistics.headCost(Array(rest))]
    }
    return costs.min()
  }

  private func cost(_ lemma: String, isAdjective: Bool) -> Double? {
    let key = Folding.key(lemma)
    guard parts.canBeHead(key, isAdjective: isAdjective) else { return nil }
    return statistics.headCost(key)
  }
}
