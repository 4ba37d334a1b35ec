internal import ArgumentParser
internal import KlarLinting
internal import Klarbrief
internal import KlarReporting

/// All rules of a profile.
struct RulesListCommand: LetterCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Nennt die Regeln eines Profils.")

  /// The output formats.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup(title: "Regeln") var rules: RuleOptions

  @Option(help: "Form der Ausgabe.")
  var format = Format.text

  func run(_ output: inout StandardOutput) throws -> ExitStatus {
    let listing = RuleListing(try ChosenRules.ruleSet(rules).descriptions)
    output.write(format == .json ? try listing.json() : listing.text())
    return .clean
  }
}
