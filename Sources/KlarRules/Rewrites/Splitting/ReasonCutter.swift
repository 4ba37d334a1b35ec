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
      !tail.looksBack, !isPickedOut(introducer), isOwn(tail.main),
      !isRepeated(introducer, clause.sentence),
      !analysis.sentences[clause.sentence].tokens.contains(where: {
        $0 < introducer && analysis.isWord($0, .reasonTie)
      })
    else { return nil }
    return tail.cut(
      before: "Denn",
      isCertain: tail.isAlone && (analysis.form(introducer).folded == "da" || isAffirmed(tail.main))
    )
  }

  /// Whether what a reason is for is said by the author: "Ihr Anwalt meint, dass …, weil …" tells of another's
  /// reason, and so does what is denied.
  private func isOwn(_ main: Int) -> Bool {
    let clause = analysis.clauses[main]
    guard clause.kind != .main else { return true }
    guard let matrix = clause.parent.map({ analysis.clauses[$0] }), matrix.kind == .main,
      let complex = clause.parent.flatMap({ analysis.verbComplexes(ofClause: $0).first }),
      complex.negation == nil, complex.modality == nil, let verb = complex.verb
    else { return false }
    return matrix.tokens.contains { ClosedClasses.authors.contains(analysis.form($0).folded) }
      && (ActorWords.standard.isSpeech(verb) || verb.infinitive == "feststellen")
  }

  /// Whether another reason follows with the same word: "weil A, weil B".
  private func isRepeated(_ introducer: Int, _ sentence: Int) -> Bool {
    analysis.clauseNumbers(ofSentence: sentence).contains {
      guard let other = analysis.clauses[$0].introducer, other != introducer else { return false }
      return ["da", "weil"].contains(analysis.form(other).folded)
    }
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
