internal import ArgumentParser
internal import KlarLinting
internal import KlarReporting
internal import KlarRules

/// One rule with its reason, source and examples.
struct RulesShowCommand: LetterCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Erklärt eine Regel.")

  @Argument(help: ArgumentHelp("Name der Regel, zum Beispiel passiv.", valueName: "regel"))
  var id: String

  @OptionGroup(title: "Regeln") var rules: RuleOptions
  @OptionGroup(title: "Ausgabe") var style: StyleOptions

  func run(_ output: inout StandardOutput) throws -> ExitStatus {
    let library = try ChosenRules.library(rules)
    guard let rule = library.allRules.description(of: id) else {
      throw CommandFailure(
        "Die Regel „\(id)“ gibt es nicht. Alle Namen zeigt: klarbrief rules list")
    }
    let thresholds = library.thresholds(of: id).sorted { $0.key < $1.key }
      .map { (name: $0.key, value: $0.value) }
    output.write(
      RulePage(
        rule, thresholds: thresholds, phrases: library.phrases(of: id),
        isComplete: !style.quiet
      ).text(style.style))
    return .clean
  }
}
