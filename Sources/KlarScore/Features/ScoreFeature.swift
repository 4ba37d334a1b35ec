/// A countable property of a sentence that makes it harder to read.
///
/// A feature is a value without state; what it costs stands in the formula. Adding one means a new
/// type, its entry in `ScoreFeatures.all` and its weight in score.yml.
protocol ScoreFeature: Sendable {
  /// The name in score.yml, in `Score.drivers` and in reports; never changed.
  var name: String { get }

  /// The amount in one sentence; grows with difficulty.
  func value(of sentence: CountedText.Sentence, in context: ScoreContext) -> Double
}

/// What features read.
struct ScoreContext: Sendable {
  /// The counted text.
  let text: CountedText
  /// How common words are; nil where nothing is known, so that no word counts as rare.
  let frequencies: (any FrequencySource)?
}

/// The features that a formula may weigh.
enum ScoreFeatures {
  /// All features, in the order of reports.
  static let all: [any ScoreFeature] = [SentenceLength(), WordLength(), RareWords()]

  /// The feature with the given name.
  static func named(_ name: String) -> (any ScoreFeature)? { all.first { $0.name == name } }
}
