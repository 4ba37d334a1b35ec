internal import KlarGerman
internal import KlarText

/// Cuts off a limit at the end of a sentence, "…, soweit die Mittel reichen", and lets "Das gilt nur"
/// carry it.
struct ConditionCutter {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The cut before a subordinate clause; nil if it belongs to another one than the main clause.
  func cut(before number: Int) -> SentenceCut? {
    let clause = analysis.clauses[number]
    guard let introducer = clause.introducer, clause.tokens.first == introducer,
      analysis.form(introducer).folded == "soweit",
      let tail = TailClause(number, from: introducer, to: introducer, in: analysis),
      !tail.looksBack, isStatement(tail.main), isLimit(clause, behind: introducer),
      !isBehindRow(tail.main)
    else { return nil }
    let denials = clause.tokens.filter { denies($0, clause) }
    if !denials.isEmpty {
      return exception(denials, introducer, tail.main).flatMap {
        tail.cut(behind: "Das gilt nicht,", verb: "gelten", isCertain: false, changing: $0)
      }
    }
    let pointsBack = ["dies", "das"].contains(analysis.form(introducer + 1).folded)
    return tail.cut(
      behind: "Das gilt nur,", verb: "gelten", isCertain: isAffirmed(tail.main) && !pointsBack)
  }

  /// Whether a word makes an exception of a clause; "nicht" right before the verb only says what is not so:
  /// "soweit die Belege nicht vorliegen".
  private func denies(_ token: Int, _ clause: Clause) -> Bool {
    guard NegationWords.standard.hasWord(analysis.form(token)) else { return false }
    let complexes = analysis.verbComplexes(ofSentence: clause.sentence)
    let verbs = complexes.first { $0.finite == clause.finite }?.tokens ?? []
    return analysis.form(token).folded != "nicht"
      || !clause.tokens.allSatisfy { $0 <= token || verbs.contains($0) }
  }

  /// The change by which the clause says what is excepted: "…, soweit nicht der Rat entscheidet", "…, soweit
  /// das Land nichts anderes bestimmt"; nil if that is not certain.
  private func exception(_ denials: [Int], _ introducer: Int, _ main: Int) -> TextEdit? {
    guard denials.count == 1, let denial = denials.first, !isDenied(main) else { return nil }
    let range = analysis.tokens[denial].range
    switch analysis.form(denial).folded {
    case "nicht" where denial == introducer + 1:
      return TextEdit(TextRange(analysis.tokens[introducer].range.upper, range.upper), "")
    case "nichts" where analysis.form(denial + 1).folded == "anderes":
      return TextEdit(range, "etwas")
    default: return nil
    }
  }

  /// Whether the main clause ends with a row whose last member alone the limit may be about: "Zuständig
  /// sind die Stadt sowie der Kreis, soweit …".
  private func isBehindRow(_ main: Int) -> Bool {
    guard let complex = analysis.verbComplexes(ofClause: main).first, let finite = complex.finite,
      let last = analysis.clauses[main].tokens.last, [.nn, .ne].contains(analysis.tags[last])
    else { return false }
    return analysis.clauses[main].tokens.contains { token in
      guard token > finite else { return false }
      return analysis.form(token).folded == "sowie" || analysis.tags[token] == .comma
        || analysis.tags[token] == .kon && complex.isCopula
    }
  }

  /// Whether the main clause says what is so, must or can be; to a request the limit belongs as a part.
  private func isStatement(_ main: Int) -> Bool {
    let complexes = analysis.verbComplexes(ofClause: main)
    let words = analysis.clauses[main].tokens.map { analysis.form($0) }
    guard complexes.count == 1, let complex = complexes.first, complex.lemma != "gelten",
      let finite = complex.finite, finite + 1 < analysis.tokens.count
    else { return false }
    let isRequest =
      complex.placement == .first && complex.modality == nil
      && analysis.form(finite + 1).text == "Sie"
    return !isRequest && !words.contains { ["bitte", "nur"].contains($0.folded) }
  }

  /// Whether the clause limits what is said, and is no remark, "soweit wir wissen", and takes up nobody.
  private func isLimit(_ clause: Clause, behind introducer: Int) -> Bool {
    let tokens = clause.tokens.filter { $0 > introducer }
    guard let first = tokens.first,
      analysis.tags[first] != .pper || ClosedClasses.readers.contains(analysis.form(first).text)
    else { return false }
    return !tokens.contains { analysis.isWord($0, .remark) }
  }

  /// Whether no denial and no decision would stand without its limit for the length of a sentence.
  private func isAffirmed(_ main: Int) -> Bool {
    !isDenied(main)
      && analysis.verbComplexes(ofClause: main).allSatisfy { complex in
        complex.modality != nil || complex.verb.map { !ActorWords.standard.isDecision($0) } ?? true
      }
  }

  private func isDenied(_ main: Int) -> Bool {
    analysis.clauses[main].tokens.contains { NegationWords.standard.hasWord(analysis.form($0)) }
  }
}
