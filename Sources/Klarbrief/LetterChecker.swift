internal import KlarFixing
public import KlarGerman
public import KlarLinting
internal import KlarRules
public import KlarReporting
internal import KlarScore
internal import KlarText

/// Checks letters: the one way in for command line, server and other programs.
///
/// A value without state; one serves any number of letters, also at the same time.
public struct LetterChecker: Sendable {
  let ruleSet: RuleSet
  let analyzer: Analyzer
  private let finisher: SentenceFinisher
  private let descriptions: [String: RuleDescription]
  private let scorer: Scorer
  let kind: TextKind?
  let minimumSeverity: Severity

  /// A checker as the options want it; reads the rule book once.
  ///
  /// - Throws: the mistakes of rules, configuration or formula.
  public init(_ options: CheckerOptions = CheckerOptions()) throws(Diagnostics) {
    let library = try RuleLibrary.chosen(by: options)
    try self.init(
      options, ruleSet: try library.ruleSet(for: options),
      author: try library.configuration(for: options).author)
  }

  /// Loads what the first letter would wait for, such as the dictionary.
  ///
  /// Worth a thread of its own while the rules are read, where many letters follow.
  public static func prepare() { Speller.standard.prepare() }

  /// A checker that only measures and scores; starts faster, as no rule is read.
  public static func scoring(_ options: CheckerOptions) throws(Diagnostics) -> LetterChecker {
    try LetterChecker(options, ruleSet: RuleSet([]))
  }

  private init(
    _ options: CheckerOptions, ruleSet: RuleSet, author: Author? = nil
  ) throws(Diagnostics) {
    self.ruleSet = ruleSet
    analyzer = Analyzer(author: author)
    finisher = SentenceFinisher(ruleSet)
    descriptions = Dictionary(
      ruleSet.descriptions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var own: ScoreFile?
    if let folder = options.rules { own = try ScoreFile.inFolder(folder) }
    let file = if let own { own } else { try ScoreFile.embedded() }
    scorer = Scorer(try ScoreFormula(file))
    kind = options.kind
    minimumSeverity = options.minimumSeverity
  }

  /// What the user should know once about all letters, such as a dictionary that is missing.
  public var hints: [String] {
    ruleSet.description(of: "rechtschreibung") == nil
      ? [] : [Speller.standard.hint].compactMap(\.self)
  }

  /// Checks a letter; `kind` overrules that of the options.
  public func check(_ letter: Letter, source: Report.Source, as kind: TextKind? = nil) -> Report {
    report(on: finished(checked(letter, as: kind)), source: source)
  }

  /// The findings of a letter, each with its own suggestions.
  func checked(_ letter: Letter, as kind: TextKind?) -> CheckedLetter {
    let analysis = analyzer.analyze(letter, as: kind ?? self.kind)
    let findings = Linter(ruleSet).findings(in: analysis)
    return CheckedLetter(
      analysis: analysis, findings: findings.filter { $0.severity >= minimumSeverity })
  }

  /// The same with suggestions that make whole sentences.
  func finished(_ letter: CheckedLetter) -> CheckedLetter {
    CheckedLetter(
      analysis: letter.analysis,
      findings: finisher.finished(letter.findings, in: letter.analysis))
  }

  /// What is told about a letter.
  func report(on letter: CheckedLetter, source: Report.Source) -> Report {
    let counted = CountedText(letter.analysis, frequencies: LexiconFrequencies.standard)
    return Report(
      source: source, analysis: letter.analysis, findings: letter.findings,
      score: scorer.score(counted),
      measures: Measures(counted),
      rules: descriptions)
  }
}
