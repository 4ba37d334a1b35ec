import KlarText

extension Analysis {
  /// The insertion that begins with the comma at a place; nil if there is none.
  public func insertion(at comma: Int) -> Range<Int>? {
    insertion(around: comma).flatMap { $0.lowerBound == comma ? $0 : nil }
  }

  /// The insertion that a token stands in; nil if there is none.
  public func insertion(around token: Int) -> Range<Int>? {
    let index = insertions.partitioningIndex { $0.upperBound > token }
    guard index < insertions.count, insertions[index].contains(token) else { return nil }
    return insertions[index]
  }
}
