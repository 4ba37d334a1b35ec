/// How much was done in how long.
struct Measurement: Sendable {
  /// The size of the text.
  let bytes: Int
  /// Megabytes or tokens.
  let amount: Double
  /// Processor time.
  let seconds: Double

  /// The amount of a second.
  var rate: Double { amount / seconds }

  /// How many times as long a byte took as in a smaller text: 1 where the time grows linearly.
  func growth(from smaller: Measurement) -> Double {
    seconds / Double(bytes) / (smaller.seconds / Double(smaller.bytes))
  }
}
