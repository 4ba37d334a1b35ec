internal import KlarLinting
internal import KlarText

/// The words of a finding, and what to write instead if that is short: "„Zeitraum“ → „Zeit“".
struct FoundWords {
  /// The longest text that is quoted, in characters.
  private static let longestQuote = 40
  /// How advice begins that names other words and no more.
  private static let advice = [
    "Schreiben Sie „", "Schreiben Sie zum Beispiel „", "Schreiben Sie zum Beispiel: „",
    "Nehmen Sie ein Verb: „", "Nehmen Sie das Verb „",
  ]
  /// The advice to write nothing instead.
  private static let omission = " Lassen Sie das Wort weg."
  /// Behind what a message gives the explanation of a term.
  private static let example = "zum Beispiel so: "

  private let finding: Finding
  private let report: Report
  private let pieces: [String]
  private let found: String

  init(_ finding: Finding, in report: Report) {
    self.finding = finding
    self.report = report
    pieces = finding.pieces
      .map { report.text.string($0).inOneLine }
    found = pieces.joined(separator: " … ")
  }

  /// The found words in quotation marks, cut if they are long.
  var quote: String {
    if found.count > Self.longestQuote, let first = pieces.first, let last = pieces.last,
      pieces.count > 1, first.count + last.count < Self.longestQuote
    {
      return "„\(first) … \(last)“"
    }
    guard found.count > Self.longestQuote else { return "„\(found)“" }
    let start = found.prefix(Self.longestQuote - 2)
    return "„\(start.lastIndex(of: " ").map { start[..<$0] } ?? start) …“"
  }

  /// The words and the best ones to write instead; nil if those are not known or need their sentence.
  var swap: String? {
    finding.suggestions.first.flatMap(wording).map { "\(quote) → „\($0)“" }
  }

  /// The words with what they mean, for a term that nobody explains: "„Duldung“ erklären: „…“".
  var explanation: String? {
    finding.suggestions.first?.pattern.map { "\(quote) erklären: „\($0)“" }
  }

  /// What a term means, where the message is about nothing else: "„Die Behörde schiebt … nicht ab.“".
  var meaning: String? {
    guard report.rules[finding.rule]?.category == .wort,
      let start = finding.message.firstRange(of: Self.example)
    else { return nil }
    return String(finding.message[start.upperBound...])
  }

  /// All that the finding has to say, as a swap: "„separat“ → „getrennt“ oder „eigen“"; nil if it says
  /// more than what to write.
  var wholeAdvice: String? {
    guard !finding.suggestions.contains(where: { $0.reach == .clause }) else { return nil }
    if finding.message.hasSuffix(Self.omission) { return "\(quote) weglassen" }
    guard
      let start = Self.advice.lazy.compactMap({ finding.message.firstRange(of: $0) }).first
    else { return nil }
    let opening = finding.message.index(before: start.upperBound)
    let sentences = finding.message[opening...].dropLast().split(separator: ". ", maxSplits: 1)
    // A second sentence may name one more wording: "Schreiben Sie „nach“. Ausgeschrieben: „gemäß“."
    if sentences.count > 1 {
      let words = sentences[1].prefix { $0 != "„" }.split(separator: " ")
      guard words.count <= 1, sentences[1].last == "“" else { return nil }
    }
    return sentences.first.map { "\(quote) → \(advisable($0))" }
  }

  /// The words to write in the form that the text needs, where that is known: "„nötigen“"; what the finding
  /// says elsewhere.
  private func advisable(_ advice: Substring) -> String {
    let words = finding.suggestions.filter { !$0.edits.isEmpty }.compactMap(wording).prefix(2)
    return words.isEmpty ? String(advice) : words.map { "„\($0)“" }.joined(separator: " oder ")
  }

  /// The words to write instead, the best first, without those that need their sentence.
  var wordings: [String] { finding.suggestions.compactMap(wording) }

  private func wording(_ suggestion: Suggestion) -> String? {
    let words = suggestion.pattern ?? replacement(suggestion)
    // A gap to fill says nothing without its sentence, a hyphen is told with the long word itself.
    let isLongWord = report.rules[finding.rule]?.category == .wort
    guard let words, !words.isEmpty, words.first != "(", !words.contains("…"),
      words.count <= Self.longestQuote, words != found,
      !(isLongWord && words.withoutHyphens == found.withoutHyphens)
    else { return nil }
    return words
  }

  private func replacement(_ suggestion: Suggestion) -> String? {
    guard finding.parts.isEmpty, suggestion.reach == .words,
      suggestion.edits.allSatisfy({ finding.range.contains($0.range) })
    else { return nil }
    return report.rewrite(suggestion, of: finding).replacement
  }
}

extension String {
  /// The letters of a word however it is parted.
  fileprivate var withoutHyphens: String { filter { $0 != "-" }.lowercased() }
}
