extension Double {
  /// Rounded to at most four decimals, as reports for programs show it.
  var shortened: Double { (self * 10_000).rounded() / 10_000 }
}
