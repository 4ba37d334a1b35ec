/// Finds the case that a preposition wants where it leaves no choice.
struct GovernedCase {
  private let analysis: Analysis
  private let lexicon: Lexicon
  private let lists = InflectionWords.standard

  init(_ analysis: Analysis, _ lexicon: Lexicon) {
    self.analysis = analysis
    self.lexicon = lexicon
  }

  /// The one case that a preposition in front governs; nil if it is none or leaves a choice.
  ///
  /// - Parameter cases: The cases that the phrase behind it may have.
  func governed(by token: Int, _ cases: Set<GrammaticalCase>) -> GrammaticalCase? {
    let word = analysis.form(token).folded
    if cases == [.genitive], lists.dative.contains(word), !isPostponed(token) { return .dative }
    guard analysis.tags[token] == .appr, lists.certain.contains(word) else { return nil }
    // "was für ein Antrag"
    if token > 0, analysis.form(token - 1).folded == "was" { return nil }
    let readings = lexicon.closed.readings(of: word)
    // "dem Antrag gemäß": what stands before may be its phrase.
    if readings.contains(where: \.isPostposition), token > 0,
      [.nn, .ne, .pper, .adv].contains(analysis.tags[token - 1])
    {
      return nil
    }
    let governed = readings.reduce(into: Set<GrammaticalCase>()) { $0.formUnion($1.governs) }
    return governed.count == 1 ? governed.first : nil
  }

  /// Whether a preposition may belong to the pronoun in front: "denen gegenüber".
  private func isPostponed(_ preposition: Int) -> Bool {
    guard preposition > 0, [.pper, .prf, .prels, .pds].contains(analysis.tags[preposition - 1])
    else { return false }
    return lexicon.closed.readings(of: analysis.form(preposition - 1).folded)
      .contains { $0.grammaticalCase == .dative }
  }
}
