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
    // "Antrag auf dem Formular" and "auf gelbem Papier" say where it is written: only a plural without an
    // article is surely what is asked for.
    if word == "auf", isBehindClaim(token), analysis.tags[token + 1] == .adja,
      analysis.form(token + 1).folded.hasSuffix("en")
    {
      return .accusative
    }
    if word == "mit", isPartOf(token) { return nil }
    if isSecondHalf(token) { return nil }
    guard isCertain(token) else { return nil }
    // "Seit der Antrag vorliegt, …"
    if word == "seit", cases != [.accusative] { return nil }
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

  /// The cases that a word governs as a preposition; empty if it is none.
  func cases(behind token: Int) -> Set<GrammaticalCase> {
    guard analysis.tags[token] == .appr else { return [] }
    return lexicon.closed.readings(of: analysis.form(token).folded)
      .reduce(into: []) { $0.formUnion($1.governs) }
  }

  /// Whether a preposition leaves no choice of case.
  func isCertain(_ token: Int) -> Bool {
    analysis.tags[token] == .appr && lists.certain.contains(analysis.form(token).folded)
  }

  /// "mit ein Grund", "mit die beste Lösung": one of several.
  private func isPartOf(_ preposition: Int) -> Bool {
    let next = preposition + 1
    return ["ein", "eine"].contains(analysis.form(next).folded)
      || next + 1 < analysis.tokens.count
        && ["ste", "sten"].contains(where: analysis.form(next + 1).folded.hasSuffix)
  }

  /// Whether a preposition goes with a word in front: "vom Ausland aus", "von sich aus", "bis zu drei
  /// Monate", "nach und nach".
  private func isSecondHalf(_ preposition: Int) -> Bool {
    guard preposition > 0 else { return false }
    let before = preposition - 1
    switch analysis.form(preposition).folded {
    case "aus": return [.nn, .ne, .prf, .pper, .adv].contains(analysis.tags[before])
    case "zu":
      return analysis.form(before).folded == "bis" || analysis.tags[before] == .kon
        || (max(0, before - 3)..<before).contains { analysis.form($0).folded == "auf" }
    case "nach": return analysis.tags[before] == .kon
    default: return false
    }
  }

  /// "Antrag auf …", "Anspruch auf …".
  private func isBehindClaim(_ preposition: Int) -> Bool {
    guard preposition > 0, analysis.tags[preposition - 1] == .nn else { return false }
    return lists.claims.contains { analysis.form(preposition - 1).folded.hasSuffix($0) }
  }

  /// Whether a preposition may belong to the pronoun in front: "denen gegenüber".
  private func isPostponed(_ preposition: Int) -> Bool {
    guard preposition > 0, [.pper, .prf, .prels, .pds].contains(analysis.tags[preposition - 1])
    else { return false }
    return lexicon.closed.readings(of: analysis.form(preposition - 1).folded)
      .contains { $0.grammaticalCase == .dative }
  }
}
