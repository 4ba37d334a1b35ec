internal import ArgumentParser
internal import KlarGerman
internal import KlarText

/// The plain text as the checker reads it.
struct TextCommand: LetterCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: "Gibt den reinen Text aus, wie ihn die Prüfung liest.")

  @Argument(
    help: ArgumentHelp("Datei; „-“ ist die Standardeingabe.", valueName: "datei"))
  var file: String

  func run(_ output: inout StandardOutput) throws -> ExitStatus {
    output.write(try SingleLetter.read(file).text.bytes)
    return .clean
  }
}
