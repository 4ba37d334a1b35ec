internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// A rule of `kind: measure`: too much of something that can be counted.
struct MeasureRule: AdjustableRule {
  let description: RuleDescription
  /// Its wording, with `{value}`, `{limit}` and `{match}`.
  private let message: RuleMessage
  private let measure: Measure
  private let limits: Thresholds
  /// A change of grammar that is offered.
  private let rewrite: Rewrite?
  /// Words that are explained, not changed.
  private let terms: FixedTerms

  /// The changes that a file can ask for.
  enum Rewrite: String, CaseIterable, Sendable {
    /// A long sentence becomes several.
    case split
    /// A compound is unfolded, or parted by a hyphen.
    case compound
  }

  init(
    _ description: RuleDescription, message: RuleMessage, measure: Measure, limits: Thresholds,
    rewrite: Rewrite? = nil, keeping terms: FixedTerms
  ) {
    self.rewrite = rewrite
    self.terms = terms
    self.description = description
    self.message = message
    self.measure = measure
    self.limits = limits
  }

  var thresholds: [String: Int] { limits.byName }

  func adjusted(to thresholds: [String: Int]) -> MeasureRule {
    MeasureRule(
      description, message: message, measure: measure, limits: limits.adjusted(to: thresholds),
      rewrite: rewrite, keeping: terms)
  }

  func findings(in analysis: Analysis) -> [Finding] {
    measure.places(in: analysis).compactMap { place in
      guard let lowest = limits.lowest,
        let (verdict, limit) = limits.verdict(on: min(place.value, max(place.weight, lowest + 1)))
      else { return nil }
      // Too much only with what a reader skips: no more than a hint.
      let severity = place.weight > lowest ? verdict : min(verdict, .hint)
      let match = analysis.text.string(place.range)
      if measure == .lettersInWord,
        place.weight <= lowest || isName(match, in: analysis) || isAdjective(place, in: analysis)
      {
        return nil
      }
      let suggestions = suggestions(place.range, analysis)
      if analysis.kind == .letter, isIdle(place, lowest, suggestions, in: analysis) { return nil }
      let values = ["value": "\(place.value)", "limit": "\(limit)", "match": match]
      let isMilder =
        measure == .wordsInSentence && limits.verdict(on: place.value)?.severity != severity
      let note =
        isMilder ? " Ohne Paragrafen, Nummern und Ähnliches sind es \(place.weight)." : ""
      return Finding(
        rule: description.id,
        entry: analysis.token(at: place.range).map { entry($0, in: analysis) },
        severity: severity, message: message.filled(values) + note, range: place.range,
        suggestions: suggestions)
    }
  }

  /// Whether the writer of a letter can do nothing about it: a sentence that is long by its numbers only and
  /// cannot be cut, a word in a table or signature, or one that a hyphen would hardly help.
  private func isIdle(
    _ place: Measure.Place, _ lowest: Int, _ suggestions: [Suggestion], in analysis: Analysis
  ) -> Bool {
    switch measure {
    case .wordsInSentence: return place.weight <= lowest && suggestions.isEmpty
    case .lettersInWord:
      guard let token = analysis.token(at: place.range) else { return false }
      return !analysis.sentence(ofToken: token).isRunningText
        || place.value <= Self.hyphenHelps
          && suggestions.allSatisfy { $0.applicability == .display }
    default: return false
    }
  }

  /// Up to how many letters a word of a letter is left alone if nothing but a hyphen can be offered.
  private static let hyphenHelps = 24

  /// Whether a word of a letter is a term of law, which the glossary explains, or the name of a law or office.
  private func isName(_ word: String, in analysis: Analysis) -> Bool {
    analysis.kind == .letter
      && (terms.contains(word)
        || word.lowercased().withoutNounEndings
          .contains(where: LetterCues.standard[.nameEnd].contains))
  }

  /// Whether a word takes no hyphen: "erziehungsberechtigte Personen".
  private func isAdjective(_ place: Measure.Place, in analysis: Analysis) -> Bool {
    analysis.token(at: place.range).map {
      [.adja, .adjd].contains(analysis.tags[$0]) && analysis.form($0).casing == .lower
    } ?? false
  }

  /// What the finding is about: all forms of a word are one.
  private func entry(_ token: Int, in analysis: Analysis) -> String {
    analysis.tags[token] == .nn
      ? Symbols.folded(Morphology(analysis).lemma(token)) : analysis.form(token).folded
  }

  private func suggestions(
    _ range: TextRange, _ analysis: Analysis
  ) -> [Suggestion] {
    switch rewrite {
    case .split:
      analysis.sentence(at: range).map { sentence in
        [ClauseListRewrite(sentence, of: analysis).suggestion].compactMap(\.self)
          + SplitRewrite(analysis).suggestions(for: sentence)
      } ?? []
    case .compound:
      analysis.token(at: range).map {
        CompoundRewrite(analysis, keeping: terms).suggestions(at: $0, limit: limits.lowest ?? .max)
      } ?? []
    case nil: []
    }
  }
}
