internal import ArgumentParser
internal import KlarReporting

/// The options for the looks of the report for people.
struct StyleOptions: ParsableArguments {
  @Flag(help: "Nur eine Zeile je Brief.")
  var quiet = false

  @Option(help: ArgumentHelp("Spalten des Berichts (mindestens 40).", valueName: "zahl"))
  var width: Int?

  @Option(help: "Farben im Bericht.")
  var color = ColorChoice.auto

  /// The style for the terminal at hand.
  var style: TextStyle { Terminal.style(color: color, width: width) }
}
