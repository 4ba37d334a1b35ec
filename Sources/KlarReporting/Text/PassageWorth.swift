internal import KlarLinting
internal import KlarText

/// Whether a sentence in plainer words is worth reading beside the old one and its findings.
///
/// What is half repaired looks like a recommendation and is none.
struct PassageWorth {
  /// The words that a sentence may have which is worth reading anew, and one with other words only.
  private static let (longest, longestWithWords) = (30, 20)

  private let passage: PlainerPassage
  private let report: Report
  /// The findings in the old words that lead, but for mistakes, which are told anyway.
  private let found: [Finding]
  /// The rules about style that had something to say about them.
  private let rules: Set<String>
  /// Whether the sentence gets another build.
  private let isBuilt: Bool

  init(_ passage: PlainerPassage, in report: Report) {
    self.passage = passage
    self.report = report
    found = report.findings.filter {
      $0.isLeading && passage.range.contains($0.range) && !report.isMistake($0)
    }
    rules = passage.rules.filter { report.rules[$0]?.category != .rechtschreibung }
    isBuilt = rules.contains(where: report.isAboutBuild)
  }

  /// Whether the passage says what nobody knows yet, and leaves little to do.
  var isEnough: Bool { !isTold && isShort && isClean && !isTrade }

  /// Whether the findings and the list of words say all that changes: mistakes, a single word, words of one
  /// rule, or words that were no more than hints.
  private var isTold: Bool {
    if isBuilt { return false }
    let old = report.text.string(passage.range)
    return SentenceDifference.changes(from: old, to: passage.words) <= 1
      || !passage.rules.isEmpty && (rules.count <= 1 || warnings == 0)
  }

  /// How many findings in the old words are no mere hints.
  private var warnings: Int { found.count(where: \.isWarning) }

  /// Whether a sentence gets another build where it needs one, and is no monster afterwards.
  private var isShort: Bool {
    let needsBuild = report.findings.contains { finding in
      finding.severity > .hint && passage.range.overlaps(finding.range)
        && report.isAboutBuild(finding.rule)
    }
    return passage.longest <= (needsBuild && !isBuilt ? Self.longestWithWords : Self.longest)
  }

  /// Whether the new words have no mistakes and fewer warnings than the old ones; none where no more than
  /// words change.
  ///
  /// With as many warnings they must have fewer findings and be no longer.
  private var isClean: Bool {
    if passage.findings.contains(where: report.isMistake) { return false }
    let left = passage.findings.filter(\.isLeading)
    let leftWarnings = left.count(where: \.isWarning)
    if leftWarnings == 0 || !isBuilt { return leftWarnings == 0 }
    return leftWarnings < warnings
      || leftWarnings == warnings && left.count < found.count
        && passage.words.utf8.count <= passage.range.count
  }

  /// Whether a warning is traded for another one that the old words had not: a phrase for a phrase, a noun for
  /// a passive.
  ///
  /// "Wird in Abzug gebracht" was a passive before it became "wird abgezogen".
  private var isTrade: Bool {
    let old = report.findings.filter { passage.range.contains($0.range) }
    let words = report.text.string(passage.range).wordsOnly
    return passage.findings.contains { new in
      new.isLeading && new.isWarning
        && !old.contains { $0.rule == new.rule && $0.entry == new.entry }
        && !passage.pieces(of: new).contains { words.contains($0.wordsOnly) }
    }
  }
}

extension Finding {
  fileprivate var isWarning: Bool { severity > .hint }
}
