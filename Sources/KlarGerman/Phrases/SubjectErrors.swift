/// Finds subjects whose number the verb does not have: "Sollte Sie Fragen haben".
///
/// Only clauses that are read to the last word are judged, and only where no other word of them could be
/// the subject.
public struct SubjectErrors: Sendable {
  /// A verb beside a subject in another number.
  public struct Conflict: Hashable, Sendable {
    /// The finite verb.
    public let finite: Int
    /// The subject.
    public let subject: Range<Int>
    /// The verb in the number of the subject; nil if it is not certain.
    public let correction: String?
  }

  private let analysis: Analysis
  private let frames: ClauseFrameReader

  /// A search in a letter.
  public init(_ analysis: Analysis) {
    self.analysis = analysis
    frames = ClauseFrameReader(analysis)
  }

  /// The verbs that do not go with their subjects, in text order.
  public var conflicts: [Conflict] {
    analysis.verbComplexes.compactMap { complex in
      guard analysis.sentences[analysis.clauses[complex.clause].sentence].isRunningText,
        let finite = complex.finite, let number = number(finite),
        let frame = frames.frame(of: complex), let subject = subject(of: frame, not: number)
      else { return nil }
      return Conflict(
        finite: finite, subject: subject.tokens,
        correction: correction(finite, number == .singular ? .plural : .singular))
    }
  }

  /// The one number in which a form stands in the third person; nil if it may stand in both.
  private func number(_ finite: Int) -> GrammaticalNumber? {
    let forms = analysis.verbReadings[analysis.tokens[finite].form].map(\.form)
    guard !forms.contains(.pastParticiple),
      finite + 1 == analysis.tokens.count
        || !analysis.tags[finite + 1].isVerb
    else { return nil }
    let numbers = Set(readings(finite).compactMap { $0.person == .third ? $0.number : nil })
    return numbers.count == 1 ? numbers.first : nil
  }

  private func readings(
    _ token: Int
  ) -> [(verb: Verb, row: VerbForm.Conjugation, person: Person, number: GrammaticalNumber)] {
    analysis.verbReadings[analysis.tokens[token].form].compactMap { reading in
      guard case .finite(let row, let person, let number) = reading.form, row != .subjunctive1
      else { return nil }
      return (reading.verb, row, person, number)
    }
  }

  private func subject(of frame: ClauseFrame, not number: GrammaticalNumber) -> Constituent? {
    // "die Kasse, die Sie versichert": the pronoun in front may be the subject.
    if frame.kind == .relative { return nil }
    let nominatives = frame.constituents.filter { $0.cases.contains(.nominative) }
    if nominatives.contains(where: { mayBe($0, number) || $0.phrases.count > 1 }) { return nil }
    return nominatives.first {
      isReader($0)
        ? number == .singular && isHelped(frame) : isCertain($0, in: frame, not: number)
    }
  }

  /// Whether a constituent may stand in a number; "Sie" for the reader is plural.
  private func mayBe(_ constituent: Constituent, _ number: GrammaticalNumber) -> Bool {
    isReader(constituent) ? number == .plural : constituent.numbers.contains(number)
  }

  private func isReader(_ constituent: Constituent) -> Bool {
    let start = constituent.tokens.lowerBound
    return constituent.kind == .pronoun && analysis.form(start).text == "Sie"
      && analysis.sentence(ofToken: start).tokens.lowerBound < start
  }

  /// Whether a clause has an auxiliary or modal verb: others take "Sie" as their object ("was Sie betrifft").
  private func isHelped(_ frame: ClauseFrame) -> Bool {
    guard let finite = frame.complex.finite else { return false }
    return [.vafin, .vmfin].contains(analysis.tags[finite])
  }

  /// Whether a phrase can be nothing but the subject.
  private func isCertain(
    _ constituent: Constituent, in frame: ClauseFrame, not number: GrammaticalNumber
  ) -> Bool {
    guard constituent.kind == .nounPhrase, constituent.phrases.count == 1,
      let phrase = constituent.phrases.first, !phrase.isFixed, phrase.determiner != nil,
      analysis.tags[phrase.head] == .nn,
      phrase.tokens.upperBound == phrase.head + 1 || number == .singular && hasGenitive(phrase),
      !analysis.clauses.contains(where: { $0.parent == frame.complex.clause })
    else { return false }
    if number == .plural {
      return constituent.cases == [.nominative]
        && !analysis.sentence(ofToken: phrase.head).tokens.contains { analysis.tags[$0] == .kon }
    }
    return frame.prefield.contains(constituent) || frame.kind == .subordinate
  }

  /// Whether all that follows the noun is a genitive with an article: "die Kosten der Prüfung".
  private func hasGenitive(_ phrase: NounPhrase) -> Bool {
    ["der", "des", "einer", "eines", "ihrer", "ihres", "unserer", "unseres"].contains(
      analysis.form(phrase.head + 1).folded)
  }

  /// The form of a verb in another number.
  private func correction(_ finite: Int, _ number: GrammaticalNumber) -> String? {
    let forms = Set(
      readings(finite).filter { $0.person == .third }.flatMap {
        $0.verb.forms(.finite($0.row, .third, number))
      })
    return forms.count == 1 ? forms.first : nil
  }
}
