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

  /// Whether a comma stands inside of a citation or an insertion, or closes one: "§§ 2, 5 und 7".
  public func isInnerComma(_ token: Int) -> Bool {
    guard tags[token] == .comma else { return false }
    if insertion(around: token) != nil { return true }
    let index = entities.partitioningIndex { $0.tokens.upperBound > token }
    return index < entities.count && entities[index].tokens.contains(token)
  }
}
