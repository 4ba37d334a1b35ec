#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Measures the features of a formula in the sentences of a text.
public struct FeatureReader: Sendable {
  /// Shorter units ("Danke.", "Ja, gern.") say little about a text and would only water it down.
  private static let fewestWords = 3

  private let features: [any ScoreFeature]
  private let lengthPower: Double

  /// A reader of the features that the formula names.
  public init(_ formula: ScoreFormula) {
    features = formula.terms.compactMap { ScoreFeatures.named($0.feature, words: $0.words) }
    lengthPower = formula.lengthPower
  }

  /// The measured sentences in text order; empty for a text without words.
  ///
  /// Sentences of one or two words are left out, unless the text has no others.
  public func sentences(of text: CountedText) -> [MeasuredSentence] {
    let long = text.sentences.filter { $0.words.count >= Self.fewestWords }
    let counted = long.isEmpty ? text.sentences : long
    let weights = counted.map { pow(Double($0.words.count), lengthPower) }
    let whole = weights.reduce(0, +)
    return zip(counted, weights).map { sentence, weight in
      MeasuredSentence(
        index: sentence.index, share: weight / whole,
        amounts: features.map { $0.value(of: sentence, in: text) })
    }
  }

  /// The amounts of a whole text: the means of its sentences by their shares; nil without words.
  public func means(of text: CountedText) -> [Double]? { Self.means(of: sentences(of: text)) }

  static func means(of sentences: [MeasuredSentence]) -> [Double]? {
    guard let first = sentences.first else { return nil }
    var means = [Double](repeating: 0, count: first.amounts.count)
    for sentence in sentences {
      for (index, amount) in sentence.amounts.enumerated() {
        means[index] += sentence.share * amount
      }
    }
    return means
  }
}
