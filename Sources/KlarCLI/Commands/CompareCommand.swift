internal import ArgumentParser
internal import KlarLinting
internal import KlarScore
internal import Klarbrief
internal import KlarReporting

/// Letters before and after a rewrite.
struct CompareCommand: LetterCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract:
      "Vergleicht einen Brief, oder einen Ordner mit Briefen, vor und nach dem Überarbeiten.",
    discussion: "In Ordnern gehören Dateien mit gleichem Namen zusammen, die Endung zählt nicht.")

  /// The output formats.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: ArgumentHelp("Brief oder Ordner vorher.", valueName: "vorher"))
  var before: String

  @Argument(help: ArgumentHelp("Brief oder Ordner nachher.", valueName: "nachher"))
  var after: String

  @OptionGroup(title: "Regeln") var rules: RuleOptions
  @OptionGroup(title: "Ausgabe") var style: StyleOptions

  @Option(help: "Wie der Text gegliedert ist: als Brief oder als Fließtext.")
  var kind = KindChoice.auto

  @Option(help: "Form der Ausgabe.")
  var format = Format.text

  func run(_ output: inout StandardOutput) async throws -> ExitStatus {
    var options = rules.checkerOptions
    options.kind = kind.kind
    let checker = try LetterRun.checker { () throws(Diagnostics) in try LetterChecker(options) }
    let files = try ComparedFiles(before: before, after: after)
    var comparisons: [LetterComparison] = []
    var status = ExitStatus.clean
    try await inOrder(files.pairs) { pair in
      [pair.before, pair.after].map { InputItem.file($0).entry(checker) }
    } consume: { entries in
      var reports: [Report] = []
      for entry in entries {
        switch entry {
        case .report(let report): reports.append(report)
        case .failure(let source, let message):
          status = .failed
          StandardError.print("\(source.name): \(message)")
        }
      }
      if reports.count == 2 {
        comparisons.append(LetterComparison(before: reports[0], after: reports[1]))
      }
    }
    let report = ComparisonReport(
      comparisons, unpaired: files.unpaired, twins: files.twins)
    output.write(try reporter.text(of: report))
    return status
  }

  private var reporter: any ComparisonReporter {
    switch format {
    case .text: TextComparisonReporter(style: style.style, isBrief: style.quiet)
    case .json: JSONComparisonReporter()
    }
  }
}
