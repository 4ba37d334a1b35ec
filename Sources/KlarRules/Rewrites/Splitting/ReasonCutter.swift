internal import KlarGerman

/// Cuts off a reason at the end of a sentence, "…, da die Belege fehlen", and makes a sentence with "Denn"
/// of it.
struct ReasonCutter {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The cut before a subordinate clause; nil if its words cannot be put in order with certainty.
  func cut(before number: Int) -> SentenceCut? {
    let clause = analysis.clauses[number]
    guard let introducer = clause.introducer, clause.tokens.first == introducer,
      ["da", "weil"].contains(analysis.form(introducer).folded),
      analysis.tags[introducer] == .kous,
      let tail = TailClause(
        number, from: introducer, to: introducer, in: analysis, takesMore: true),
      !tail.looksBack, !isPickedOut(introducer),
      !analysis.sentences[clause.sentence].tokens.contains(where: {
        $0 < introducer && analysis.isWord($0, .reasonTie)
      })
    else { return nil }
    return tail.cut(
      before: "Denn",
      isCertain: tail.isAlone && (analysis.form(introducer).folded == "da" || isAffirmed(tail.main))
    )
  }

  /// Whether a word before the comma makes the reason the news: "nur, weil".
  private func isPickedOut(_ introducer: Int) -> Bool {
    let before = introducer - 2
    return before >= 0
      && (ParticleWords.standard.stand(at: before, .focus, in: analysis)
        || analysis.form(introducer).folded == "weil"
          && NegationWords.standard.hasWord(analysis.form(before)))
  }

  /// Whether a clause says what is: what is not, or may be, may be so for another reason.
  private func isAffirmed(_ clause: Int) -> Bool {
    analysis.verbComplexes(ofClause: clause).first.map {
      $0.modality == nil && $0.negation == nil && $0.placement == .second
    } ?? false
  }
}
