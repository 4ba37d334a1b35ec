internal import KlarLinting
internal import KlarText

/// A word that the report tells once, wherever it stands.
struct ToldWord {
  /// All findings of it, in text order.
  private(set) var findings: [Finding]

  /// A word with its first finding.
  init(_ finding: Finding) { findings = [finding] }

  /// The words of some findings, each where it stands first.
  static func words(of findings: [Finding], in report: Report) -> [ToldWord] {
    var words: [ToldWord] = []
    var numbers: [String: Int] = [:]
    for finding in findings {
      let key = "\(finding.rule) \(finding.entry ?? FoundWords(finding, in: report).quote)"
      if let number = numbers[key] {
        words[number].findings.append(finding)
      } else {
        numbers[key] = words.count
        words.append(ToldWord(finding))
      }
    }
    return words
  }

  /// What to write instead, else what is wrong, and where the word stands again.
  func text(in report: Report) -> String {
    let found = FoundWords(findings[0], in: report)
    let title = report.rules[findings[0].rule]?.title ?? findings[0].rule
    let advice =
      found.meaning.map { "\(found.quote): \($0)" } ?? found.wholeAdvice ?? found.swap
      ?? found.explanation ?? "\(found.quote) (\(title))"
    let first = report.placeNumber(of: findings[0].range)
    let others = findings.dropFirst().map { report.placeNumber(of: $0.range) }
      .filter { $0 != first }
    return others.isEmpty ? advice : "\(advice) (auch \(GermanText.numbers(others)))"
  }
}
