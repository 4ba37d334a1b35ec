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
    let complexes = analysis.verbComplexes(ofClause: number)
    guard clause.introducer == first, analysis.tags[first] == .kous,
      ["da", "weil"].contains(analysis.form(first).folded), let finite = clause.finite,
      clause.tokens == Array(first...finite), complexes.count == 1, let complex = complexes.first,
      !complex.isElliptic, complex.mood == .indicative,
      let front = analysis.leadingPhrase(behind: first, of: finite), front.upperBound < finite,
      front.lowerBound == first + 1, !analysis.addressesReader(withCapitalAt: front.lowerBound),
      let cluster = complex.secondPlace(of: finite, in: analysis),
      let main = own.first(where: { $0 != number }),
      goesOn(main, behind: finite + 1),
      // A second main clause may have the same reason.
      !own.contains(where: { $0 != main && analysis.clauses[$0].kind == .main })
    else { return nil }
    return SentenceCut(
      edits: edits(first, front, finite, cluster),
      isCertain: own.count == 2 && analysis.form(front.lowerBound).text != "sie")
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

  private func edits(
    _ first: Int, _ front: Range<Int>, _ finite: Int,
    _ cluster: (finite: String, particle: String)
  ) -> [TextEdit] {
    let opening = analysis.tokens[front.lowerBound].range
    let place = analysis.tokens[front.upperBound - 1].range.upper
    let particle = cluster.particle.isEmpty ? "" : " \(cluster.particle)"
    return [
      TextEdit(
        TextRange(analysis.tokens[first].range.lower, opening.upper),
        analysis.form(front.lowerBound).text.withCapital),
      TextEdit(TextRange(place, place), " \(cluster.finite)"),
      TextEdit(
        TextRange(
          analysis.tokens[finite - 1].range.upper, analysis.tokens[finite + 1].range.upper),
        "\(particle). Deshalb"),
    ]
  }
}
