extension String {
  /// The text without white space and line breaks at both ends.
  var trimmingWhiteSpace: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
