internal import KlarGerman
internal import KlarLinting

/// Says who must or can do what "erfolgen" says of an action: "Die Abgabe des Blattes hat bis Freitag
/// zu erfolgen" becomes "Sie müssen das Blatt bis Freitag abgeben".
struct ActionDutyRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion; nil if it is not certain who acts, or what the verb acts upon.
  func suggestion(for complex: VerbComplex) -> Suggestion? {
    guard analysis.addressesReader, complex.lemma == "erfolgen", complex.mood == .indicative,
      complex.tense == .present || complex.tense == .preterite, complex.voice == .active,
      let modal = modal(of: complex),
      let frame = ClauseFrameReader(analysis).frame(of: complex), !frame.isNegated(in: analysis),
      !frame.namesReader(in: analysis), let phrase = frame.subject?.phrases.first,
      let action = ActionNouns.standard.action(analysis.form(phrase.head).text),
      action.role == .object, !action.isNegated,
      let noun = LightVerbNoun(
        phrase.head..<phrase.head + 1, of: frame, in: analysis, .standard)
    else { return nil }
    let clause = ActionClause(frame, noun, action, in: analysis)
    let duty = ReaderDuty(frame, action.verb, in: analysis)
    let isReader = clause.subject?.words == NewSubject.reader.words
    let isCommand = modal == "müssen" && isReader && duty.isListed && frame.order == .verbSecond
    let object = LightVerbObject.find(Government("attr>A"), 0, beside: noun, frame, analysis)
    guard let words = object.map({ .some($0.text) }) ?? complement(of: phrase.head, clause),
      clause.hasNoAgent(beside: object),
      let edit = clause.edit(isCommand ? nil : modal, words, object: object, dropping: []),
      let accepted = RewriteCheck(analysis.sentence(ofToken: phrase.head), of: analysis)
        .understood(edit, verb: action.verb)
    else { return nil }
    let isCertain = modal == "müssen" && isReader && duty.isCertain
    return Suggestion(
      "Mit einem Verb sagen, wer was tun \(modal == "müssen" ? "muss" : "kann")",
      isCertain ? .safe : .review, edits: [accepted], reach: .clause)
  }

  private func modal(of complex: VerbComplex) -> String? {
    switch complex.modality {
    case .habenZu: "müssen"
    case .modal(_, let lemma) where ["müssen", "können"].contains(lemma): lemma
    default: nil
    }
  }

  /// What stands with a verb that needs no object: "sich" for "Anmeldung"; nil if it needs one.
  private func complement(of noun: Int, _ clause: ActionClause) -> String?? {
    guard clause.subject?.words == NewSubject.reader.words,
      let words = RequestNouns.standard.complement(of: analysis.form(noun).text)
    else { return nil }
    return .some(words.isEmpty ? nil : words)
  }
}
