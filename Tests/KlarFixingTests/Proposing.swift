import KlarFixing
import KlarGerman
import KlarLinting
import KlarText

/// A rule book of words and what they become, for letters read by the real analyser.
struct Proposing {
  /// A rule: wherever `words` stand, the alternatives are offered, the best first.
  struct Entry {
    let words: String
    let alternatives: [(String, Suggestion.Applicability)]
    var category = Category.wortwahl
    var severity = Severity.warning
    var status = RuleDescription.Status.stable
  }

  let entries: [Entry]
  var policy = FixPolicy()

  /// A rule book of safe replacements.
  init(_ pairs: KeyValuePairs<String, String>) {
    entries = pairs.map { Entry(words: $0.key, alternatives: [($0.value, .safe)]) }
  }

  init(_ entries: [Entry]) { self.entries = entries }

  /// The fixer of this rule book; the number of an entry is the id of its rule.
  var fixer: Fixer {
    let entries = entries
    let rules = entries.enumerated().map { index, entry in
      RuleDescription(
        id: "\(index)", title: "", category: entry.category, severity: entry.severity,
        status: entry.status, why: "", source: "", examples: [])
    }
    return Fixer(policy: policy, rules: rules) { letter in
      let findings = entries.enumerated().flatMap { index, entry in
        Self.places(of: entry.words, in: letter.text).map { range in
          Finding(
            rule: "\(index)", severity: entry.severity, message: "Grund \(index).", range: range,
            suggestions: entry.alternatives.map {
              Suggestion("\($0.0)", $0.1, edits: [TextEdit(range, $0.0)])
            })
        }
      }
      return CheckedLetter(
        analysis: Analyzer().analyze(letter, as: .text),
        findings: findings.sorted { $0.range < $1.range })
    }
  }

  /// The text after fixing.
  func text(_ text: String) -> String {
    fixer.fix(Letter(plainText: text)).letter.text.string
  }

  private static func places(of words: String, in text: SourceText) -> [TextRange] {
    let words = Array(words.utf8)
    return text.bytes.indices.filter { text.bytes[$0...].starts(with: words) }
      .map { TextRange($0, $0 + words.count) }
  }
}
