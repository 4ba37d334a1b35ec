public import KlarFixing
public import KlarGerman
internal import KlarLinting
public import KlarReporting
internal import KlarText

extension LetterChecker {
  /// A fixer that applies the suggestions of this checker's rules.
  public func fixer(_ policy: FixPolicy = FixPolicy(), as kind: TextKind? = nil) -> Fixer {
    let (kind, linter, minimum) = (kind ?? self.kind, Linter(ruleSet), minimumSeverity)
    let analyzer = analyzer
    return Fixer(policy: policy, rules: ruleSet.descriptions) { letter in
      let analysis = analyzer.analyze(letter, as: kind)
      return CheckedLetter(
        analysis: analysis,
        findings: linter.findings(in: analysis).filter { $0.severity >= minimum })
    }
  }

  /// The report of a letter with its sentences in plainer words, as somebody reads them who decides
  /// about each.
  ///
  /// Longer letters are checked only, as every round of changes checks them anew.
  public func checkAndRewrite(
    _ letter: Letter, source: Report.Source, as kind: TextKind? = nil
  ) -> Report {
    var report = check(letter, source: source, as: kind)
    guard report.analysis.tokens.count <= Self.longestRewritten else { return report }
    var policy = FixPolicy()
    policy.includesReview = true
    policy.rules = Set(
      ruleSet.descriptions
        .filter { ![.rechtschreibung, .wort, .form].contains($0.category) }.map(\.id))
    report.plainer = fixer(policy, as: kind).fix(letter).passages.map { passage in
      PlainerPassage(
        range: passage.range,
        words: passage.edits.applied(to: report.text, in: passage.range),
        isSafe: passage.reasons.allSatisfy(\.isSafe))
    }
    return report
  }

  /// The tokens above which a letter is not rewritten as a whole.
  private static let longestRewritten = 4000

  /// The ids of the rules in force.
  public var ruleIDs: [String] { ruleSet.descriptions.map(\.id) }
}
