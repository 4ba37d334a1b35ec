internal import ArgumentParser
internal import KlarLinting
internal import Klarbrief
internal import KlarReporting

/// Findings, score and suggestions.
struct CheckCommand: LetterCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Prüft Briefe und schlägt verständlichere Sätze vor.")

  /// The output formats.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl, sarif, github
  }

  @OptionGroup(title: "Eingabe") var input: InputOptions
  @OptionGroup(title: "Regeln") var rules: RuleOptions
  @OptionGroup(title: "Urteil") var findingVerdict: FindingVerdictOptions
  @OptionGroup(title: "Urteil") var scoreVerdict: ScoreVerdictOptions
  @OptionGroup(title: "Ausgabe") var style: StyleOptions

  @Option(help: "Form der Ausgabe.")
  var format = Format.text

  @Flag(help: "Auch Befunde, die sich wiederholen, ausführlich zeigen.")
  var verbose = false

  func run(_ output: inout StandardOutput) async throws -> ExitStatus {
    var options = rules.checkerOptions
    options.kind = input.kind.kind
    options.minimumSeverity = findingVerdict.minSeverity.severity
    let items = try InputItem.items(input)
    async let preparation: Void = Self.prepare(for: items)
    let run = LetterRun(
      checker: try LetterRun.checker { () throws(Diagnostics) in try LetterChecker(options) },
      items: items, isRewriting: format == .text && !style.quiet)
    run.checker.hints.forEach(StandardError.print)
    let status = try await run.report(by: reporter, to: &output) {
      max(findingVerdict.status(of: $0), scoreVerdict.status(of: $0))
    }
    await preparation
    return status
  }

  /// Loads the dictionary, which one of several letters will need, while the rules are read.
  ///
  /// One short letter need not wait for it.
  @concurrent
  private static func prepare(for items: [InputItem]) async {
    if items.count > 1 { LetterChecker.prepare() }
  }

  private var reporter: any Reporter {
    switch format {
    case .text:
      TextReporter(
        style: style.style, detail: style.quiet ? .brief : verbose ? .full : .normal)
    case .json: JSONReporter(withFindings: true)
    case .jsonl: JSONLinesReporter(withFindings: true)
    case .sarif: SARIFReporter()
    case .github: GitHubReporter()
    }
  }
}
