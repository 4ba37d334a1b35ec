public import KlarLinting

/// Everything about one rule, for `rules show`.
public struct RulePage {
  private static let shownPhrases = 12

  private let rule: RuleDescription
  private let thresholds: [(name: String, value: Int)]
  private let phrases: [(phrase: String, replacements: [String], hint: String)]
  private let isComplete: Bool

  /// A page of a rule with its thresholds and phrases; only a complete one has all phrases.
  public init(
    _ rule: RuleDescription, thresholds: [(name: String, value: Int)],
    phrases: [(phrase: String, replacements: [String], hint: String)], isComplete: Bool
  ) {
    self.rule = rule
    self.thresholds = thresholds
    self.phrases = phrases
    self.isComplete = isComplete
  }

  /// The page in the given style.
  public func text(_ style: TextStyle) -> String {
    let status = rule.status == .preview ? ", Vorschau" : ""
    var result =
      style.paint(rule.title, .bold) + "\n"
      + style.paint(
        "\(rule.id) · \(rule.category.rawValue) · \(GermanText.name(rule.severity))\(status)",
        .faint)
      + "\n\n"
    result += paragraph(rule.why, style) + line("Quelle", rule.source, style)
    for threshold in thresholds {
      result += line("Schwelle", Self.text(threshold.name, threshold.value), style)
    }
    result += "\n" + rule.examples.map { example($0, style) }.joined()
    return result + phraseList(style)
  }

  /// "warning: mehr als 27"; a severity without a limit is never reached.
  private static func text(_ name: String, _ value: Int) -> String {
    let isOff = value == 0 && Severity(rawValue: name) != nil
    return isOff ? "\(name): aus" : "\(name): mehr als \(value)"
  }

  private func example(_ example: RuleExample, _ style: TextStyle) -> String {
    switch example {
    case .good(let text): return line("Gut", text, style, .good)
    case .bad(let text, let becomes):
      return line("Statt", text, style, .warning)
        + becomes.map { line("Besser", $0, style, .good) }.joined()
    }
  }

  private func phraseList(_ style: TextStyle) -> String {
    guard !phrases.isEmpty else { return "" }
    let shown = isComplete ? phrases[...] : phrases.prefix(Self.shownPhrases)
    var result = "\n" + style.paint("Wendungen", .bold) + "\n"
    for phrase in shown {
      let better = phrase.replacements.joined(separator: ", ")
      let text = better.isEmpty ? phrase.hint : better
      result += paragraph("\(phrase.phrase)\(text.isEmpty ? "" : " → \(text)")", style)
    }
    let rest = phrases.count - shown.count
    return rest > 0 ? result + "  … und \(rest) weitere\n" : result
  }

  private func paragraph(_ text: String, _ style: TextStyle) -> String {
    MarkedText(text).lines(style, first: "  ", indent: "  ")
  }

  private func line(
    _ label: String, _ text: String, _ style: TextStyle, _ paint: TextStyle.Paint = .faint
  ) -> String {
    let padding = String(repeating: " ", count: max(1, 10 - label.count))
    return MarkedText(text).lines(
      style, first: "  " + style.paint(label, paint) + padding,
      indent: String(repeating: " ", count: 12))
  }
}
