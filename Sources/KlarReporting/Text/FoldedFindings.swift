internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Which findings of a letter are shown, when many say the same.
struct FoldedFindings {
  /// So many findings of one entry of a rule are shown in full, and so many of one rule; a hint on a word
  /// need not be read twice.
  private static func most(
    _ finding: Finding, in report: Report
  ) -> (ofEntry: Int, ofRule: Int) {
    guard finding.severity == .hint else { return (3, 8) }
    // A long word that nothing can be done about.
    if report.rules[finding.rule]?.category == .wort, finding.suggestions.isEmpty { return (1, 1) }
    // In a citation, "Abs." and the law are one thing to most readers.
    let entities = report.analysis.entities
    let place = entities.partitioningIndex { $0.range.upper >= finding.range.upper }
    if place < entities.count, entities[place].kind == .paragraph,
      entities[place].range.contains(finding.range)
    {
      return (1, 1)
    }
    return (finding.entry == nil ? 3 : 1, 5)
  }

  /// The findings to show, in their order.
  private(set) var visible: [Finding] = []
  /// The findings left out, by the last shown one that says the same.
  private(set) var folded: [Finding: [Finding]] = [:]

  /// Folds leading findings: those that repeat, and the same word again in one sentence.
  ///
  /// What takes but a word stays, and so do errors that are no words of a list: the longest sentences
  /// must not be hidden.
  init(_ findings: [Finding], in report: Report) {
    var shown: [String: [Finding]] = [:]
    for finding in findings {
      guard finding.isLeading, finding.severity < .error || finding.entry != nil else {
        visible.append(finding)
        continue
      }
      let ofRule = shown[finding.rule, default: []]
      let same = ofRule.filter { $0.entry == finding.entry }
      let most = Self.most(finding, in: report)
      if same.count >= most.ofEntry || Self.isRepeated(finding, after: same, in: report),
        let last = same.last
      {
        folded[last, default: []].append(finding)
      } else if ofRule.count >= most.ofRule, let last = ofRule.last {
        folded[last, default: []].append(finding)
      } else {
        visible.append(finding)
        shown[finding.rule, default: []].append(finding)
      }
    }
  }

  /// All findings, nothing folded.
  init(unfolded findings: [Finding]) { visible = findings }

  private static func isRepeated(
    _ finding: Finding, after same: [Finding], in report: Report
  ) -> Bool {
    guard finding.entry != nil, let last = same.last else { return false }
    return report.sentences(around: last.range).overlaps(finding.range)
  }
}
