public import KlarGerman
public import KlarLinting
public import KlarText

/// A finding with one of its suggestions, as somebody reads it who has to decide about it.
public struct SuggestionText: Sendable {
  private let style: TextStyle

  /// A text in the given style.
  public init(_ style: TextStyle) { self.style = style }

  /// Place, sentence, reason.
  public func head(_ finding: Finding, in analysis: Analysis, sentences: TextRange) -> String {
    let report = analysis.positionText(of: finding.range)
    let title = "\(report) · \(GermanText.name(finding.severity)) (\(finding.rule))"
    let paint: TextStyle.Paint =
      switch finding.severity {
      case .error: .foundError
      case .warning: .foundWarning
      case .hint: .foundHint
      }
    let marks = finding.pieces.map { ($0, paint) }
    let sentence = MarkedText(
      analysis.text, sentences, marks: marks.map { (range: $0.0, paint: $0.1) })
    return style.paint(title, .bold) + "\n"
      + sentence.lines(style, first: "    ", indent: "    ")
      + MarkedText(finding.message).lines(style, first: "    ", indent: "    ")
  }

  /// The sentence after the change, as long as it is: whoever accepts it must have read it.
  public func choice(
    _ suggestion: Suggestion, in analysis: Analysis, sentences: TextRange
  ) -> String {
    let new = suggestion.edits.applied(to: analysis.text, in: sentences)
    let words = SentenceDifference(analysis.text.string(sentences), new, style).text
    return words.lines(style.withoutUnderlines, first: "  → ", indent: "    ", isWhole: true)
  }
}

extension Analysis {
  /// The place as people name it: "Zeile 12", "Absatz 3".
  fileprivate func positionText(of range: TextRange) -> String {
    switch letter.format {
    case .docx, .odt:
      let block = blocks.first { $0.range.upper > range.lower } ?? blocks.last
      return "Absatz \(block?.paragraph ?? 1)"
    case .text, .markdown, .html, .pdf, .eml:
      return "Zeile \(text.bytes[..<range.lower].count { $0 == 0x0A } + 1)"
    }
  }
}
