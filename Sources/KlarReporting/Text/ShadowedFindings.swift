internal import KlarLinting
internal import KlarText

/// The findings for which another one of the same words stands: "Es wird darauf hingewiesen, dass" is a
/// phrase, and the passive in it needs no lines of its own.
struct ShadowedFindings {
  private let report: Report
  private var shadowed: Set<Finding> = []

  /// Looks at the leading findings of a letter, which are in text order.
  init(_ leading: [Finding], in report: Report) {
    self.report = report
    for (index, finding) in leading.enumerated() {
      let near = leading[max(0, index - Self.reach)..<min(leading.count, index + Self.reach)]
      if near.contains(where: { $0 != finding && stands($0, for: finding) }) {
        shadowed.insert(finding)
      }
    }
  }

  /// Whether another finding stands for this one.
  func contains(_ finding: Finding) -> Bool { shadowed.contains(finding) }

  /// So many findings before and behind are looked at, so that hostile text costs no more.
  private static let reach = 12

  private func stands(_ finding: Finding, for other: Finding) -> Bool {
    guard canShadow(finding), isWording(other) else { return false }
    if finding.rule == other.rule, continues(finding, other) { return true }
    if saysTheVerb(finding, of: other) { return true }
    guard outranks(finding, other) else { return false }
    if finding.rule == other.rule { return sharesVerb(finding, other) }
    let noun = other.range.lower
    if other.rule == "nominalstil", finding.pieces.contains(where: { $0.contains(noun) }) {
      return true
    }
    let isWord = report.rules[other.rule]?.category == .wortwahl && !report.isAboutBuild(other.rule)
    if isWord, finding.rule == "nominalstil", finding.range.lower != other.range.lower {
      return false
    }
    return 2 * shared(finding, other) >= length(other)
  }

  /// Whether one participle follows another in a row: "wird geprüft" and "bewilligt".
  private func continues(_ first: Finding, _ second: Finding) -> Bool {
    guard report.rules[first.rule]?.category == .grammatik, first.range.upper < second.range.lower
    else { return false }
    let joint = report.text.string(TextRange(first.range.upper, second.range.lower))
    return [",", "und", "oder", "sowie"].contains(joint.inOneLine)
  }

  /// Whether a wording has another verb for a passive that nobody can rewrite: "die Leistung versagen" for
  /// "kann versagt werden".
  private func saysTheVerb(_ finding: Finding, of other: Finding) -> Bool {
    guard other.rule == "passiv", other.suggestions.allSatisfy(\.edits.isEmpty),
      report.rules[finding.rule]?.category == .wortwahl, report.isAboutBuild(finding.rule),
      let participle = other.pieces.max(by: { $0.count < $1.count })
    else { return false }
    return finding.pieces.contains { $0.overlaps(participle) }
  }

  /// Whether two nouns are found with one verb: "Die Prüfung der Meldung erfolgt" is one phrase.
  private func sharesVerb(_ finding: Finding, _ other: Finding) -> Bool {
    finding.parts.count > 1 && finding.parts.last == other.parts.last
  }

  /// Whether a finding is about certain words, and not about all of a sentence or attribute.
  private func canShadow(_ finding: Finding) -> Bool {
    report.rules[finding.rule]?.category != .satzbau
      ? isWording(finding) : ["nominalstil", "paragrafen"].contains(finding.rule)
  }

  private func isWording(_ finding: Finding) -> Bool {
    switch report.rules[finding.rule]?.category {
    case .wortwahl, .grammatik: true
    case .satzbau: finding.rule == "nominalstil"
    default: false
    }
  }

  /// Whether a finding says more than another: the graver one, no mere noun, the longer one, the first.
  private func outranks(_ finding: Finding, _ other: Finding) -> Bool {
    func rank(_ finding: Finding) -> (Int, Int, Int, Int) {
      (
        Severity.allCases.firstIndex(of: finding.severity) ?? 0,
        finding.rule == "nominalstil" ? 0 : 1, length(finding), -finding.range.lower
      )
    }
    return rank(finding) > rank(other)
  }

  private func length(_ finding: Finding) -> Int { finding.pieces.reduce(0) { $0 + $1.count } }

  private func shared(_ finding: Finding, _ other: Finding) -> Int {
    finding.pieces.reduce(0) { sum, piece in
      other.pieces.reduce(sum) { $0 + (piece.intersection($1)?.count ?? 0) }
    }
  }
}
