/// Finds infinitives where a participle or "zu" is missing: "Wir haben noch nicht entscheiden".
public struct VerbFormErrors: Sendable {
  /// An infinitive beside a helper that does not take it.
  public struct Conflict: Hashable, Sendable {
    /// The form of "haben" or "sein", or the verb of asking.
    public let helper: Int
    /// The infinitive.
    public let infinitive: Int
    /// What may be meant, the likelier first: the participle, the infinitive with "zu".
    public let corrections: [String]

    /// What must be meant; nil if there is a choice.
    public var correction: String? { corrections.count == 1 ? corrections.first : nil }
  }

  private let analysis: Analysis
  private let lexicon: Lexicon
  private let words = InflectionWords.standard

  /// A search in a letter.
  public init(_ analysis: Analysis, lexicon: Lexicon = .standard) {
    self.analysis = analysis
    self.lexicon = lexicon
  }

  /// The wrong infinitives of a sentence, in text order.
  public func conflicts(in sentence: Sentence) -> [Conflict] {
    guard sentence.isRunningText else { return [] }
    return sentence.tokens.compactMap {
      isBareInfinitive($0, in: sentence.tokens) ? conflict(at: $0, in: sentence.tokens) : nil
    }
  }

  /// Whether an infinitive and no other form ends its part of the sentence.
  private func isBareInfinitive(_ token: Int, in sentence: Range<Int>) -> Bool {
    let form = analysis.form(token)
    guard form.casing == .lower, token > sentence.lowerBound, ends(token, in: sentence),
      analysis.tags[token - 1] != .ptkzu, analysis.tokens[token - 1].isWord,
      !analysis.form(token - 1).folded.hasSuffix("zu")
    else { return false }
    let readings = analysis.verbReadings[analysis.tokens[token].form].map(\.form)
    return readings.contains(.infinitive) && !readings.contains(.pastParticiple)
      && !readings.contains(.zuInfinitive) && !analysis.tags[token].isFinite
      && lexicon.adjectives.readings(of: form.folded).isEmpty
  }

  /// Whether the sentence ends behind a token, or a clause with a conjunction begins.
  private func ends(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard token + 1 < sentence.upperBound else { return true }
    return analysis.tags[token + 1] == .stop
      || analysis.tags[token + 1] == .comma && token + 2 < sentence.upperBound
        && analysis.tags[token + 2] == .kous
  }

  private func conflict(at infinitive: Int, in sentence: Range<Int>) -> Conflict? {
    let start =
      (sentence.lowerBound..<infinitive).last { isMark($0) }
      .map { $0 + 1 } ?? sentence.lowerBound
    let verbs = (start..<infinitive).filter { analysis.tags[$0].isVerb }
    if verbs.isEmpty, start > sentence.lowerBound {
      return missingZu(infinitive, from: start, in: sentence)
    }
    // "Fasten ist teilen" says what something is.
    guard verbs.count == 1, let helper = verbs.first, helper + 2 < infinitive,
      !(start..<infinitive).contains(where: {
        [.kous, .prels, .pwav, .kon, .ptkzu, .koui].contains(analysis.tags[$0])
      })
    else { return nil }
    guard let base = verb(infinitive), analysis.tags[helper].isFinite,
      let lemma = helperLemma(helper)
    else {
      return nil
    }
    let participle = base.forms(.pastParticiple).first
    let zu = withZu(base)
    if lemma == "haben", !words.resting.contains(where: base.infinitive.hasSuffix) {
      return Conflict(
        helper: helper, infinitive: infinitive, corrections: [participle, zu].compactMap(\.self))
    }
    // "Er ist bis drei Uhr einkaufen", "Die Lösung ist abwarten" are right.
    let isMoving = base.auxiliary == .sein && !base.particle.isEmpty
    if lemma == "sein",
      isMoving
        || (start..<infinitive).contains(where: { words.hurry.contains(analysis.form($0).folded) })
          && !(start..<infinitive).contains(where: { [.ne, .pper].contains(analysis.tags[$0]) })
    {
      return Conflict(
        helper: helper, infinitive: infinitive,
        corrections: (isMoving ? [participle, zu] : [zu, participle]).compactMap(\.self))
    }
    return nil
  }

  /// Whether a token parts a sentence: a comma, a dash, a bracket; a number does not.
  private func isMark(_ token: Int) -> Bool {
    [.comma, .stop, .bracket].contains(analysis.tags[token])
      || ["-", "–"].contains(analysis.form(token).text)
  }

  /// "Wir bitten Sie, die Unterlagen einreichen".
  private func missingZu(_ infinitive: Int, from start: Int, in sentence: Range<Int>) -> Conflict? {
    guard start - 2 >= sentence.lowerBound, analysis.form(start - 2).text == "Sie",
      let asking = (max(sentence.lowerBound, start - 5)..<start - 2).last(where: {
        CommaWords.standard.asking.contains(analysis.form($0).folded)
          && analysis.tags[$0].isFinite
      }), !(start..<infinitive).contains(where: { analysis.tags[$0] == .kous }),
      let base = verb(infinitive)
    else { return nil }
    return Conflict(helper: asking, infinitive: infinitive, corrections: [withZu(base)])
  }

  /// "haben" or "sein", of which the form can be nothing else.
  private func helperLemma(_ token: Int) -> String? {
    let lemmas = Set(analysis.verbReadings[analysis.tokens[token].form].map(\.verb.infinitive))
    guard lemmas.count == 1, let lemma = lemmas.first, ["haben", "sein"].contains(lemma) else {
      return nil
    }
    return lemma
  }

  private func verb(_ infinitive: Int) -> Verb? {
    analysis.verbReadings[analysis.tokens[infinitive].form].first { $0.form == .infinitive }?.verb
  }

  /// "einzureichen", "zu prüfen".
  private func withZu(_ verb: Verb) -> String {
    verb.forms(.zuInfinitive).first ?? "zu \(verb.infinitive)"
  }
}
