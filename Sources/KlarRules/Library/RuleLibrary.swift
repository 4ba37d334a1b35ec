public import KlarLinting
internal import KlarGerman
internal import KlarRuleBook

/// All rules there are, with the profiles that choose among them.
public struct RuleLibrary: Sendable {
  /// The profiles in the order of their files.
  public let profiles: [Profile]
  /// The rules written in Swift, and the measures.
  let rules: [any Rule]
  /// The rules that are data about words.
  let words: DeclarativeRules
  /// The rule files, in the order of their paths.
  let files: [RuleFile]
  private let thresholds: [String: [String: Int]]

  /// The rules of the given files beside those written in Swift.
  ///
  /// Paths are relative to the rule book: `<category>/<id>.yml`, `lists/<name>.tsv`,
  /// `profiles/<name>.yml`; files at the top belong to others and are left alone. `ownLists` are tables
  /// of the user's, which become one rule of their own.
  /// - Throws: all mistakes of all files.
  public init(
    files: [(path: String, text: String)], ownLists: [(path: String, text: String)] = []
  ) throws(Diagnostics) {
    try self.init(
      RuleFiles(files, ownLists: ownLists), swiftRules: BuiltInRules.all, resources: .standard)
  }

  /// The rule book that is compiled into the program.
  public static func embedded() throws(Diagnostics) -> RuleLibrary {
    try RuleLibrary(files: RuleBook.files)
  }

  init(
    _ sorted: RuleFiles, swiftRules: [any Rule], resources: LanguageResources
  ) throws(Diagnostics) {
    var reading = RuleFileReading()
    reading.read(sorted)
    let simplerVerbs = SimplerVerbs(reading.lists)
    var rules = swiftRules.map { ($0 as? any VerbAdvisingRule)?.advising(simplerVerbs) ?? $0 }
    var declarative: [DeclarativeRule] = []
    for file in reading.files {
      switch file.content {
      case .declarative(let rule): declarative.append(rule)
      case .measure(let rule): rules.append(rule)
      case .consistency(let rule): rules.append(rule)
      }
    }
    let listed = ListedWords(declarative)
    rules = rules.map { ($0 as? RechtschreibungRule)?.accepting(listed) ?? $0 }
    reading.reportDuplicates(among: swiftRules.map(\.description.id))
    let ids = rules.map(\.description.id) + declarative.map(\.description.id)
    var thresholds = Dictionary(ids.map { ($0, [String: Int]()) }) { first, _ in first }
    for case let rule as any AdjustableRule in rules {
      thresholds[rule.description.id] = rule.thresholds
    }
    let profiles = reading.profiles(sorted, rules: thresholds)
    guard reading.diagnostics.isEmpty else { throw Diagnostics(reading.diagnostics) }
    self.profiles = profiles
    self.rules = rules
    self.thresholds = thresholds
    files = reading.files
    words = DeclarativeRules(
      declarative, reader: resources.reader, wording: resources.wording)
  }

  /// The rules as a profile wants them, with what a configuration says on top.
  ///
  /// - Returns: nil if there is no profile of that name.
  public func ruleSet(
    profile name: String, settings: RuleSettings = RuleSettings()
  ) -> RuleSet? {
    var leading = RuleSettings()
    if thresholds[OwnWords.id] != nil { leading.set(OwnWords.id, to: .init(isOn: true)) }
    return profiles.first { $0.name == name }.map {
      RuleSet(
        rules, groups: [words],
        settings: leading.overridden(by: $0.settings).overridden(by: settings))
    }
  }

  /// All rules with the severities and thresholds of their files.
  public var allRules: RuleSet { RuleSet(rules, groups: [words]) }

  /// What a configuration file says.
  ///
  /// - Throws: its mistakes, unknown rules among them.
  public func configuration(_ text: String, path: String) throws(Diagnostics) -> Configuration {
    var fields = Fields(try ProfileDecoder.node(text, path: path), path: path)
    let configuration = Configuration(
      rules: ProfileDecoder(rules: thresholds).settings(&fields),
      author: fields.choice("author", isRequired: false))
    // A configuration has the form of a profile, and lists are read before the rules.
    for other in ["title", "lists"] { _ = fields.optional(other) }
    let diagnostics = fields.finish()
    guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
    return configuration
  }

  /// The tables in the `lists:` field of a configuration file, with their texts.
  ///
  /// A path that does not begin with "/" counts from the folder of the configuration.
  /// - Throws: what is wrong with the field, and tables that cannot be read.
  public static func ownLists(
    configuration text: String, path: String
  ) throws(Diagnostics) -> [(path: String, text: String)] {
    var fields = Fields(try ProfileDecoder.node(text, path: path), path: path)
    let folder =
      path.contains("/")
      ? path.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast().joined(separator: "/") + "/" : ""
    var lists: [(path: String, text: String)] = []
    for item in fields.items("lists", isRequired: false) {
      guard let name = item.text, !name.isEmpty else {
        fields.report(
          "In „lists“ steht \(item.kindName). Erwartet ist der Name einer Datei, zum Beispiel "
            + "„lists: [unsere-woerter.csv]“.", at: item)
        continue
      }
      let place = name.hasPrefix("/") ? name : folder + name
      if let text = tableText(place) {
        lists.append((place, text))
      } else {
        fields.report(
          "Die Liste „\(name)“ lässt sich nicht lesen. Prüfen Sie den Pfad: Er gilt ab dem Ordner "
            + "dieser Datei.", at: item)
      }
    }
    guard fields.diagnostics.isEmpty else { throw Diagnostics(fields.diagnostics) }
    return lists
  }

  /// The thresholds of a rule by name; empty if it has none.
  public func thresholds(of id: String) -> [String: Int] { thresholds[id] ?? [:] }

  /// The phrases of a rule with their replacements, in the order of its lists.
  public func phrases(of id: String) -> [(phrase: String, replacements: [String], hint: String)] {
    for file in files {
      guard case .declarative(.list(let list)) = file.content, list.description.id == id else {
        continue
      }
      return list.entries.map {
        (String($0.phrase), $0.replacements.map(String.init), String($0.hint))
      }
    }
    return []
  }
}
