internal import KlarGerman
internal import KlarLinting
internal import KlarScore
internal import KlarText

/// The sentences that a clerk should change first: those that cost most, with something found in them.
struct FirstSteps {
  /// A sentence to change.
  struct Step {
    /// The bytes of the sentence.
    let range: TextRange
    /// The points that it costs.
    let cost: Double
    /// What is hard in it, the gravest first.
    let reasons: [String]
  }

  /// So many sentences are named.
  private static let most = 3
  /// Among so many of the costliest sentences they are chosen.
  private static let candidates = 10
  /// So many points the best step must bring.
  private static let worthwhile = 3.0

  /// The steps, the most worthwhile first.
  let steps: [Step]

  /// No steps.
  init() { steps = [] }

  /// The steps of a letter, by the findings of which the report tells.
  init(_ findings: [Finding], in report: Report) {
    let hard = findings.filter { Self.isHard($0, in: report) }
    // Nobody knows what to do about a sentence in which nothing but a hint was found.
    let steps = report.costliestSentences(Self.candidates).compactMap { cost -> Step? in
      let range = report.analysis.sentences[cost.sentence].range
      let reasons = Self.reasons(hard.filter { range.contains($0.range) }, in: report)
      return reasons.isEmpty ? nil : Step(range: range, cost: -cost.points, reasons: reasons)
    }
    let isWorthwhile = steps.first.map { $0.cost >= Self.worthwhile } ?? false
    self.steps = isWorthwhile ? Array(steps.prefix(Self.most)) : []
  }

  /// Whether a finding stands in one of the sentences, so that it must be shown there.
  func contain(_ finding: Finding) -> Bool { steps.contains { $0.range.contains(finding.range) } }

  /// Whether a finding is more than a hint, and about the wording.
  private static func isHard(_ finding: Finding, in report: Report) -> Bool {
    finding.isLeading && finding.severity > .hint && !report.isMistake(finding)
      && report.rules[finding.rule]?.category != .rechtschreibung
  }

  private static func reasons(_ found: [Finding], in report: Report) -> [String] {
    [Severity.error, .warning].flatMap { severity in
      found.filter { $0.severity == severity }.map { report.rules[$0.rule]?.title ?? $0.rule }
    }.uniqued()
  }
}
