/// A countable property of a sentence that makes it harder to read.
///
/// A feature is a value without state; what it costs stands in the formula. Adding one means a new
/// type, its entry in `ScoreFeatures.all` and its weight in score.yml.
protocol ScoreFeature: Sendable {
  /// The name in score.yml, in `Score.drivers` and in reports; never changed.
  var name: String { get }

  /// The amount in one sentence; grows with difficulty.
  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double
}

/// The features that a formula may weigh.
enum ScoreFeatures {
  /// All features, in the order of reports.
  static let all: [any ScoreFeature] = [SentenceLength(), WordLength(), RareWords()]

  /// The feature with the given name.
  static func named(_ name: String) -> (any ScoreFeature)? { all.first { $0.name == name } }
}
