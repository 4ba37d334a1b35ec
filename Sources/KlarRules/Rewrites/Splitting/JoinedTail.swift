internal import KlarGerman
internal import KlarText

/// A clause behind "und" that hangs on the same conjunction as the one before it: "da der Plan fehlt und
/// die Frist abgelaufen ist".
struct JoinedTail {
  /// Its number among the clauses.
  let number: Int
  private let conjunction: Int
  private let analysis: Analysis

  /// The clause that is joined to the one with this number; nil if there is none.
  init?(to number: Int, in analysis: Analysis) {
    let clause = analysis.clauses[number]
    guard let last = clause.tokens.last, last + 1 < analysis.tokens.count,
      ["und", "oder"].contains(analysis.form(last + 1).folded),
      let next = analysis.clauseNumbers(ofSentence: clause.sentence).first(where: {
        analysis.clauses[$0].tokens.first == last + 1
      }), analysis.clauses[next].kind == clause.kind, analysis.clauses[next].introducer == nil,
      analysis.clauses[next].parent == clause.parent
    else { return nil }
    self.number = next
    self.analysis = analysis
    conjunction = last + 1
  }

  /// The edits that give it the order of a main clause; nil if that is not certain.
  var edits: [TextEdit]? {
    guard let complex = MainOrder.predicate(of: number, in: analysis),
      let finite = analysis.clauses[number].finite, finite > conjunction,
      complex.tokens.allSatisfy({ $0 > conjunction }),
      let words = ClauseFrameReader(analysis).constituents(
        of: conjunction + 1..<(complex.tokens.min() ?? finite))
    else { return nil }
    let agreed = analysis.finiteNumber(of: finite)
    let subjects = words.filter {
      $0.cases.contains(.nominative) && $0.numbers.contains(agreed)
    }
    if !subjects.isEmpty {
      // "und die Zahlung stoppt": whether it stops, or somebody stops it.
      guard subjects.contains(where: { !$0.cases.contains(.accusative) }) || complex.takesNoObject
      else { return nil }
      return MainOrder(of: number, behind: conjunction, in: analysis)?.edits()
    }
    // Without a subject of its own it shares that of the clause before it.
    guard let cluster = complex.secondPlace(of: finite, in: analysis), finite > conjunction + 1
    else { return nil }
    let place = analysis.tokens[conjunction].range.upper
    return [
      TextEdit(TextRange(place, place), " \(cluster.finite)"),
      MainOrder.end(at: finite, leaving: cluster.particle, in: analysis),
    ]
  }
}
