extension String {
  /// Whether it has several letters and all are capitals.
  var isShouted: Bool {
    allSatisfy { $0.isUppercase || !$0.isLetter || $0 == "ß" } && count > 1
  }

  func ranges(of needle: String) -> [Range<Index>] {
    var result: [Range<Index>] = []
    var start = startIndex
    while start < endIndex, let range = self[start...].firstRange(of: needle) {
      result.append(range)
      start = range.upperBound
    }
    return result
  }

  func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + self[range.upperBound...]
  }
}
