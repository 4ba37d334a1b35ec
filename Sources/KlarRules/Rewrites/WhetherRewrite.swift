internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Says with a clause what is looked for: "Ihr Antrag wird auf Vollständigkeit geprüft" becomes "Wir
/// prüfen, ob Ihr Antrag vollständig ist".
struct WhetherRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion; nil if it is not certain who acts, or if more stands behind the verb.
  func suggestion(for complex: VerbComplex) -> Suggestion? {
    guard complex.voice == .werdenPassive, RewriteWords.standard[.testing].contains(complex.lemma),
      let frame = ClauseFrameReader(analysis).frame(of: complex), frame.kind == .main,
      frame.order == .verbSecond, !frame.isNegated(in: analysis), let subject = frame.subject,
      subject.kind == .nounPhrase, let predicate = frame.predicate(of: frame.verb, isSpoken: true),
      let quality = frame.middle.first(where: { adjective(of: $0) != nil }),
      let adjective = adjective(of: quality),
      let actor = HiddenActor(frame, in: analysis).subject(of: frame.verb),
      let cluster = Conjugator(Lexicon.standard.verbs)?
        .cluster(predicate, actor.person, actor.number),
      hasNoAgent(frame, beside: [subject, quality])
    else { return nil }
    let sentence = analysis.sentence(ofToken: complex.main)
    guard frame.tokens.upperBound == sentence.tokens.upperBound - 1 else { return nil }
    let edit = edit(frame, subject, quality, adjective, actor, cluster)
    return RewriteCheck(sentence, of: analysis).understood(edit, verb: frame.verb).map {
      Suggestion("Sagen, wer was prüft", .review, edits: [$0], reach: .clause)
    }
  }

  /// The adjective of a phrase such as "auf Vollständigkeit".
  private func adjective(of constituent: Constituent) -> String? {
    guard let preposition = constituent.preposition, constituent.tokens.count == 2,
      analysis.form(preposition).folded == "auf"
    else { return nil }
    let noun = analysis.form(preposition + 1).text
    guard noun.hasSuffix("keit") || noun.hasSuffix("heit") else { return nil }
    let word = noun.dropLast(4).lowercased()
    return Lexicon.standard.adjectives.readings(of: word).contains { $0.degree == .positive }
      ? word : nil
  }

  private func hasNoAgent(_ frame: ClauseFrame, beside known: [Constituent]) -> Bool {
    let constituents = frame.constituents
    return constituents.indices.allSatisfy { place in
      if known.contains(constituents[place]) { return true }
      if case .other = AgentPhrase.role(of: place, in: constituents, frame, analysis) {
        return true
      }
      return false
    }
  }

  private func edit(
    _ frame: ClauseFrame, _ subject: Constituent, _ quality: Constituent, _ adjective: String,
    _ actor: NewSubject, _ cluster: VerbCluster
  ) -> TextEdit {
    let lineariser = ClauseLineariser(frame, in: analysis)
    let front = frame.prefield.filter { $0 != subject }
    let middle = frame.middle.filter { $0 != subject && $0 != quality }.map {
      ClauseLineariser.Piece(
        lineariser.words(of: $0.tokens), $0.kind == .pronoun ? .pronoun : .other)
    }
    let edit = lineariser.edit(
      prefield: front.isEmpty
        ? actor.words : front.map { lineariser.words(of: $0.tokens) }.joined(separator: " "),
      subject: front.isEmpty ? nil : actor.words, middle: middle, cluster)
    let words = lineariser.words(of: subject.tokens, moving: true)
    let copula = frame.number == .singular ? "ist" : "sind"
    return TextEdit(edit.range, edit.replacement + ", ob \(words) \(adjective) \(copula)")
  }
}
