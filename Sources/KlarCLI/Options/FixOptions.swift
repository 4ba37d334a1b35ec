internal import ArgumentParser
internal import KlarFormats

/// How changes are entered into documents.
enum ChangeFormChoice: String, ExpressibleByArgument, CaseIterable {
  case changes, comments

  /// The form.
  var form: ChangeForm { self == .changes ? .changes : .comments }
}

/// The options that say where the changed letter goes.
struct FixOutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Zieldatei; ohne diese Angabe erscheint der geänderte Text.", valueName: "datei"))
  var output: String?

  @Flag(help: "Die Datei selbst ändern; die alte Fassung bleibt als .bak daneben.")
  var inPlace = false

  @Flag(help: "Nur zeigen, was sich ändern würde.")
  var diff = false

  @Flag(help: "Eine vorhandene Zieldatei ersetzen.")
  var force = false

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "In Word- und OpenDocument-Dateien: nachverfolgte Änderungen oder Kommentare.",
      valueName: "form"))
  var form: ChangeFormChoice?
}
