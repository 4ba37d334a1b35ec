internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Which findings of a letter are shown at their sentences, when many say the same or only name a word.
struct FoldedFindings {
  /// The findings to show, in their order.
  private(set) var visible: [Finding] = []
  /// The findings left out, by the first one that is shown of the same words.
  private(set) var folded: [Finding: [Finding]] = [:]
  /// The findings that take no more than a few words: which other word to write.
  private(set) var words: [Finding] = []
  /// The terms that need no more than an explanation.
  private(set) var terms: [Finding] = []
  /// The findings that are only counted.
  private(set) var counted: [Finding] = []
  /// The sentences to change first; what is wrong with their build is shown with them.
  let firstSteps: FirstSteps

  /// All findings of which people are told, in whatever way.
  var told: [Finding] { visible + folded.values.joined() + words + terms + counted }

  /// Folds leading findings: those that repeat, and hints that say no more than a word.
  ///
  /// Errors that are no words of a list stay: the longest sentences must not be hidden.
  init(_ findings: [Finding], in report: Report) {
    let telling = TellingFindings(findings, in: report)
    firstSteps = FirstSteps(telling.told, in: report)
    var shown: [String: [Finding]] = [:]
    for finding in telling.told {
      guard finding.isLeading, finding.severity < .error || finding.entry != nil else {
        visible.append(finding)
        continue
      }
      let isStep = firstSteps.contain(finding)
      if finding.severity < .error, FoundWords(finding, in: report).meaning != nil {
        terms.append(finding)
      } else if finding.severity < .error, Self.isWord(finding, in: report) {
        words.append(finding)
      } else if !isStep, telling.mild.contains(finding) {
        counted.append(finding)
      } else if let first = Self.standIn(
        for: finding, among: shown,
        isFar: !isStep || finding.severity == .hint || finding.entry != nil, in: report)
      {
        folded[first, default: []].append(finding)
      } else {
        visible.append(finding)
        shown[finding.rule, default: []].append(finding)
      }
    }
  }

  /// All findings, nothing folded.
  init(unfolded findings: [Finding], in report: Report) {
    visible = findings
    firstSteps = FirstSteps(findings, in: report)
  }

  /// The finding shown that says the same of other words: one in the same sentence, else the last one if
  /// there are enough of its rule and it may be far.
  private static func standIn(
    for finding: Finding, among shown: [String: [Finding]], isFar: Bool, in report: Report
  ) -> Finding? {
    let alike = shown[finding.rule, default: []].filter { $0.entry == finding.entry }
    guard let last = alike.last(where: { $0.fault == finding.fault }) else { return nil }
    let isNear =
      finding.entry == nil
      && report.sentences(around: last.range) == report.sentences(around: finding.range)
    return isNear || isFar && alike.count >= mostAlike(finding) ? last : nil
  }

  /// So many findings of the same entry of a rule; a word need not be explained twice.
  private static func mostAlike(_ finding: Finding) -> Int { finding.entry == nil ? 3 : 1 }

  /// Whether the list of words says all there is to say about a finding: which other word to write, or
  /// that a word is long.
  private static func isWord(_ finding: Finding, in report: Report) -> Bool {
    switch report.rules[finding.rule]?.category {
    case .wort:
      finding.severity == .hint
        && !finding.suggestions.contains { $0.edits.contains(where: \.range.isEmpty) }
    case .wortwahl:
      (finding.severity == .hint || !report.isAboutBuild(finding.rule))
        && FoundWords(finding, in: report).wholeAdvice != nil
    default: false
    }
  }
}

extension Finding {
  /// So many words of a message tell one fault from another.
  private static let tellingWords = 3

  /// What the message says of whatever words: "sagt nicht, wer …", "ist Passiv, obwohl …".
  fileprivate var fault: [Substring] {
    let unquoted = message.split(separator: "„").enumerated().map { index, piece in
      index == 0 && !message.hasPrefix("„")
        ? piece : piece.firstIndex(of: "“").map { piece[piece.index(after: $0)...] } ?? ""
    }.joined()
    return Array(
      unquoted.split { $0.isWhitespace || $0.isNumber }.prefix(Self.tellingWords))
  }
}
