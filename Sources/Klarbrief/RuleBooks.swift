public import KlarLinting
public import KlarRules
internal import KlarRuleBook
internal import FoundationEssentials

extension RuleLibrary {
  /// The rule book that the options choose.
  public static func chosen(by options: CheckerOptions) throws(Diagnostics) -> RuleLibrary {
    let own = try ownLists(of: options)
    if let folder = options.rules { return try RuleLibrary(folder: folder, ownLists: own) }
    return try RuleLibrary(files: RuleBook.files, ownLists: own)
  }

  /// The chosen rule book with the given rule files, which replace those of the same category and
  /// name.
  public static func chosen(
    by options: CheckerOptions, adding paths: [String]
  ) throws(Diagnostics) -> RuleLibrary {
    guard !paths.isEmpty else { return try chosen(by: options) }
    var files = try options.rules.map(Self.files(inFolder:)) ?? RuleBook.files
    for path in paths {
      let parts = path.split(separator: "/").suffix(2)
      let name = parts.count > 1 ? parts.joined(separator: "/") : "eigene/\(path)"
      files.removeAll { $0.path == name || $0.path.hasSuffix("/" + name) }
      files.append((name, try text(path)))
    }
    return try RuleLibrary(files: files, ownLists: ownLists(of: options))
  }

  /// The word lists that the configuration names.
  private static func ownLists(
    of options: CheckerOptions
  ) throws(Diagnostics) -> [(path: String, text: String)] {
    guard let path = options.configuration else { return [] }
    return try ownLists(configuration: text(ofFile: path, option: "--config"), path: path)
  }

  /// What the configuration file of the options says.
  public func configuration(for options: CheckerOptions) throws(Diagnostics) -> Configuration {
    guard let path = options.configuration else { return Configuration() }
    return try configuration(try Self.text(ofFile: path, option: "--config"), path: path)
  }

  /// The rules of the chosen profile with what the configuration says on top.
  public func ruleSet(for options: CheckerOptions) throws(Diagnostics) -> RuleSet {
    let settings = try configuration(for: options).rules
    if let ruleSet = ruleSet(profile: options.profile, settings: settings) {
      return ruleSet.accepting(words: try Self.words(of: options.dictionaries))
    }
    let names = profiles.map(\.name).joined(separator: ", ")
    throw Diagnostics([
      Diagnostic(
        path: options.rules ?? "--profile",
        message: "Das Profil „\(options.profile)“ gibt es nicht. Möglich sind: \(names).")
    ])
  }

  /// The words of the user's dictionaries: one a line, "#" begins a remark.
  private static func words(of paths: [String]) throws(Diagnostics) -> [String] {
    var words: [String] = []
    for path in paths {
      for line in try text(ofFile: path, option: "--dictionary").split(whereSeparator: \.isNewline)
      {
        let word = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace).first
        if let word { words.append(String(word)) }
      }
    }
    return words
  }

  private static func text(ofFile path: String, option: String) throws(Diagnostics) -> String {
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(validating: data, as: UTF8.self)
    else {
      throw Diagnostics([
        Diagnostic(
          path: path,
          message: "Die Datei lässt sich nicht als Text lesen. Prüfen Sie den Pfad nach \(option).")
      ])
    }
    return text
  }
}
