internal import ArgumentParser
internal import KlarGerman
internal import KlarReporting

/// Tokens, tags, lemmas and passives.
struct AnalyzeCommand: LetterCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze", abstract: "Zeigt, wie die Prüfung Wörter und Sätze versteht.")

  /// The output formats.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case conllu
  }

  @Argument(help: ArgumentHelp("Datei; „-“ ist die Standardeingabe.", valueName: "datei"))
  var file: String

  @Option(help: "Wie der Text gegliedert ist: als Brief oder als Fließtext.")
  var kind = KindChoice.auto

  @Option(help: "Form der Ausgabe.")
  var format = Format.conllu

  func run(_ output: inout StandardOutput) throws -> ExitStatus {
    let analysis = Analyzer().analyze(try SingleLetter.read(file), as: kind.kind)
    switch format {
    case .conllu: output.write(ConlluReporter().report(analysis))
    }
    return .clean
  }
}
