/// Orders what may be meant by a misspelled word.
enum CandidateRanking {
  private static let costWeight: Float = 2.4
  private static let frequencyWeight: Float = 0.45

  /// The score of a word with this edit cost and frequency; smaller is likelier.
  static func score(cost: Float, zipf: Float) -> Float {
    costWeight * cost - frequencyWeight * zipf
  }
}
