import KlarGerman
import KlarLinting
import KlarText

/// A rule that finds one spelling, as exactly as its tests want it.
struct WordRule: Rule {
  let description: RuleDescription
  let word: String
  var replacement: String?
  /// Finds nothing behind the first paragraph, as a rule with wrong offsets would.
  var isLost = false

  init(
    _ id: String, _ word: String, category: KlarLinting.Category = .wortwahl,
    becomes replacement: String? = nil, isLost: Bool = false, examples: [RuleExample] = []
  ) {
    description = RuleDescription(
      id: id, title: id, category: category, severity: .hint, why: "Darum.", source: "Test",
      examples: examples)
    self.word = word
    self.replacement = replacement
    self.isLost = isLost
  }

  func findings(in analysis: Analysis) -> [Finding] {
    analysis.sentences.flatMap { sentence in
      sentence.tokens.filter { analysis.form($0).text == word && !(isLost && sentence.block > 0) }
    }.map { token in
      let range = analysis.tokens[token].range
      let suggestion = replacement.map {
        Suggestion("„\($0)“ schreiben", .safe, edits: [TextEdit(range, $0)])
      }
      return Finding(
        rule: description.id, severity: .hint, message: "Schreiben Sie anders.", range: range,
        suggestions: suggestion.map { [$0] } ?? [])
    }
  }
}

func analysis(_ text: String, as kind: TextKind = .text) -> Analysis {
  Analyzer().analyze(Letter(plainText: text), as: kind)
}
