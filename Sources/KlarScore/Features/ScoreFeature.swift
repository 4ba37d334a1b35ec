#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A countable property of a sentence that makes it harder to read.
///
/// A feature is a value without state; what it costs stands in the formula. Adding one means a new
/// type, its entry in `ScoreFeatures` and its weight in score.yml.
protocol ScoreFeature: Sendable {
  /// The name in score.yml, in `Score.drivers` and in reports; never changed.
  var name: String { get }

  /// The amount in one sentence; grows with difficulty.
  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double
}

extension ScoreFeature {
  /// The natural logarithm of one more than an amount: the second long word costs less than the
  /// first, and none costs nothing.
  func logarithm(ofAmount amount: Double) -> Double { log(1 + amount) }

  /// The natural logarithm of one more than a count.
  func logarithm(ofCount count: Int) -> Double { logarithm(ofAmount: Double(count)) }
}
