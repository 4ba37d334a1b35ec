internal import ArgumentParser
internal import KlarReporting

/// The command line.
struct KlarbriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "klarbrief",
    abstract: "Prüft Briefe von Behörden auf verständliche Sprache.",
    discussion: """
      Alles läuft auf diesem Rechner, kein Text verlässt ihn.
      Exit-Status: 0 nichts gefunden, 1 gefunden (siehe --fail-on und --min-score), \
      2 falscher Aufruf oder unlesbare Datei.
      """,
    version: "klarbrief \(Tool.version)",
    subcommands: [
      CheckCommand.self, ScoreCommand.self, CompareCommand.self, FixCommand.self, TextCommand.self,
      WordsCommand.self, AnalyzeCommand.self, RulesCommand.self,
    ])
}
