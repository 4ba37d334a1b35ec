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
  /// The words for which a noun that hides a verb is shown: "vorlegen" for "Vorlage der Belege".
  private(set) var verbs: [Finding: [Finding]] = [:]
  /// The terms that need no more than an explanation.
  private(set) var terms: [Finding] = []
  /// The findings that are only counted.
  private(set) var counted: [Finding] = []
  /// The sentences to change first; what is wrong with their build is shown with them.
  let firstSteps: FirstSteps

  /// The sentences in plainer words.
  let proposals: ShownProposals

  /// All findings of which people are told, in whatever way.
  var told: [Finding] {
    visible + folded.values.joined() + words + verbs.values.joined() + terms + counted
  }

  /// What becomes of a finding.
  private enum Telling {
    case visible, word, term, counted
    /// Named with another one.
    case folded(Finding)
  }

  /// Folds leading findings: those that repeat, and hints that say no more than a word.
  ///
  /// Errors that are no words of a list stay: the longest sentences must not be hidden. So does what a new
  /// sentence has done with, and what stands in a sentence that is shown anyway.
  init(_ findings: [Finding], in report: Report) {
    let telling = TellingFindings(findings, in: report)
    firstSteps = FirstSteps(telling.told, in: report)
    proposals = ShownProposals(report)
    let ways = Self.ways(of: telling, firstSteps, proposals, in: report)
    var shown: Set<TextRange> = []
    for (finding, way) in zip(telling.told, ways) where finding.isLeading {
      if case .visible = way { shown.insert(report.sentences(around: finding.range)) }
    }
    for (finding, way) in zip(telling.told, ways) {
      let sentence = report.sentences(around: finding.range)
      switch way {
      case .visible: visible.append(finding)
      case .word: words.append(finding)
      case .term: terms.append(finding)
      case .counted where !shown.contains(sentence): counted.append(finding)
      case .folded(let first) where finding.entry != nil || !shown.contains(sentence):
        folded[first, default: []].append(finding)
      case .counted, .folded:
        let first = visible.first {
          $0.isLeading && $0.isLike(finding) && sentence.contains($0.range)
            && !proposals.solve($0)
        }
        if let first {
          folded[first, default: []].append(finding)
        } else {
          visible.append(finding)
        }
      }
    }
    moveVerbs(in: report)
  }

  /// Puts the words that say the verb of a noun to the noun.
  private mutating func moveVerbs(in report: Report) {
    let nouns = visible.filter { $0.isLeading && $0.rule == "nominalstil" }
    let starts = Dictionary(nouns.map { ($0.range.lower, $0) }) { first, _ in first }
    let moved = (visible.filter { !$0.isLeading } + words).filter { word in
      starts[word.range.lower] != nil && report.rules[word.rule]?.category == .wortwahl
        && FoundWords(word, in: report).swap != nil
    }
    for word in moved {
      if let noun = starts[word.range.lower] { verbs[noun, default: []].append(word) }
    }
    visible.removeAll(where: moved.contains)
    words.removeAll(where: moved.contains)
  }

  /// What becomes of each finding, were it not for the others in its sentence.
  private static func ways(
    of telling: TellingFindings, _ firstSteps: FirstSteps, _ proposals: ShownProposals,
    in report: Report
  ) -> [Telling] {
    var shown: [String: [Finding]] = [:]
    return telling.told.map { finding in
      guard finding.isLeading, finding.severity < .error || finding.entry != nil else {
        return .visible
      }
      let isStep = firstSteps.contain(finding)
      if finding.severity < .error {
        if FoundWords(finding, in: report).meaning != nil { return .term }
        if isWord(finding, in: report) { return .word }
      }
      if !isStep, telling.mild.contains(finding) { return .counted }
      if proposals.solve(finding) { return .visible }
      let first = standIn(
        for: finding, among: shown,
        isFar: !isStep || finding.severity == .hint || finding.entry != nil, in: report)
      if let first { return .folded(first) }
      shown[finding.rule, default: []].append(finding)
      return .visible
    }
  }

  /// All findings, nothing folded.
  init(unfolded findings: [Finding], in report: Report) {
    visible = findings
    proposals = ShownProposals(report)
    firstSteps = FirstSteps(findings, in: report)
  }

  /// The finding shown that says the same of other words: one in the same sentence, else the last one if
  /// there are enough of its rule and it may be far.
  private static func standIn(
    for finding: Finding, among shown: [String: [Finding]], isFar: Bool, in report: Report
  ) -> Finding? {
    let alike = shown[finding.rule, default: []].filter { $0.entry == finding.entry }
    guard let last = alike.last(where: finding.isLike) else { return nil }
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

  /// Whether both say the same of their words.
  fileprivate func isLike(_ other: Finding) -> Bool {
    rule == other.rule && entry == other.entry && fault == other.fault
  }

  /// What the message says of whatever words: "sagt nicht, wer …", "ist Passiv, obwohl …".
  private var fault: [Substring] {
    let unquoted = message.split(separator: "„").enumerated().map { index, piece in
      index == 0 && !message.hasPrefix("„")
        ? piece : piece.firstIndex(of: "“").map { piece[piece.index(after: $0)...] } ?? ""
    }.joined()
    return Array(
      unquoted.split { $0.isWhitespace || $0.isNumber }.prefix(Self.tellingWords))
  }
}
