extension Int {
  /// The number that the given bits hold.
  func bits(_ range: Range<Int>) -> Int { (self >> range.lowerBound) & ((1 << range.count) - 1) }

  /// The number put at the given bits; one that is too large is a programmer's error.
  func placed(at range: Range<Int>) -> Int {
    precondition(self >= 0 && self < 1 << range.count, "a number does not fit its bits")
    return self << range.lowerBound
  }
}
