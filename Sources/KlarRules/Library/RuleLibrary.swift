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
  /// `profiles/<name>.yml`; files at the top belong to others and are left alone.
  /// - Throws: all mistakes of all files.
  public init(files: [(path: String, text: String)]) throws(Diagnostics) {
    try self.init(RuleFiles(files), swiftRules: BuiltInRules.all, resources: .standard)
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
    var rules = swiftRules
    var declarative: [DeclarativeRule] = []
    for file in reading.files {
      switch file.content {
      case .declarative(let rule): declarative.append(rule)
      case .measure(let rule): rules.append(rule)
      case .consistency(let rule): rules.append(rule)
      }
    }
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
    profiles.first { $0.name == name }.map {
      RuleSet(rules, groups: [words], settings: $0.settings.overridden(by: settings))
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
    let diagnostics = fields.finish()
    guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
    return configuration
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
