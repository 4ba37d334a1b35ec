internal import ArgumentParser
internal import KlarGerman
internal import KlarLinting
internal import KlarRules
internal import Klarbrief

/// The examples of rules, tried out.
struct RulesTestCommand: LetterCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Prüft, ob Regeln halten, was ihre Beispiele versprechen.")

  @Argument(
    help: ArgumentHelp(
      "Regeldateien (.yml) oder Namen von Regeln; ohne Angabe alle.", valueName: "datei"))
  var files: [String] = []

  @OptionGroup(title: "Regeln") var rules: RuleOptions

  func run(_ output: inout StandardOutput) throws -> ExitStatus {
    let library: RuleLibrary
    do throws(Diagnostics) {
      library = try RuleLibrary.chosen(
        by: rules.checkerOptions, adding: files.filter { $0.hasSuffix(".yml") })
    } catch {
      throw CommandFailure(error)
    }
    let ruleSet = library.allRules
    let ids = try chosenIDs(in: ruleSet)
    let tester = RuleTester(ruleSet) { Analyzer().analyze(Letter(plainText: $0), as: $1) }
    var broken = 0
    for id in ids {
      let failures = tester.failures(of: id)
      if !failures.isEmpty { broken += 1 }
      for failure in failures {
        let place = failure.example.map { ", Beispiel \($0 + 1)" } ?? ""
        output.write("\(id)\(place): \(failure.message)\n")
      }
    }
    let tested = ids.count == 1 ? "1 Regel getestet" : "\(ids.count) Regeln getestet"
    output.write(
      broken == 0 ? "\(tested), alle Beispiele stimmen.\n" : "\(tested), \(broken) mit Fehlern.\n")
    return broken == 0 ? .clean : .findings
  }

  private func chosenIDs(in ruleSet: RuleSet) throws(CommandFailure) -> [String] {
    guard !files.isEmpty else { return ruleSet.descriptions.map(\.id) }
    var ids: [String] = []
    for file in files {
      let name = file.split(separator: "/").last ?? ""
      let id = name.hasSuffix(".yml") ? String(name.dropLast(4)) : file
      guard ruleSet.description(of: id) != nil else {
        throw CommandFailure(
          "Die Regel „\(id)“ gibt es nicht. Alle Namen zeigt: klarbrief rules list")
      }
      ids.append(id)
    }
    return ids
  }
}
