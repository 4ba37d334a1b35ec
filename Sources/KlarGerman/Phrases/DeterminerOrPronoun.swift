/// Tells determiners from pronouns that are spelt alike: "die", "dieser", "ihr".
struct DeterminerOrPronoun: Sendable {
  private let analysis: Analysis
  /// The words that open clauses, relative pronouns among them.
  private let introducers: Set<Int>

  init(_ analysis: Analysis) {
    self.analysis = analysis
    introducers = Set(analysis.clauses.compactMap(\.introducer))
  }

  /// Whether a word can be nothing but a determiner: "die" behind a comma may be a relative pronoun, "ihr"
  /// a personal one.
  func isDeterminer(_ token: Int, in sentence: Range<Int>) -> Bool {
    let form = analysis.form(token)
    guard form.casing == .lower || form.text.hasPrefix("Ihr") || token == sentence.lowerBound,
      !["ihr", "deren", "dessen"].contains(form.folded), !form.folded.hasPrefix("jen"),
      !introducers.contains(token)
    else { return false }
    guard token > sentence.lowerBound else { return true }
    let before = token - 1
    switch analysis.tags[before] {
    // "der eine Antrag", "durch die neue Wohnungen entstehen"
    case .comma, .kon, .kous, .art, .pposat, .pdat: return false
    case .appr where before > sentence.lowerBound: return analysis.tags[before - 1] != .comma
    default: return true
    }
  }

  /// Whether an article before a participle or an adjective with a dative may be a pronoun: "für diese
  /// entwickelte Dienste", "diesem ähnliche Fälle".
  func mayStandAlone(_ determiner: Int, before adjective: Int) -> Bool {
    guard mayStandAlone(determiner) else { return false }
    let word = analysis.form(adjective).folded
    if InflectionWords.standard.comparing.contains(where: word.hasPrefix) { return true }
    guard determiner > 0, analysis.tags[determiner - 1] == .appr else { return false }
    return Participle.isPresent(word)
      ? analysis.form(determiner).folded.hasPrefix("dies")
      : !Participle.stems(of: Folding.key(word), Lexicon.standard.verbs).isEmpty
  }

  /// Whether an article may be a relative or demonstrative pronoun.
  private func mayStandAlone(_ determiner: Int) -> Bool {
    let word = analysis.form(determiner).folded
    return ["der", "die", "das"].contains(word) || word.hasPrefix("dies")
  }

  /// Whether a determiner stands for a noun of its own: "die Straßen der Stadt und die Roms", "um dem
  /// Rechnung zu tragen", "Um dem Folge zu leisten", "mit dieser verbundene Kosten".
  ///
  /// - Parameters:
  ///   - words: How many words follow up to the noun, this included.
  ///   - noun: What the form of the noun allows.
  func isPronoun(_ determiner: Int, before words: Int, _ noun: Agreement) -> Bool {
    let before = determiner > 0 ? analysis.tags[determiner - 1] : .stop
    if words > 1 { return mayStandAlone(determiner) && before == .appr }
    guard analysis.tags[determiner] == .art else { return false }
    let isBehindUm = determiner > 0 && analysis.form(determiner - 1).folded == "um"
    return before == .koui || isBehindUm
      || mayStandAlone(determiner) && noun.cases == [.genitive]
  }
}
