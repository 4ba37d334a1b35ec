/// Puts the fixed words of the argument parser's help into German.
enum GermanHelp {
  private static let words: [(english: String, german: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "AUFRUF: "), ("ARGUMENTS:", "ANGABEN:"),
    ("OPTIONS:", "OPTIONEN:"), ("SUBCOMMANDS:", "BEFEHLE:"), ("<subcommand>", "<befehl>"),
    ("<options>", "<optionen>"), ("default: ", "Vorgabe: "), ("(values:", "(Werte:"),
    ("Show help information.", "Zeigt diese Hilfe."),
    ("Show the version.", "Zeigt die Version."),
    ("Show subcommand help information.", "Zeigt die Hilfe zu einem Befehl."),
    ("  See '", "  Mehr zeigt: "), ("' for detailed help.", ""),
  ]

  /// The help in German; what is not known stays as it is.
  static func translated(_ help: String) -> String {
    words.reduce(help) { $0.replacing($1.english, with: $1.german) }
  }
}
