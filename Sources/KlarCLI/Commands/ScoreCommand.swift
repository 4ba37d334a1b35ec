internal import ArgumentParser
internal import KlarLinting
internal import Klarbrief
internal import KlarReporting

/// Measures and score only.
struct ScoreCommand: LetterCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Misst, wie verständlich Briefe sind.")

  /// The output formats.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl
  }

  @OptionGroup(title: "Eingabe") var input: InputOptions
  @OptionGroup(title: "Regeln") var rules: RuleOptions
  @OptionGroup(title: "Urteil") var verdict: ScoreVerdictOptions
  @OptionGroup(title: "Ausgabe") var style: StyleOptions

  @Option(help: "Form der Ausgabe.")
  var format = Format.text

  func run(_ output: inout StandardOutput) async throws -> ExitStatus {
    var options = rules.checkerOptions
    options.kind = input.kind.kind
    let run = LetterRun(
      checker: try LetterRun.checker { () throws(Diagnostics) in
        try LetterChecker.scoring(options)
      }, items: try InputItem.items(input))
    return try await run.report(by: reporter, to: &output, verdict: verdict.status)
  }

  private var reporter: any Reporter {
    switch format {
    case .text:
      TextReporter(
        style: style.style, detail: style.quiet ? .brief : .normal, withFindings: false)
    case .json: JSONReporter(withFindings: false)
    case .jsonl: JSONLinesReporter(withFindings: false)
    }
  }
}
