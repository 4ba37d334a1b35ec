internal import KlarLinting
internal import KlarText

/// The words that need no sentence to be told, in the order of the text and each word once: "Zeile 7:
/// „Zeitraum“ → „Zeit“ (auch 12)".
struct WordsSection {
  private static let indent = "  "

  private let findings: [Finding]
  private let report: Report
  private let style: TextStyle

  /// A word with all findings of it.
  private struct Word {
    var findings: [Finding]
  }

  /// A section on findings in text order.
  init(_ findings: [Finding], of report: Report, _ style: TextStyle) {
    self.findings = findings
    self.report = report
    self.style = style
  }

  /// The lines of the section; empty if there are no words.
  var text: String {
    guard !findings.isEmpty else { return "" }
    var result = "\n" + style.paint("Einzelne Wörter", .bold) + "\n"
    var lines: [(place: String, words: [String])] = []
    for word in words {
      let place = report.place(of: word.findings[0].range)
      if lines.last?.place != place { lines.append((place, [])) }
      lines[lines.count - 1].words.append(text(of: word))
    }
    for line in lines {
      var text = MarkedText("\(line.place):", .faint)
      text.append(" " + line.words.joined(separator: ", "))
      result += text.lines(
        style.withoutUnderlines, first: Self.indent, indent: Self.indent + Self.indent)
    }
    return result
  }

  /// The words, each where it stands first.
  private var words: [Word] {
    var words: [Word] = []
    var numbers: [String: Int] = [:]
    for finding in findings {
      let key = "\(finding.rule) \(finding.entry ?? FoundWords(finding, in: report).quote)"
      if let number = numbers[key] {
        words[number].findings.append(finding)
      } else {
        numbers[key] = words.count
        words.append(Word(findings: [finding]))
      }
    }
    return words
  }

  /// What to write instead, else what is wrong, and where the word stands again.
  private func text(of word: Word) -> String {
    let found = FoundWords(word.findings[0], in: report)
    let title = report.rules[word.findings[0].rule]?.title ?? word.findings[0].rule
    let advice =
      found.wholeAdvice ?? found.swap ?? found.explanation ?? "\(found.quote) (\(title))"
    let first = report.placeNumber(of: word.findings[0].range)
    let others = word.findings.dropFirst().map { report.placeNumber(of: $0.range) }
      .filter { $0 != first }
    return others.isEmpty ? advice : "\(advice) (auch \(GermanText.numbers(others)))"
  }
}
