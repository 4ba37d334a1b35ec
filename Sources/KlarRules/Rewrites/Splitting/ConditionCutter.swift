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
      !tail.looksBack, isStatement(tail.main), isLimit(clause, behind: introducer)
    else { return nil }
    return tail.cut(behind: "Das gilt nur,", verb: "gelten", isCertain: isAffirmed(tail.main))
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
      analysis.tags[first] != .pper || ["Sie", "Ihnen"].contains(analysis.form(first).text)
    else { return false }
    return !tokens.contains { token in
      Self.remarks.contains(where: analysis.form(token).folded.hasPrefix)
    }
  }

  /// Whether no denial and no decision would stand without its limit for the length of a sentence.
  private func isAffirmed(_ main: Int) -> Bool {
    let isDenied = analysis.clauses[main].tokens.contains {
      NegationWords.standard.hasWord(analysis.form($0))
    }
    return !isDenied
      && analysis.verbComplexes(ofClause: main).allSatisfy { complex in
        complex.modality != nil || complex.verb.map { !ActorWords.standard.isDecision($0) } ?? true
      }
  }

  /// How words begin by which the clause only says what is known.
  private static let remarks = [
    "bekannt", "beurteil", "ersichtlich", "erkennbar", "wissen", "sehen",
  ]
}
