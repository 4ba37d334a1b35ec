public import KlarGerman
public import KlarLinting

/// A letter before and after a rewrite.
public struct LetterComparison: Sendable {
  /// One side of the comparison.
  public struct Side: Sendable {
    /// The file name.
    public let path: String
    /// The analysed letter.
    public let analysis: Analysis
    /// The score; nil for a letter without words.
    public let score: Score?
    /// The figures.
    public let measures: Measures
    /// Leading findings of stable rules, counted by rule id.
    public let findings: [String: Int]

    /// A checked letter; the caller leaves out findings that must not count.
    public init(
      path: String, analysis: Analysis, score: Score?, measures: Measures, findings: [Finding]
    ) {
      self.path = path
      self.analysis = analysis
      self.score = score
      self.measures = measures
      self.findings = Dictionary(findings.map { ($0.rule, 1) }, uniquingKeysWith: +)
    }
  }

  /// The letter before.
  public let before: Side
  /// The letter after.
  public let after: Side
  /// What became of its facts.
  public let facts: FactComparison

  /// Compares two versions of a letter.
  public init(before: Side, after: Side) {
    self.before = before
    self.after = after
    facts = FactComparison(
      before: Fact.facts(of: before.analysis), after: Fact.facts(of: after.analysis))
  }

  /// The points gained; nil if one side has no score.
  public var scoreDelta: Double? {
    guard let old = before.score, let new = after.score else { return nil }
    return new.value - old.value
  }

  /// What brought the gain: the difference of each driver, the largest gain first.
  public var drivers: [Score.Driver] {
    guard let old = before.score, let new = after.score else { return [] }
    let points = Dictionary(
      old.drivers.map { ($0.measure, $0.points) }, uniquingKeysWith: { first, _ in first })
    return new.drivers
      .map { Score.Driver(measure: $0.measure, points: $0.points - points[$0.measure, default: 0]) }
      .sorted { ($1.points, $0.measure) < ($0.points, $1.measure) }
  }

  /// Counts of findings by rule, in the order of ids.
  public var findings: [(rule: String, before: Int, after: Int)] {
    Set(before.findings.keys).union(after.findings.keys).sorted().map {
      ($0, before.findings[$0, default: 0], after.findings[$0, default: 0])
    }
  }
}
