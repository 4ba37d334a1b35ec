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
    let passives = passives(of: analysis)
    let morphology = Morphology(analysis)
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
        let tag = analysis.tags[index]
        let lemma = field(morphology.lemma(index))
        let features = morphology.features(index, in: sentence.tokens).universal
        output += "\(number + 1)\t\(form)\t\(lemma)\t\(tag.universal)\t\(tag.name)\t"
        output += "\(features)\t_\t_\t_\t"
        output += "start_char=\(start)|end_char=\(end)"
        if let passive = passives[index] { output += "|Passive=\(passive)" }
        if tag.name == "NN", let pieces = pieces(of: form) { output += "|Compound=\(pieces)" }
        output += "\n"
      }
      output += "\n"
    }
    return output
  }

  /// The auxiliary of the passive for each participle of one.
  private func passives(of analysis: Analysis) -> [Int: String] {
    var result: [Int: String] = [:]
    for complex in analysis.verbComplexes {
      switch complex.voice {
      case .active: break
      case .werdenPassive: result[complex.main] = "werden"
      case .seinPassive: result[complex.main] = "sein"
      case .bekommenPassive: result[complex.main] = "bekommen"
      }
    }
    return result
  }

  /// The pieces of a compound noun as `Aufenthalts|erlaubnis`; the last field, as it holds bars.
  private func pieces(of form: String) -> String? {
    let pieces = CompoundSplitter.standard.split(form)
    return pieces.count > 1 ? pieces.joined(separator: "|") : nil
  }

  /// A text in one line.
  private func line(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// A column's text; an empty one, as of a lone soft hyphen, is `_`.
  private func field(_ text: String) -> String { text.isEmpty ? "_" : line(text) }
}
