public import KlarScore

extension Report {
  /// The sentences that cost the most points, the costliest first; earlier ones first among equals.
  ///
  /// Sentences that cost less than half a point are left out: nobody would gain by changing them.
  public func costliestSentences(_ count: Int) -> [Score.SentenceCost] {
    let costs = score?.sentences.filter { $0.points <= -0.5 } ?? []
    return Array(
      costs.sorted { ($0.points, $0.sentence) < ($1.points, $1.sentence) }.prefix(count))
  }
}
