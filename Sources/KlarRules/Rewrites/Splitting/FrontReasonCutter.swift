internal import KlarGerman
internal import KlarText

/// Makes a sentence of a reason in front, "Da die Belege fehlen, lehnen wir ab", and lets "Deshalb" begin
/// the next one.
struct FrontReasonCutter {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The cut behind a clause at the beginning of a sentence; nil if its words cannot be put in order with
  /// certainty, or if more clauses depend on either half.
  func cut(behind number: Int) -> SentenceCut? {
    let clause = analysis.clauses[number]
    let sentence = analysis.sentences[clause.sentence]
    let first = sentence.tokens.lowerBound
    let own = analysis.clauseNumbers(ofSentence: clause.sentence)
    guard clause.introducer == first, analysis.tags[first] == .kous,
      ["da", "weil"].contains(analysis.form(first).folded), let finite = clause.finite,
      clause.tokens == Array(first...finite),
      let order = MainOrder(of: number, behind: first, in: analysis),
      order.front.lowerBound == first + 1, order.front.upperBound < finite,
      !analysis.addressesReader(withCapitalAt: order.front.lowerBound),
      let main = own.first(where: { $0 != number }),
      goesOn(main, behind: finite + 1),
      // A second main clause may have the same reason.
      !own.contains(where: { $0 != main && analysis.clauses[$0].kind == .main })
    else { return nil }
    return SentenceCut(
      edits: edits(order, first, finite),
      isCertain: own.count == 2 && analysis.form(order.front.lowerBound).text != "sie")
  }

  /// Whether a statement follows right behind the comma, with its verb in front.
  private func goesOn(_ main: Int, behind comma: Int) -> Bool {
    let complexes = analysis.verbComplexes(ofClause: main)
    return analysis.tags[comma] == .comma && analysis.clauses[main].kind == .main
      && analysis.clauses[main].finite == comma + 1 && complexes.count == 1
      && analysis.clauses[main].tokens.allSatisfy {
        $0 > comma && !analysis.isWord($0, .reasonTie)
      }
  }

  private func edits(_ order: MainOrder, _ first: Int, _ finite: Int) -> [TextEdit] {
    let opening = analysis.tokens[order.front.lowerBound].range
    let capital = TextEdit(
      TextRange(analysis.tokens[first].range.lower, opening.upper),
      analysis.form(order.front.lowerBound).text.withCapital)
    let comma = TextRange(
      analysis.tokens[finite].range.upper, analysis.tokens[finite + 1].range.upper)
    return order.edits(with: [capital]) + [TextEdit(comma, ". Deshalb")]
  }
}
