internal import KlarLinting
internal import KlarText

/// The sentences in plainer words that a report shows, and what they have done with.
struct ShownProposals {
  /// The passages that are worth reading, in text order.
  let passages: [PlainerPassage]
  private let report: Report

  /// The passages of a report that are worth reading.
  init(_ report: Report) {
    passages = (report.plainer ?? []).filter { PassageWorth($0, in: report).isEnough }
    self.report = report
  }

  /// The same with some of the passages only.
  func only(_ passages: [PlainerPassage]) -> ShownProposals {
    ShownProposals(passages: passages, report: report)
  }

  private init(passages: [PlainerPassage], report: Report) {
    self.passages = passages
    self.report = report
  }

  /// Whether a shown passage has done with a finding.
  func solve(_ finding: Finding) -> Bool {
    passages.contains { $0.range.contains(finding.range) && solves($0, finding) }
  }

  /// Whether the words found are gone, and the rule finds nothing but what it had found elsewhere in the
  /// old words: whoever trades one phrase for another has gained nothing.
  private func solves(_ passage: PlainerPassage, _ finding: Finding) -> Bool {
    let old = report.findings
      .filter { $0.rule == finding.rule && passage.range.contains($0.range) }
    let entries = Set(old.map(\.entry))
    let again = passage.findings.filter {
      $0.rule == finding.rule && ($0.entry == finding.entry || !entries.contains($0.entry))
    }
    guard isWording(finding) else { return again.isEmpty }
    if report.rules[finding.rule]?.category != .grammatik, keeps(passage, finding) { return false }
    let others = old.filter { $0 != finding && $0.entry == finding.entry }
      .map { $0.pieces.map { report.text.string($0).inOneLine } }
    return again.allSatisfy { others.contains(passage.pieces(of: $0)) }
  }

  /// Whether a finding is about certain words, and not about how its sentence is built.
  private func isWording(_ finding: Finding) -> Bool {
    report.rules[finding.rule]?.category != .satzbau || finding.rule == "nominalstil"
  }

  /// Whether all words found still stand in a passage.
  private func keeps(_ passage: PlainerPassage, _ finding: Finding) -> Bool {
    let words = passage.words.wordsOnly
    return finding.pieces.allSatisfy { words.contains(report.text.string($0).wordsOnly) }
  }
}

extension PlainerPassage {
  /// The new words in which something is found.
  func pieces(of finding: Finding) -> [String] {
    let bytes = Array(words.utf8)
    return finding.pieces.map { piece in
      let range = bytes.indices.clamped(to: piece.lower - start..<piece.upper - start)
      return String(decoding: bytes[range], as: UTF8.self).inOneLine
    }
  }
}

extension String {
  /// The words in small letters between single blanks, one at each end.
  var wordsOnly: String {
    " " + lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
  }
}
