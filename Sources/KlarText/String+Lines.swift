extension StringProtocol {
  /// The words with one blank between them, however they were broken into lines.
  package var inOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
