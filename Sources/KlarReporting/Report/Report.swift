public import KlarGerman
public import KlarLinting
public import KlarScore
public import KlarText

/// All that is known about one letter: the one input of every reporter.
public struct Report: Sendable {
  /// What the caller calls the letter.
  public enum Source: Hashable, Sendable {
    /// A file, as it was named on the command line; `-` for standard input.
    case path(String)
    /// A record of JSON Lines.
    case id(String)
    /// A record of JSON Lines without a usable id, by the number of its line.
    case line(Int)

    /// The name alone.
    public var name: String {
      switch self {
      case .path(let name), .id(let name): name
      case .line(let line): "Zeile \(line)"
      }
    }
  }

  /// What the caller calls the letter.
  public let source: Source
  /// The analysed letter.
  public let analysis: Analysis
  /// The findings in text order.
  public let findings: [Finding]
  /// The score; nil for a letter without words.
  public let score: Score?
  /// The figures beside the score.
  public let measures: Measures
  /// What the rules of the findings say about themselves, by id.
  public let rules: [String: RuleDescription]
  /// The letter's sentences in plainer words, in text order; nil where nobody asked for them.
  public var plainer: [PlainerPassage]?
  /// Lines and columns of the letter's text.
  public let positions: TextPositions

  /// A report of the given parts; counts the lines of the text once.
  public init(
    source: Source, analysis: Analysis, findings: [Finding], score: Score?, measures: Measures,
    rules: [String: RuleDescription]
  ) {
    self.source = source
    self.analysis = analysis
    self.findings = findings
    self.score = score
    self.measures = measures
    self.rules = rules
    positions = TextPositions(analysis.text)
  }

  /// The plain text that all ranges count.
  public var text: SourceText { analysis.text }

  /// The findings that count for a verdict: leading ones of stable rules.
  public var verdictFindings: [Finding] {
    findings.filter { $0.isLeading && rules[$0.rule]?.status != .preview }
  }

  /// The line, from 1, in which a range begins.
  public func line(of range: TextRange) -> Int { positions.position(at: range.lower).line }
}
