internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Which findings of a letter are shown at their sentences, when many say the same or only name a word.
struct FoldedFindings {
  /// The findings to show, in their order.
  private(set) var visible: [Finding] = []
  /// The findings left out, by the first one that is shown of the same words.
  private(set) var folded: [Finding: [Finding]] = [:]
  /// The findings that take no more than a line in the list of words.
  private(set) var words: [Finding] = []
  /// The findings that are only counted.
  private(set) var counted: [Finding] = []

  /// All findings of which people are told, in whatever way.
  var told: [Finding] { visible + folded.values.joined() + words + counted }

  /// Folds leading findings: those that repeat, and hints that say no more than a word.
  ///
  /// Errors that are no words of a list stay: the longest sentences must not be hidden.
  init(_ findings: [Finding], in report: Report) {
    var shown: [String: [Finding]] = [:]
    let telling = TellingFindings(findings, in: report)
    counted = telling.counted
    for finding in telling.told {
      guard finding.isLeading, finding.severity < .error || finding.entry != nil else {
        visible.append(finding)
        continue
      }
      let same = shown[finding.rule, default: []].filter { $0.entry == finding.entry }
      if finding.severity < .error, Self.isWord(finding, in: report) {
        words.append(finding)
      } else if same.count >= Self.mostAlike(finding), let last = same.last {
        folded[last, default: []].append(finding)
      } else {
        visible.append(finding)
        shown[finding.rule, default: []].append(finding)
      }
    }
  }

  /// All findings, nothing folded.
  init(unfolded findings: [Finding]) { visible = findings }

  /// So many findings of the same entry of a rule; a word need not be explained twice.
  private static func mostAlike(_ finding: Finding) -> Int { finding.entry == nil ? 3 : 1 }

  /// Whether the list of words says all there is to say about a finding: which other word to write, or
  /// that a word is long.
  private static func isWord(_ finding: Finding, in report: Report) -> Bool {
    switch report.rules[finding.rule]?.category {
    case .wort:
      // An explanation that can be added needs its own lines.
      finding.severity == .hint
        && !finding.suggestions.contains { $0.edits.contains(where: \.range.isEmpty) }
    case .wortwahl:
      (finding.severity == .hint || !report.isAboutBuild(finding.rule))
        && FoundWords(finding, in: report).wholeAdvice != nil
    default: false
    }
  }
}
