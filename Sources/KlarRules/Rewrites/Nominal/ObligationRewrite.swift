internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Says with a modal verb what somebody is bound or free to do: "Sie sind zur Abgabe der Erklärung
/// verpflichtet" becomes "Sie müssen die Erklärung abgeben".
struct ObligationRewrite {
  /// "sind … verpflichtet" and the modal verb that says the same.
  private struct Bond {
    let finite: Int
    let participle: Int
    let modal: String
  }

  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for the noun at a token; nil if grammar or action are not certain.
  func suggestion(at noun: Int) -> Suggestion? {
    let sentence = analysis.sentence(ofToken: noun)
    guard let phrase = ActionPhraseReader(analysis).phrase(noun, in: sentence.tokens),
      phrase.preposition == "zu", phrase.action.role == .object, !phrase.action.isNegated,
      let bond = bond(around: phrase), let finite = finite(of: bond),
      let object = GovernedWords(
        phrase, until: phrase.tokens.upperBound, as: .accusative, denied: false, in: analysis)
    else { return nil }
    let words = object.text + (phrase.adverb.map { " \($0)" } ?? "")
    let edits = [
      edit(bond.finite..<bond.finite + 1, finite), edit(phrase.tokens, words),
      edit(bond.participle..<bond.participle + 1, phrase.action.verb.infinitive),
    ].sorted { $0.range < $1.range }
    guard
      RewriteCheck(sentence, of: analysis)
        .accepts(edits, verb: phrase.action.verb, under: bond.modal)
    else { return nil }
    let isCertain = analysis.kind == .letter && bond.modal == "müssen"
    return Suggestion(
      "Mit „\(bond.modal)“ sagen", isCertain ? .safe : .review, edits: edits, reach: .clause)
  }

  /// The predicate of the clause around a phrase; nil if it is denied, or more than a citation, a place in
  /// a form or a period stands beside the deed.
  private func bond(around phrase: ActionPhrase) -> Bond? {
    guard let clause = analysis.clause(ofToken: phrase.tokens.lowerBound),
      let finite = clause.finite, Set(clause.tokens).isSuperset(of: phrase.tokens),
      let participle = clause.tokens.first(where: {
        $0 >= phrase.tokens.upperBound && modal(at: $0) != nil
      }),
      let modal = modal(at: participle),
      finite < phrase.tokens.lowerBound || finite == clause.tokens.last,
      !clause.tokens.contains(where: {
        NegationWords.standard.hasWord(analysis.form($0)) || isOfBond($0, beside: phrase)
      }), areBehindDeed(phrase.tokens.upperBound..<participle)
    else { return nil }
    return Bond(finite: finite, participle: participle, modal: modal)
  }

  /// Whether a word outside the phrase tells why or to whom somebody is bound, or to what else.
  private func isOfBond(_ token: Int, beside phrase: ActionPhrase) -> Bool {
    if phrase.tokens.contains(token) { return false }
    switch analysis.tags[token] {
    case .kon: return token + 1 == phrase.tokens.lowerBound || token == phrase.tokens.upperBound
    case .appr, .apprart:
      return !["bis", "in", "innerhalb", "binnen", "nach", "gemäss", "von", "an"]
        .contains(Contraction.base(of: analysis.form(token).folded))
    case .adjd: return true
    default: return false
    }
  }

  /// Whether nothing but phrases stands between the deed and the participle: no "gesetzlich".
  private func areBehindDeed(_ tokens: Range<Int>) -> Bool {
    if tokens.isEmpty { return true }
    return ClauseFrameReader(analysis).constituents(of: tokens)?
      .allSatisfy { $0.kind == .prepositionalPhrase } ?? false
  }

  private func modal(at token: Int) -> String? {
    ModalWords.standard.verb(ofParticiple: analysis.form(token).folded)
  }

  /// The modal verb in the form of "sein", which must be one of the present.
  private func finite(of bond: Bond) -> String? {
    let verbs = Lexicon.standard.verbs
    let forms = verbs.readings(of: analysis.form(bond.finite).text).compactMap { reading in
      if reading.verb.infinitive == "sein", case .finite(.present, _, _) = reading.form {
        reading.form
      } else {
        nil
      }
    }
    // "sind" is that of nouns and the polite address.
    return forms.last.flatMap { verbs.verbs(infinitive: bond.modal).first?.forms($0).first }
  }

  private func edit(_ tokens: Range<Int>, _ words: String) -> TextEdit {
    let isStart =
      analysis.isSentenceStart(tokens.lowerBound)
      && analysis.form(tokens.lowerBound).casing != .lower
    return TextEdit(analysis.range(of: tokens), isStart ? words.withCapital : words)
  }
}
