public import KlarGerman
import KlarText

/// Writes an analysis as CoNLL-U, as `klarbrief analyze --format conllu` prints it.
///
/// A column that no layer fills is `_`; offsets in MISC count code points.
public struct ConlluReporter: Sendable {
  /// A reporter without settings.
  public init() {}

  /// The sentences of an analysis, one CoNLL-U sentence each.
  public func report(_ analysis: Analysis) -> String {
    let positions = TextPositions(analysis.text)
    var output = ""
    var paragraph: Int?
    for sentence in analysis.sentences {
      if paragraph != sentence.block { output += "# newpar\n" }
      paragraph = sentence.block
      output += "# text = \(line(analysis.text.string(sentence.range)))\n"
      for (number, index) in sentence.tokens.enumerated() {
        let token = analysis.tokens[index]
        let start = positions.codePoints(before: token.range.lower)
        let end = positions.codePoints(before: token.range.upper)
        let form = field(analysis.form(index).text)
        output +=
          "\(number + 1)\t\(form)\t_\t_\t_\t_\t_\t_\t_\tstart_char=\(start)|end_char=\(end)\n"
      }
      output += "\n"
    }
    return output
  }

  /// A text in one line.
  private func line(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// A column's text; an empty one, as of a lone soft hyphen, is `_`.
  private func field(_ text: String) -> String { text.isEmpty ? "_" : line(text) }
}
