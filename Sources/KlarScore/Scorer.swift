/// Scores letters by one formula.
public struct Scorer: Sendable {
  /// Texts of fewer sentences or words get no verdict, only a value with a wide margin.
  private static let (fewestSentences, fewestWords) = (3, 30)
  /// The margin of one sentence; sentences of one text differ by about .7 rating points.
  private static let marginOfOneSentence = 15.0
  private static let best = 100.0

  private let formula: ScoreFormula
  private let reader: FeatureReader

  /// A scorer by the given formula.
  public init(_ formula: ScoreFormula) {
    self.formula = formula
    reader = FeatureReader(formula)
  }

  /// The score of a letter's running text; nil when it holds no word.
  ///
  /// The points of all drivers make up what the score lacks to 100, and so do those of all
  /// sentences.
  public func score(_ text: CountedText) -> Score? {
    let measured = reader.sentences(of: text)
    guard let means = FeatureReader.means(of: measured) else { return nil }
    var costs = measured.map(costs)
    let lost = costs.reduce(0) { $0 + $1.reduce(0, +) }
    if lost > Self.best { costs = costs.map { $0.map { $0 * Self.best / lost } } }
    let sums = formula.terms.indices.map { term in costs.reduce(0) { $0 + $1[term] } }
    return Score(
      value: max(0, Self.best - lost),
      margin: Self.marginOfOneSentence / Double(measured.count).squareRoot(),
      level: formula.levels.level(of: levelSum(means)),
      isShort: text.sentences.count < Self.fewestSentences || text.wordCount < Self.fewestWords,
      version: formula.version, drivers: drivers(sums),
      sentences: zip(measured, costs).map { sentence, costs in
        Score.SentenceCost(
          sentence: sentence.index, points: -costs.reduce(0, +), drivers: drivers(costs))
      })
  }

  /// What each term of a sentence costs the text; all nothing in a sentence that is clear enough.
  private func costs(of sentence: MeasuredSentence) -> [Double] {
    let costs = zip(formula.terms, sentence.amounts).map { term, amount in
      sentence.share * term.points * (amount - term.reference)
    }
    return costs.reduce(0, +) > 0 ? costs : costs.map { _ in 0 }
  }

  private func levelSum(_ means: [Double]) -> Double {
    zip(formula.terms, means).reduce(0) { sum, part in
      sum + (formula.levels.weights[part.0.feature] ?? 0) * part.1
    }
  }

  /// The costliest first; equal ones in the formula's order.
  private func drivers(_ costs: [Double]) -> [Score.Driver] {
    zip(formula.terms, costs)
      .map { Score.Driver(measure: $0.feature, points: -$1) }
      .enumerated()
      .sorted { ($0.element.points, $0.offset) < ($1.element.points, $1.offset) }
      .map(\.element)
  }
}
