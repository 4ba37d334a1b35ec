internal import ArgumentParser
internal import Klarbrief

/// What is known about single words.
struct WordsCommand: LetterCommand {
  static let configuration = CommandConfiguration(
    commandName: "words", abstract: "Schlägt Wörter nach, eines je Zeile.")

  @Argument(
    help: ArgumentHelp(
      "Datei mit einem Wort je Zeile; sonst die Standardeingabe.", valueName: "datei"))
  var file = "-"

  func run(_ output: inout StandardOutput) throws -> ExitStatus {
    let lines = try WordLines.read(file)
    output.write("word\tknown\tlemma\tparts\tsyllables\tband\n")
    let inspector = WordInspector()
    for line in lines {
      let word = inspector.inspect(line)
      let cells = [
        word.text, word.isKnown ? "1" : "0", word.lemma, word.parts.joined(separator: "|"),
        String(word.syllables), String(word.band),
      ]
      output.write(cells.joined(separator: "\t") + "\n")
    }
    return .clean
  }
}
