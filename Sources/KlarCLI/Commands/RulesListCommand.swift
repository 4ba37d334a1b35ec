internal import ArgumentParser
internal import KlarLinting
internal import KlarRules
internal import Klarbrief
internal import KlarReporting

/// All rules, and what a profile makes of them.
struct RulesListCommand: LetterCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Nennt alle Regeln und ihre Stufe im Profil.")

  /// The output formats.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup(title: "Regeln") var rules: RuleOptions

  @Option(help: "Form der Ausgabe.")
  var format = Format.text

  func run(_ output: inout StandardOutput) throws -> ExitStatus {
    let all = try ChosenRules.library(rules).allRules
    let listing = RuleListing(try ChosenRules.ruleSet(rules), of: all)
    output.write(format == .json ? try listing.json() : listing.text())
    return .clean
  }
}
