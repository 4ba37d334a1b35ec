internal import ArgumentParser
internal import Klarbrief

/// The options that choose rules.
struct RuleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Profil des Regelbuchs.", valueName: "name"))
  var profile = CheckerOptions().profile

  @Option(help: ArgumentHelp("Datei mit eigenen Einstellungen.", valueName: "datei"))
  var config: String?

  @Option(help: ArgumentHelp("Ordner mit einem eigenen Regelbuch.", valueName: "ordner"))
  var rules: String?

  @Option(
    help: ArgumentHelp(
      "Datei mit eigenen Wörtern, eines je Zeile, die als richtig geschrieben gelten.",
      valueName: "datei"))
  var dictionary: [String] = []

  /// The options for the checker.
  var checkerOptions: CheckerOptions {
    var options = CheckerOptions()
    options.profile = profile
    options.configuration = config
    options.rules = rules
    options.dictionaries = dictionary
    return options
  }
}
