internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Turns a condition that begins with its verb into a clause with "wenn": "Sollten Belege fehlen, schreiben
/// wir Ihnen" is "Wenn Belege fehlen, schreiben wir Ihnen".
struct ConditionRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion; nil if the sentence does not begin with such a condition, or its words cannot be put in
  /// order with certainty.
  func suggestion(for sentence: Sentence) -> Suggestion? {
    let start = sentence.tokens.lowerBound
    guard
      let number = analysis.verbComplexes(of: sentence).first(where: { $0.finite == start })?
        .clause, analysis.clauses[number].kind == .conditional,
      let complex = only(analysis.verbComplexes(ofClause: number)), complex.finite == start,
      !complex.isElliptic, isWhole(analysis.clauses[number]),
      isFollowed(analysis.clauses[number], in: sentence), isOnlyCondition(in: sentence),
      let plain = edits(complex, end: analysis.clauses[number].tokens.last ?? start),
      let edits = joined(plain, in: sentence),
      MeaningCheck(sentence, of: analysis).accepts(edits)
    else { return nil }
    let isCertain = analysis.kind == .letter && isSupposed(start)
    return Suggestion(
      "Mit „wenn“ beginnen", isCertain ? .safe : .review, edits: edits, reach: .clause)
  }

  private func only(_ complexes: [VerbComplex]) -> VerbComplex? {
    complexes.count == 1 ? complexes.first : nil
  }

  /// Whether no other clause stands inside.
  private func isWhole(_ clause: Clause) -> Bool {
    guard let first = clause.tokens.first, let last = clause.tokens.last else { return false }
    let own = Set(clause.tokens)
    return (first...last).allSatisfy {
      own.contains($0) || analysis.isInnerComma($0) || analysis.tags[$0] == .bracket
    }
  }

  /// Whether the main clause follows behind the comma, with its verb, "so" or "dann", or "bitte" in front.
  private func isFollowed(_ clause: Clause, in sentence: Sentence) -> Bool {
    guard
      let comma = sentence.tokens.first(where: {
        $0 > clause.tokens.last ?? 0 && analysis.tags[$0] == .comma && !analysis.isInnerComma($0)
      }), comma + 2 < sentence.tokens.upperBound,
      let main = analysis.clauses(of: sentence).first(where: { $0.tokens.first == comma + 1 }),
      main.kind == .main, let finite = main.finite,
      let complex = analysis.verbComplexes(of: sentence).first(where: { $0.finite == finite })
    else { return false }
    let isBehindWord =
      finite == comma + 2 && ["so", "dann", "bitte"].contains(analysis.form(comma + 1).folded)
    return (finite == comma + 1 || isBehindWord)
      && (complex.mood == .indicative || complex.mood == .imperative)
      && complex.tense != .preterite && complex.tense != .pluperfect
  }

  /// Whether no second "wenn" would stand in the sentence.
  private func isOnlyCondition(in sentence: Sentence) -> Bool {
    !analysis.clauses(of: sentence).contains(where: analysis.opensCondition)
  }

  /// "Wenn" for the verb in front, and the verb behind a token.
  private func edits(_ complex: VerbComplex, end: Int) -> [TextEdit]? {
    guard let finite = complex.finite else { return nil }
    let verbs = complex.tokens.filter { $0 != finite }
    guard verbs.isEmpty || verbs == Array(end - verbs.count + 1...end) else { return nil }
    return isSupposed(finite) ? freed(finite, verbs) : moved(finite, verbs, complex, behind: end)
  }

  private func isSupposed(_ finite: Int) -> Bool {
    ["sollte", "sollten"].contains(analysis.form(finite).folded)
  }

  /// The edits without "so" in front of the main clause, which "wenn" does not need, and with "dann" between
  /// two equal verbs: "…, wenn er fehlt, dann fehlt auch …".
  private func joined(_ edits: [TextEdit], in sentence: Sentence) -> [TextEdit]? {
    guard let verb = edits.last?.replacement.split(separator: " ").last,
      let main = analysis.clauses(of: sentence).first(where: { $0.kind == .main }),
      let first = main.tokens.first
    else { return nil }
    let start = analysis.tokens[first].range.lower
    if analysis.form(first).text == "so", analysis.form(first + 1).text != verb {
      return edits + [TextEdit(TextRange(start, analysis.tokens[first + 1].range.lower), "")]
    }
    guard analysis.form(first).text == verb else { return edits }
    return edits + [TextEdit(TextRange(start, start), "dann ")]
  }

  /// "Sollten Belege fehlen" -> "Wenn Belege fehlen".
  private func freed(_ finite: Int, _ verbs: [Int]) -> [TextEdit]? {
    guard let last = verbs.last, [.vvinf, .vainf, .vminf].contains(analysis.tags[last]),
      let verb = infinitive(last), let (person, number) = agreement(finite),
      let form = verb.forms(.finite(.present, person, number), joined: true).first
    else { return nil }
    // Every letter between stays: the two words only.
    return [
      opening(finite),
      TextEdit(analysis.tokens[last].range, form),
    ].filter { analysis.text.string($0.range) != $0.replacement }
  }

  /// "Wenn" for the verb in front, small behind a semicolon.
  private func opening(_ finite: Int) -> TextEdit {
    let isCapital = analysis.form(finite).casing == .capitalized
    return TextEdit(analysis.tokens[finite].range, isCapital ? "Wenn" : "wenn")
  }

  private func infinitive(_ token: Int) -> Verb? {
    let known = Lexicon.standard.verbs.readings(of: analysis.form(token).text)
      .filter { $0.form == .infinitive }.map(\.verb)
    return Set(known.map(\.infinitive)).count == 1 && known.count == 1 ? known.first : nil
  }

  private func agreement(_ finite: Int) -> (Person, GrammaticalNumber)? {
    let word = analysis.form(finite + 1).folded
    if analysis.tags[finite + 1] == .pper, ["ich", "du", "ihr"].contains(word) { return nil }
    if word == "wir" { return (.first, .plural) }
    return (.third, analysis.form(finite).folded.hasSuffix("n") ? .plural : .singular)
  }

  /// "Fehlen Belege" -> "Wenn Belege fehlen", "Reichen Sie nichts ein" -> "Wenn Sie nichts einreichen".
  private func moved(
    _ finite: Int, _ verbs: [Int], _ complex: VerbComplex, behind end: Int
  ) -> [TextEdit]? {
    guard hasSubject(complex), !mayBeRequest(finite, end), complex.mood == .indicative,
      complex.tense == .present || complex.tense == .perfect,
      // "Hat er das tun müssen": the verb would stand before both infinitives.
      verbs.count(where: { [.vvinf, .vminf, .vainf].contains(analysis.tags[$0]) }) < 2
        || complex.tense == .present
    else { return nil }
    let word = analysis.form(finite).text.lowercased()
    let opening = opening(finite)
    if let particle = complex.particle, particle == end {
      let place = analysis.tokens[particle].range
      return [opening, TextEdit(place, analysis.form(particle).text + word)]
    }
    let behind = analysis.tokens[end].range.upper
    return [opening, TextEdit(TextRange(behind, behind), " \(word)")]
  }

  /// Whether it cannot be an order to friends: "Bleibt gesund, dann …".
  private func hasSubject(_ complex: VerbComplex) -> Bool {
    let next = (complex.finite ?? complex.main) + 1
    let isPronoun =
      analysis.tags[next] == .pper
      && ["sie", "er", "es", "wir", "ich"].contains(analysis.form(next).folded)
    return isPronoun || ClauseFrameReader(analysis).frame(of: complex)?.subject != nil
  }

  /// Whether two requests may stand in a row: "Ruhen Sie sich aus, bleiben Sie zu Hause".
  private func mayBeRequest(_ finite: Int, _ end: Int) -> Bool {
    analysis.tags[finite].isFinite && analysis.form(finite + 1).text == "Sie"
      && (end + 1..<max(end + 1, min(end + 5, analysis.tokens.count - 1))).contains {
        analysis.tags[$0] == .vvfin && analysis.form($0 + 1).text == "Sie"
      }
  }
}
