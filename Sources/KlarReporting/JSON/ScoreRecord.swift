internal import KlarGerman
internal import KlarScore

/// A score as reports for programs show it.
struct ScoreRecord: Encodable {
  struct Driver: Encodable {
    let measure: String
    let points: Double
  }

  struct SentenceCost: Encodable {
    let range: RangeRecord
    let points: Double
    let drivers: [Driver]
  }

  let value: Double
  let level: String
  let version: String
  let margin: Double
  let isShort: Bool
  /// A German sentence on how far to trust the value; only for short texts.
  let note: String?
  let drivers: [Driver]
  /// The sentences that cost most, the costliest first.
  let costliest: [SentenceCost]

  init?(_ report: Report) {
    guard let score = report.score else { return nil }
    self.init(
      score,
      costliest: report.costliestSentences(5).map { cost in
        SentenceCost(
          range: RangeRecord(report.analysis.sentences[cost.sentence].range, report.positions),
          points: cost.points.shortened, drivers: cost.drivers.map(Driver.init(_:)))
      })
  }

  init(_ score: Score, costliest: [SentenceCost] = []) {
    value = score.value.shortened
    level = score.level.rawValue
    version = score.version
    margin = score.margin.shortened
    isShort = score.isShort
    note = score.isShort ? GermanText.shortTextNote(margin: score.margin) : nil
    drivers = score.drivers.map(Driver.init(_:))
    self.costliest = costliest
  }
}

extension ScoreRecord.Driver {
  init(_ driver: Score.Driver) {
    self.init(measure: driver.measure, points: driver.points.shortened)
  }
}
