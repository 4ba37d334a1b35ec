extension Sequence where Element: Hashable {
  /// The elements without those that have been there before.
  func uniqued() -> [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}
