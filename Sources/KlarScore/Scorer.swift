#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Scores letters by one formula.
public struct Scorer: Sendable {
  /// Texts of fewer sentences or words get no verdict, only a value with a wide margin.
  private static let (fewestSentences, fewestWords) = (3, 30)
  /// The margin of one sentence; sentences of one text differ by about .7 units of difficulty.
  private static let marginOfOneSentence = 15.0

  private let formula: ScoreFormula
  private let terms: [(term: ScoreFormula.Term, feature: any ScoreFeature)]

  /// A scorer by the given formula.
  public init(_ formula: ScoreFormula) {
    self.formula = formula
    terms = formula.terms.compactMap { term in
      ScoreFeatures.named(term.feature).map { (term, $0) }
    }
  }

  /// The score of a letter's running text; nil when it holds no word.
  public func score(_ text: CountedText) -> Score? {
    guard !text.sentences.isEmpty else { return nil }
    let weights = text.sentences.map { pow(Double($0.words.count), formula.lengthPower) }
    let whole = weights.reduce(0, +)
    var difficulty = 0.0
    var points = [Double](repeating: 0, count: terms.count)
    var sentences: [Score.SentenceCost] = []
    for (sentence, weight) in zip(text.sentences, weights) {
      let share = weight / whole
      let values = terms.map { $0.feature.value(of: sentence, in: text) }
      let own = ownDifficulty(values)
      difficulty += share * own
      let costs = zip(terms, values).map { entry, value in
        -formula.step * share * entry.term.weight * (value - entry.term.reference)
      }
      for (index, cost) in costs.enumerated() { points[index] += cost }
      sentences.append(
        Score.SentenceCost(
          sentence: sentence.index, points: min(0, costs.reduce(0, +)), drivers: drivers(costs)))
    }
    return Score(
      value: formula.value(of: difficulty),
      margin: Self.marginOfOneSentence / Double(text.sentences.count).squareRoot(),
      level: formula.level(of: difficulty),
      isShort: text.sentences.count < Self.fewestSentences || text.wordCount < Self.fewestWords,
      version: formula.version, drivers: drivers(points), sentences: sentences)
  }

  private func ownDifficulty(_ values: [Double]) -> Double {
    let sum = zip(terms, values).reduce(formula.intercept) { $0 + $1.0.term.weight * $1.1 }
    return max(formula.floor, sum)
  }

  /// The costliest first; equal ones in the formula's order.
  private func drivers(_ points: [Double]) -> [Score.Driver] {
    zip(terms, points)
      .map { Score.Driver(measure: $0.term.feature, points: $1) }
      .enumerated()
      .sorted { ($0.element.points, $0.offset) < ($1.element.points, $1.offset) }
      .map(\.element)
  }
}
