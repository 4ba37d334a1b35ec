internal import ArgumentParser

/// The rule book.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Zeigt und testet das Regelbuch.",
    subcommands: [
      RulesListCommand.self, RulesShowCommand.self, RulesTestCommand.self, RulesNewCommand.self,
    ])
}
