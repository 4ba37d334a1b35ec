internal import ArgumentParser

/// The options that say what is read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Dateien oder Ordner; „-“ ist die Standardeingabe.", valueName: "datei"))
  var files: [String] = []

  @Option(help: "Was die Dateien sind: Briefe (files) oder je Zeile ein JSON-Objekt (jsonl).")
  var input = InputChoice.files

  @Option(help: "Wie der Text gegliedert ist: als Brief oder als Fließtext.")
  var kind = KindChoice.auto
}
