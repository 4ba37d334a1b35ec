/// Finds phrases that hang on a noun and are no genitive: "die Prüfung Ihre Rechnung".
///
/// Only where no other reading is left: nothing but one phrase stands before the verb, or a pronoun is the
/// subject, and the verb is none that has two objects in the accusative.
public struct GenitiveErrors: Sendable {
  /// A phrase in the wrong case.
  public struct Phrase: Hashable, Sendable {
    /// The noun that it hangs on.
    public let noun: Int
    /// The tokens of the phrase.
    public let tokens: Range<Int>
    /// Its words in the genitive; empty if they are not certain.
    public let correction: [Int: String]
  }

  private static let open: Set<GrammaticalCase> = [.nominative, .accusative]

  private let analysis: Analysis
  private let frames: ClauseFrameReader
  private let inflector: NounPhraseInflector

  /// A search in a letter.
  public init(_ analysis: Analysis) {
    self.analysis = analysis
    frames = ClauseFrameReader(analysis)
    inflector = NounPhraseInflector(analysis)
  }

  /// The phrases in the wrong case, in text order.
  public var phrases: [Phrase] {
    analysis.verbComplexes.flatMap { complex -> [Phrase] in
      guard analysis.sentences[analysis.clauses[complex.clause].sentence].isRunningText,
        !hasTwoObjects(complex), let frame = frames.frame(of: complex)
      else { return [] }
      return phrases(of: frame)
    }
  }

  /// "Wir lassen die Abteilung Ihren Antrag prüfen", "Wir zahlen die Ausbildung Ihr Leben lang".
  private func hasTwoObjects(_ complex: VerbComplex) -> Bool {
    let clause = analysis.clauses[complex.clause].tokens
    return clause.contains { analysis.form($0).folded == "lang" }
      || clause.contains { token in
        analysis.tags[token].isVerb
          && analysis.verbReadings[analysis.tokens[token].form].contains {
            InflectionWords.standard.hasTwoObjects($0.verb)
          }
      }
  }

  private func phrases(of frame: ClauseFrame) -> [Phrase] {
    let isFull = frame.constituents.contains(where: isSubject)
    return zip(frame.constituents, frame.constituents.dropFirst()).compactMap { first, next in
      guard first.tokens.upperBound == next.tokens.lowerBound, let noun = first.phrases.last,
        first.phrases.count == 1, !noun.isFixed, noun.tokens.upperBound == noun.head + 1,
        let phrase = possessive(next)
      else { return nil }
      let isFront =
        frame.order == .verbSecond && frame.prefield.count > 1
        && frame.prefield.last == next
      let isAction =
        isFull && first.kind == .nounPhrase && first.cases.isSubset(of: Self.open)
        && noun.determiner != nil && noun.readings.numbers == [.singular]
      guard isFront || isAction,
        InflectionWords.standard.actions.contains(where: analysis.form(noun.head).folded.hasSuffix)
      else { return nil }
      let corrections = Set(
        phrase.readings.cases.compactMap { inflector.words(phrase, from: $0, to: .genitive) })
      return Phrase(
        noun: noun.head, tokens: next.tokens,
        correction: corrections.count == 1 ? corrections.first ?? [:] : [:])
    }
  }

  /// The one phrase of a constituent, if it begins with a possessive and is nominative or accusative.
  private func possessive(_ constituent: Constituent) -> NounPhrase? {
    guard constituent.kind == .nounPhrase, constituent.phrases.count == 1,
      let phrase = constituent.phrases.first, let determiner = phrase.determiner,
      analysis.tags[determiner] == .pposat, !constituent.cases.isEmpty,
      constituent.cases.isSubset(of: Self.open)
    else { return nil }
    return phrase
  }

  /// Whether a constituent is a pronoun that can be nothing but the subject.
  private func isSubject(_ constituent: Constituent) -> Bool {
    let form = analysis.form(constituent.tokens.lowerBound)
    return constituent.kind == .pronoun
      && (InflectionWords.standard.subjects.contains(form.folded) || form.text == "Sie")
  }
}
