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
    let speakers = speakers
    let known = Set(speakers.map(\.finite))
    return (numbers.filter { !known.contains($0.finite) } + speakers)
      .sorted { $0.finite < $1.finite }
  }

  /// "Wir hat", "Ich haben": the author beside a verb in another person or number.
  private var speakers: [Conflict] {
    analysis.sentences.filter(\.isRunningText).compactMap { speaker(in: $0.tokens) }
  }

  /// The verb behind "wir" or "ich" that begins a sentence, if it is in another person or number.
  private func speaker(in sentence: Range<Int>) -> Conflict? {
    let (token, finite) = (sentence.lowerBound, sentence.lowerBound + 1)
    guard finite < sentence.upperBound, analysis.tags[token] == .pper,
      [.vafin, .vmfin].contains(analysis.tags[finite]),
      finite + 1 == sentence.upperBound || !analysis.tags[finite + 1].isVerb
    else { return nil }
    let number: GrammaticalNumber
    switch analysis.form(token).folded {
    case "wir": number = .plural
    case "ich": number = .singular
    default: return nil
    }
    let forms = readings(finite)
    guard !forms.isEmpty, !forms.contains(where: { $0.person == .first && $0.number == number })
    else { return nil }
    return Conflict(
      finite: finite, subject: token..<token + 1, correction: correction(finite, .first, number))
  }

  /// Nouns and "Sie" whose number the verb does not have.
  private var numbers: [Conflict] {
    analysis.verbComplexes.compactMap { complex in
      guard analysis.sentences[analysis.clauses[complex.clause].sentence].isRunningText,
        let finite = complex.finite, let number = number(finite),
        let frame = frames.frame(of: complex), let subject = subject(of: frame, not: number)
      else { return nil }
      return Conflict(
        finite: finite, subject: subject.tokens,
        correction: correction(finite, .third, number == .singular ? .plural : .singular))
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
    if let first = number == .plural ? nominativeInFront(frame) : pairInFront(frame) {
      return first
    }
    let nominatives = frame.constituents.filter { $0.cases.contains(.nominative) }
    if nominatives.contains(where: { mayBe($0, number) || $0.phrases.count > 1 }) { return nil }
    return nominatives.first {
      isReader($0)
        ? number == .singular && isHelped(frame)
        : isCertain($0, in: frame, not: number, besides: nominatives.count - 1)
    }
  }

  /// The noun before a verb in the plural that can be nothing but its subject, whatever follows: "Der Mieter
  /// haben die Schlüssel".
  private func nominativeInFront(_ frame: ClauseFrame) -> Constituent? {
    guard !frame.complex.isCopula, let first = frame.prefield.first, first.phrases.count == 1,
      let phrase = first.phrases.first, phrase.determiner != nil, isPlainNoun(phrase),
      !isAmount(phrase),
      !frame.constituents.contains(where: { $0.kind == .pronoun && $0.cases.contains(.nominative) }
      ),
      phrase.tokens.upperBound == phrase.head + 1, isAlone(first, in: frame)
    else { return nil }
    let readings = phrase.readings.combinations.filter { $0.2 != .genitive }
    return !readings.isEmpty && readings.allSatisfy { $0.1 == .singular && $0.2 == .nominative }
      ? first : nil
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

  /// Several people or things before a verb in the singular: "Der Mieter und die Mieterin zahlt".
  private func pairInFront(_ frame: ClauseFrame) -> Constituent? {
    guard frame.prefield.count == 1, let first = frame.prefield.first, first.phrases.count == 2,
      first.cases.contains(.nominative), first.tokens.contains(where: isAnd),
      !frame.middle.contains(where: { $0.cases.contains(.nominative) }), !frame.complex.isCopula
    else { return nil }
    let (one, other) = (first.phrases[0], first.phrases[1])
    guard let determiner = one.determiner, isPlainNoun(one), isPlainNoun(other),
      other.tokens.upperBound == first.tokens.upperBound,
      !first.cases.contains(.accusative) || frame.complex.voice != .active,
      other.tokens.upperBound == other.head + 1 || hasGenitive(other),
      [.art, .pposat].contains(analysis.tags[determiner])
    else { return nil }
    let arePlural =
      one.readings.numbers == [.plural] && other.readings.numbers.contains(.plural)
      && other.determiner == nil
    return arePlural || other.determiner.map { analysis.tags[$0] } == analysis.tags[determiner]
      ? first : nil
  }

  private func isAnd(_ token: Int) -> Bool { analysis.form(token).folded == "und" }

  /// Whether a phrase can be nothing but the subject.
  ///
  /// - Parameter others: How many other phrases of the clause may be nominatives.
  private func isCertain(
    _ constituent: Constituent, in frame: ClauseFrame, not number: GrammaticalNumber,
    besides others: Int
  ) -> Bool {
    guard constituent.kind == .nounPhrase, constituent.phrases.count == 1,
      let phrase = constituent.phrases.first, phrase.determiner != nil, isPlainNoun(phrase),
      phrase.tokens.upperBound == phrase.head + 1 || hasGenitive(phrase),
      !mayBeClause(frame)
    else { return false }
    if number == .plural {
      if isAmount(phrase) { return false }
      return constituent.cases == [.nominative] && !isJoined(constituent)
        || others == 0 && isAlone(constituent, in: frame)
          && (!constituent.cases.contains(.accusative) || !mayHideSubject(frame))
    }
    return frame.prefield.contains(constituent) || frame.kind == .subordinate
      || others == 0 && frame.complex.voice == .werdenPassive && !isTime(phrase)
  }

  /// Whether a clause that hangs on this one may be the subject: "dass …", "zu …".
  private func mayBeClause(_ frame: ClauseFrame) -> Bool {
    analysis.clauses(dependingOn: frame.complex.clause).contains { clause in
      guard let introducer = clause.introducer else { return true }
      return clause.kind != .relative
        && (analysis.tags[introducer] != .kous
          || ["dass", "ob"].contains(analysis.form(introducer).folded))
    }
  }

  private func isPlainNoun(_ phrase: NounPhrase) -> Bool {
    !phrase.isFixed && analysis.tags[phrase.head] == .nn
  }

  /// Whether nothing but phrases with prepositions stands beside a noun in front of the verb, and "und" joins
  /// nothing to it.
  private func isAlone(_ constituent: Constituent, in frame: ClauseFrame) -> Bool {
    guard frame.prefield.first == constituent, let finite = frame.complex.finite else {
      return false
    }
    let sentence = analysis.sentence(ofToken: finite).tokens
    return frame.prefield.dropFirst().allSatisfy { $0.kind == .prepositionalPhrase }
      && !(sentence.lowerBound..<finite).contains {
        [.kon, .comma, .bracket].contains(analysis.tags[$0])
      }
  }

  /// Whether "und" stands anywhere in the sentence.
  private func isJoined(_ constituent: Constituent) -> Bool {
    analysis.sentence(ofToken: constituent.tokens.lowerBound).tokens.contains {
      analysis.tags[$0] == .kon
    }
  }

  /// Whether words behind the verb may be a subject that is not read as one: "über 200 Familien", "Anna und Ben".
  private func mayHideSubject(_ frame: ClauseFrame) -> Bool {
    guard let finite = frame.complex.finite, frame.complex.voice == .active else { return false }
    return (finite..<frame.tokens.upperBound).contains {
      [.card, .ne, .kon, .pis].contains(analysis.tags[$0])
    }
  }

  /// Whether a phrase may say how long or how far: "Die letzten Tage wurde gelüftet".
  private func isTime(_ phrase: NounPhrase) -> Bool {
    let noun = analysis.form(phrase.head).folded
    return ActionNouns.standard.isTime(Morphology(analysis).lemma(phrase.head))
      || InflectionWords.standard.distances.contains(where: noun.hasSuffix)
  }

  /// Whether a noun counts what follows, so that the verb may be plural: "eine Reihe von Fällen sind".
  private func isAmount(_ phrase: NounPhrase) -> Bool {
    let noun = analysis.form(phrase.head).folded
    return InflectionWords.standard.amounts.contains { noun.hasSuffix($0) }
  }

  /// Whether all that follows the noun is a genitive with an article: "die Kosten der Prüfung".
  private func hasGenitive(_ phrase: NounPhrase) -> Bool {
    ["der", "des", "einer", "eines", "ihrer", "ihres", "unserer", "unseres"].contains(
      analysis.form(phrase.head + 1).folded)
  }

  /// The form of a verb in another person and number; nil if there are several that people use.
  private func correction(
    _ finite: Int, _ person: Person, _ number: GrammaticalNumber
  ) -> String? {
    let forms = Set(
      readings(finite).flatMap { $0.verb.forms(.finite($0.row, person, number)) }
        .filter { $0 != "ward" })
    return forms.count == 1 ? forms.first : nil
  }
}
