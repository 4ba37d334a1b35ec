internal import KlarLinting
internal import KlarText

/// Words in the order of the text, with their places: "Zeile 7: „Zeitraum“ → „Zeit“ (auch 12)".
struct WordsSection {
  private static let indent = "  "

  private let title: String
  private let words: [ToldWord]
  private let report: Report
  private let style: TextStyle

  /// A section on words in text order.
  init(_ title: String, _ words: [ToldWord], of report: Report, _ style: TextStyle) {
    self.title = title
    self.words = words
    self.report = report
    self.style = style
  }

  /// The lines of the section; empty if there are no words.
  var text: String {
    guard !words.isEmpty else { return "" }
    var result = "\n" + style.paint(title, .bold) + "\n"
    var lines: [(place: String, words: [String])] = []
    for word in words {
      let place = report.place(of: word.findings[0].range)
      if lines.last?.place != place { lines.append((place, [])) }
      lines[lines.count - 1].words.append(word.text(in: report))
    }
    for line in lines {
      var text = MarkedText("\(line.place):", .faint)
      text.append(" " + line.words.joined(separator: "; "))
      result += text.lines(
        style.withoutUnderlines, first: Self.indent, indent: Self.indent + Self.indent,
        isWhole: true)
    }
    return result
  }
}
