extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies `isBehind`; the end index if none does.
  ///
  /// No element before that one may satisfy it, and all from there on must.
  ///
  /// - Complexity: O(log n).
  @inlinable
  public func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
