internal import KlarLinting
internal import KlarText

/// The words of folded findings that no shown finding names: "Ebenso (Zeilen): „Zeitraum“ → „Zeit“ (7)".
struct FoldedWords {
  /// The most words that are named.
  private static let most = 15
  /// The longest found text that is quoted, in characters.
  private static let longestQuote = 40

  private let findings: [Finding]
  private let report: Report

  init(_ findings: [Finding], in report: Report) {
    self.findings = findings
    self.report = report
  }

  /// The words with their places, each word once; nil if there is none.
  var text: String? {
    var names: [String] = []
    var places: [String: [Int]] = [:]
    for finding in findings {
      let name = Self.name(of: finding, in: report)
      if places[name] == nil { names.append(name) }
      places[name, default: []].append(report.placeNumber(of: finding.range))
    }
    guard !names.isEmpty else { return nil }
    let words = names.prefix(Self.most).map { name in
      "\(name) (\(GermanText.numbers(places[name, default: []], most: 4)))"
    }
    let more = names.count - words.count
    let unit = report.placeUnit(isOne: false)
    return "Ebenso (\(unit)): " + words.joined(separator: ", ")
      + (more > 0 ? " und \(more) weitere" : "")
  }

  /// The found words, and what to write instead if that is short.
  static func name(of finding: Finding, in report: Report) -> String {
    let found = report.text.string(finding.parts.first ?? finding.range).inOneLine
    let quote =
      found.count > longestQuote ? found.prefix(longestQuote - 2) + " …" : found[...]
    guard let words = finding.suggestions.first.map({ wording($0, of: finding, in: report) }),
      !words.isEmpty, words.first != "(", words != found, words.count <= longestQuote
    else { return "„\(quote)“" }
    return "„\(quote)“ → „\(words)“"
  }

  private static func wording(
    _ suggestion: Suggestion, of finding: Finding, in report: Report
  ) -> String {
    // A gap to fill, or a change elsewhere, says nothing without its sentence.
    if let pattern = suggestion.pattern { return pattern.contains("…") ? "" : pattern }
    let isHere = suggestion.edits.allSatisfy { finding.range.contains($0.range) }
    return finding.parts.isEmpty && suggestion.reach == .words && isHere
      ? report.rewrite(suggestion, of: finding).replacement : ""
  }
}
