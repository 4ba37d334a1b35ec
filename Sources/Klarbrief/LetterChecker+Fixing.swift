public import KlarFixing
public import KlarGerman
internal import KlarLinting
public import KlarReporting
internal import KlarText

extension LetterChecker {
  /// A fixer that applies the suggestions of this checker's rules.
  public func fixer(_ policy: FixPolicy = FixPolicy(), as kind: TextKind? = nil) -> Fixer {
    Fixer(policy: policy, rules: ruleSet.descriptions) { checked($0, as: kind) }
  }

  /// The report of a letter with its sentences in plainer words, as somebody reads them who decides
  /// about each.
  ///
  /// Longer letters are checked only, as every round of changes checks them anew.
  public func checkAndRewrite(
    _ letter: Letter, source: Report.Source, as kind: TextKind? = nil
  ) -> Report {
    let first = checked(letter, as: kind)
    guard first.analysis.tokens.count <= Self.longestRewritten else {
      return report(on: finished(first), source: source)
    }
    var report = report(on: first, source: source)
    var policy = FixPolicy()
    policy.includesReview = true
    policy.leavesCitations = true
    policy.rules = Set(
      ruleSet.descriptions
        .filter { $0.category != .wort && $0.category != .form }.map(\.id))
    let fixed = fixer(policy, as: kind).fix(first)
    let after = checked(fixed.letter, as: kind)
    var shift = 0
    report.plainer = fixed.passages.map { passage in
      let words = passage.edits.applied(to: report.text, in: passage.range)
      let start = passage.range.lower + shift
      let range = TextRange(start, start + words.utf8.count)
      shift += range.count - passage.range.count
      return PlainerPassage(
        range: passage.range, words: words, isSafe: passage.reasons.allSatisfy(\.isSafe),
        rules: Set(passage.reasons.map(\.rule)),
        longest: longestSentence(in: range, of: after.analysis),
        findings: after.findings.filter { range.contains($0.range) }, start: start)
    }
    return report
  }

  /// The words of the longest sentence of a stretch.
  private func longestSentence(in range: TextRange, of analysis: Analysis) -> Int {
    analysis.sentences.filter { $0.range.overlaps(range) }.map { sentence in
      sentence.tokens.count { analysis.tokens[$0].isWord }
    }.max() ?? 0
  }

  /// The tokens above which a letter is not rewritten as a whole.
  private static let longestRewritten = 4000

  /// The ids of the rules in force.
  public var ruleIDs: [String] { ruleSet.descriptions.map(\.id) }
}
