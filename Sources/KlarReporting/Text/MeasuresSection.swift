internal import KlarScore

/// All measures of a letter, one a line.
struct MeasuresSection {
  /// The lines of the section.
  let text: String

  init(_ report: Report, _ style: TextStyle) {
    let rows = report.measures.values.compactMap { name, value -> (String, String)? in
      guard let (title, isShare) = MeasureNames.measure(name) else { return nil }
      let isCount = ["words", "sentences", "longestSentence"].contains(name)
      return (
        title,
        isShare
          ? "\(GermanText.number(100 * value, decimals: 0)) %"
          : GermanText.number(value, decimals: isCount ? 0 : 1)
      )
    }
    let titles = rows.map(\.0.count).max() ?? 0
    let numbers = rows.map(\.1.count).max() ?? 0
    text =
      "\n"
      + rows.map { title, number in
        let gap = titles - title.count + 2 + numbers - number.count
        return "  \(title)\(String(repeating: " ", count: gap))\(number)\n"
      }.joined()
  }
}
