internal import KlarGerman
internal import KlarScore
internal import KlarText

/// A pair of letters as reports for programs show it.
struct PairRecord: Encodable {
  struct Side: Encodable {
    let path: String
    let format: String
    let kind: String
    let score: ScoreRecord?
    let measures: MeasuresRecord
    let findings: [String: Int]

    init(_ side: LetterComparison.Side) {
      path = side.path
      format = side.analysis.letter.format.rawValue
      kind = side.analysis.kind.rawValue
      score = side.score.map { ScoreRecord($0) }
      measures = MeasuresRecord(side.measures)
      findings = side.findings
    }
  }

  struct FactRecord: Encodable {
    let kind: String
    let text: String
    let range: RangeRecord

    init(_ fact: Fact, _ positions: TextPositions) {
      kind = fact.kind.rawValue
      text = fact.text
      range = RangeRecord(fact.range, positions)
    }
  }

  struct Change: Encodable {
    let kind: String
    let before: String
    let after: String
    let beforeRange: RangeRecord
    let afterRange: RangeRecord
  }

  struct Facts: Encodable {
    let missing: [FactRecord]
    let added: [FactRecord]
    let changed: [Change]
  }

  let before: Side
  let after: Side
  /// Differences, after minus before, of the score and of every measure that both sides have.
  let delta: [String: Double]
  let drivers: [ScoreRecord.Driver]
  let facts: Facts

  init(_ pair: ComparisonReport.Pair) {
    let comparison = pair.comparison
    before = Side(comparison.before)
    after = Side(comparison.after)
    delta = Self.delta(comparison)
    drivers = comparison.drivers.map(ScoreRecord.Driver.init)
    facts = Facts(
      missing: comparison.facts.missing.map { FactRecord($0, pair.before) },
      added: comparison.facts.added.map { FactRecord($0, pair.after) },
      changed: comparison.facts.changed.map {
        Change(
          kind: $0.before.kind.rawValue, before: $0.before.text, after: $0.after.text,
          beforeRange: RangeRecord($0.before.range, pair.before),
          afterRange: RangeRecord($0.after.range, pair.after))
      })
  }

  private static func delta(_ comparison: LetterComparison) -> [String: Double] {
    let old = Dictionary(
      comparison.before.measures.values.map { ($0.name, $0.value) },
      uniquingKeysWith: { first, _ in first })
    var delta: [String: Double] = [:]
    for (name, value) in comparison.after.measures.values {
      if let before = old[name] { delta[name] = (value - before).shortened }
    }
    delta["score"] = comparison.scoreDelta?.shortened
    return delta
  }
}
