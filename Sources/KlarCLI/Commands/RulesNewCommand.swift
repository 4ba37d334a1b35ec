internal import ArgumentParser
internal import FoundationEssentials
internal import KlarRules

/// A rule file to begin with.
struct RulesNewCommand: LetterCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Schreibt eine Regeldatei, mit der Sie anfangen können.")

  @Argument(
    help: ArgumentHelp(
      "Name der neuen Regel aus kleinen Buchstaben, Ziffern und „-“.", valueName: "name"))
  var id: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Die Datei; ohne Angabe <name>.yml im Ordner.", valueName: "datei"))
  var output: String?

  func run(_ output: inout StandardOutput) throws -> ExitStatus {
    guard let text = RuleTemplate.text(id: id) else {
      throw CommandFailure(
        "„\(id)“ ist kein Name für eine Regel. Nehmen Sie nur Buchstaben von a bis z, Ziffern und „-“, "
          + "zum Beispiel: unsere-woerter")
    }
    let path = self.output ?? "\(id).yml"
    if path == "-" {
      output.write(text)
      return .clean
    }
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
    } catch {
      throw CommandFailure(
        "\(path): Die Datei lässt sich nicht anlegen. Gibt es sie schon, dann wählen Sie einen anderen "
          + "Namen mit --output.")
    }
    output.write(
      "\(path) angelegt. Ändern Sie die Wendungen und prüfen Sie die Regel mit: "
        + "klarbrief rules test \(path)\n")
    return .clean
  }
}
