internal import KlarGerman
internal import KlarText

/// A clause with its verb at the end, in the order of a main clause: "weil sich die Frist um eine Woche
/// verlängert" is "die Frist verlängert sich um eine Woche".
struct MainOrder {
  /// What stands in front of the verb then.
  let front: Range<Int>
  /// The first word of the clause.
  private let start: Int
  private let finite: Int
  private let cluster: (finite: String, particle: String)
  private let analysis: Analysis

  /// The order of the clause with this number, whose first constituent follows a token; nil if it is not
  /// certain which words go before the verb.
  init?(of number: Int, behind introducer: Int, in analysis: Analysis) {
    guard let complex = Self.predicate(of: number, in: analysis),
      let finite = analysis.clauses[number].finite,
      let cluster = complex.secondPlace(of: finite, in: analysis),
      let front = analysis.leadingPhrase(behind: introducer, of: finite)
    else { return nil }
    self.front = front
    self.finite = finite
    self.cluster = cluster
    self.analysis = analysis
    start = introducer + 1
  }

  /// The only predicate of a clause that ends with its finite verb; nil if it has none, or shares its words.
  static func predicate(of number: Int, in analysis: Analysis) -> VerbComplex? {
    let complexes = analysis.verbComplexes(ofClause: number)
    guard complexes.count == 1, let complex = complexes.first, !complex.isElliptic,
      complex.mood == .indicative, let finite = analysis.clauses[number].finite,
      analysis.clauses[number].tokens.last == finite
    else { return nil }
    return complex
  }

  /// The edit that takes a finite verb from the end of a clause, where only its particle stays.
  static func end(at finite: Int, leaving particle: String, in analysis: Analysis) -> TextEdit {
    TextEdit(
      TextRange(analysis.tokens[finite - 1].range.upper, analysis.tokens[finite].range.upper),
      particle.isEmpty ? "" : " \(particle)")
  }

  /// What changes in the clause: the verb goes behind the front, pronouns before it go behind the verb.
  ///
  /// - Parameter capital: The change of the first word, where a sentence begins with it.
  func edits(with capital: [TextEdit] = []) -> [TextEdit] {
    let pronouns =
      start < front.lowerBound ? " " + analysis.words(of: start..<front.lowerBound) : ""
    let end = Self.end(at: finite, leaving: cluster.particle, in: analysis)
    let place = analysis.tokens[front.upperBound - 1].range.upper
    let verb = " \(cluster.finite)\(pronouns)"
    let removal =
      pronouns.isEmpty
      ? []
      : [
        TextEdit(
          TextRange(
            analysis.tokens[start].range.lower, analysis.tokens[front.lowerBound].range.lower), "")
      ]
    return removal + capital
      + (front.upperBound == finite
        ? [TextEdit(end.range, verb + end.replacement)]
        : [TextEdit(TextRange(place, place), verb), end])
  }
}
