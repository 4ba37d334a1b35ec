internal import KlarGerman
internal import KlarText

/// Checks the examples of one rule.
struct ExampleTester {
  let description: RuleDescription
  /// The rule alone, and the rule among all others.
  let alone: Linter
  let all: Linter
  let ruleSet: RuleSet
  let analyze: @Sendable (String, TextKind) -> Analysis

  /// What the example promises and the rule does not keep, in German.
  func complaints(_ example: RuleExample) -> [String] {
    var complaints: [String] = []
    for setting in ExampleSetting.all(for: description) {
      complaints = self.complaints(example, in: setting)
      if let first = complaints.first {
        return setting.name.isEmpty ? complaints : ["\(setting.name): \(first)"]
      }
    }
    if case .bad(let text, let becomes) = example {
      for changed in becomes { complaints += aftermath(of: changed, instead: text) }
    }
    return complaints
  }

  private func complaints(_ example: RuleExample, in setting: ExampleSetting) -> [String] {
    switch example {
    case .good(let text):
      return findings(in: setting.around(text)).map { finding, analysis in
        "Im guten Beispiel wird „\(analysis.text.string(finding.range))“ gefunden."
      }
    case .bad(let text, let becomes):
      guard let marked = MarkedText(setting.around(text)) else {
        return ["Die Zeichen ⟦ und ⟧ stehen nicht paarweise."]
      }
      return compare(marked, becomes.map(setting.around))
    }
  }

  /// Whether the findings are the marked words, and the suggestions of the first lead where they shall.
  ///
  /// Where a finding has parts, the example may mark the parts or the whole stretch.
  private func compare(_ marked: MarkedText, _ becomes: [String]) -> [String] {
    let found = findings(in: marked.text).map(\.0)
    let text = SourceText(marked.text)
    let isRight =
      found.flatMap(\.pieces).sorted() == marked.marks
      || found.map(\.range).sorted() == marked.marks
    guard isRight else {
      let words = found.flatMap(\.pieces).map { "„\(text.string($0))“" }
      return [
        "Gefunden wird \(words.isEmpty ? "nichts" : words.joined(separator: ", ")), erwartet ist "
          + marked.marks.map { "„\(text.string($0))“" }.joined(separator: ", ") + "."
      ]
    }
    let results = found[0].suggestions.filter { $0.pattern == nil }
      .map { $0.edits.applied(to: text, in: text.range) }
    guard results != becomes else { return [] }
    return [
      "Vorgeschlagen wird \(Self.list(results)), erwartet ist \(Self.list(becomes))."
    ]
  }

  /// What the changed text still triggers.
  private func aftermath(of changed: String, instead text: String) -> [String] {
    let before = MarkedText(text)?.text ?? text
    let old = Set(all.findings(in: analysis(before)).map(\.rule))
    return all.findings(in: analysis(changed)).compactMap { finding in
      let isOwn = finding.rule == description.id
      let isTrusted = ruleSet.description(of: finding.rule)?.status == .stable
      guard isOwn || isTrusted && !old.contains(finding.rule) else { return nil }
      let words = SourceText(changed).string(finding.range)
      return "Nach der Änderung findet die Regel „\(finding.rule)“ noch „\(words)“ in „\(changed)“."
    }
  }

  private func findings(in text: String) -> [(Finding, Analysis)] {
    let analysis = analysis(text)
    return alone.findings(in: analysis).map { ($0, analysis) }
  }

  private func analysis(_ text: String) -> Analysis {
    analyze(text, description.isAboutLetters && text.contains("\n\n") ? .letter : .text)
  }

  private static func list(_ texts: [String]) -> String {
    texts.isEmpty ? "nichts" : texts.map { "„\($0)“" }.joined(separator: " und ")
  }
}
