internal import FoundationEssentials
public import KlarLinting
internal import KlarRuleBook

/// The numbers of the score's formula, as `score.yml` of a rule book gives them.
///
/// What they mean stands in the file; whether a formula can be made of them, its user decides.
public struct ScoreFile: Hashable, Sendable {
  /// A feature with its numbers.
  public struct Feature: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The points that one unit costs.
    public let points: Double
    /// The amount that costs nothing.
    public let reference: Double
    /// The words that it counts.
    public let words: [String]
  }

  /// The version of the formula.
  public let version: String
  /// The power of a sentence's length that is its weight.
  public let lengthPower: Double
  /// The features in the order of the file.
  public let features: [Feature]
  /// What the features count for the level.
  public let levelWeights: [String: Double]
  /// The sums at which the levels after the first begin.
  public let levelCuts: [Double]
  /// The path, for complaints.
  public let path: String
  /// The lines and columns of the names of features, then of the group of levels.
  private let places: [String: Place]
  private let levelPlaces: [String: Place]
  private let cutsPlace: Place

  private struct Place: Hashable {
    let line: Int
    let column: Int

    init(_ node: YAMLNode) { (line, column) = (node.line, node.column) }
  }

  /// The file of the rule book that is compiled into the program.
  public static func embedded() throws(Diagnostics) -> ScoreFile {
    let text = RuleBook.files.first { $0.path == name }?.text ?? ""
    return try ScoreFile(text, path: name)
  }

  /// The file in a user's rule book; nil if the folder has none.
  public static func inFolder(_ folder: String) throws(Diagnostics) -> ScoreFile? {
    let path = folder + "/" + name
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try ScoreFile(try RuleLibrary.text(path), path: path)
  }

  private static let name = "score.yml"

  /// A complaint at a feature, or at its weight for the level; without one at the cuts.
  public func diagnostic(_ message: String, at feature: String?, isAboutLevels: Bool) -> Diagnostic
  {
    let places = isAboutLevels ? levelPlaces : places
    let place = feature.flatMap { places[$0] } ?? cutsPlace
    return Diagnostic(path: path, line: place.line, column: place.column, message: message)
  }

  /// Reads the text of a file; throws all its mistakes.
  init(_ text: String, path: String) throws(Diagnostics) {
    let root = try ProfileDecoder.node(text, path: path)
    var fields = Fields(root, path: path)
    version = fields.text("version") ?? ""
    lengthPower = fields.decimal("length-power")
    var places: [String: Place] = [:]
    features = fields.group("features") { name, node, group in
      places[name] = Place(node)
      var part = Fields(node, path: path)
      let feature = Feature(
        name: name, points: part.decimal("points"),
        reference: part.optional("reference").map { part.decimal(of: $0, in: "reference") } ?? 0,
        words: part.texts("words"))
      group.report(part.finish())
      return feature
    }
    self.places = places
    var cuts: [Double] = []
    var cutsPlace = Place(root)
    var levelPlaces: [String: Place] = [:]
    var weights: [String: Double] = [:]
    if let node = fields.required("levels") {
      var levels = Fields(node, path: path)
      let pairs = levels.group("weights") { name, node, group in
        levelPlaces[name] = Place(node)
        return (name, group.decimal(of: node, in: name))
      }
      weights = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
      if let node = levels.optional("cuts") { cutsPlace = Place(node) }
      cuts = levels.items("cuts").map { levels.decimal(of: $0, in: "cuts") }
      fields.report(levels.finish())
    }
    levelWeights = weights
    levelCuts = cuts
    self.levelPlaces = levelPlaces
    self.cutsPlace = cutsPlace
    self.path = path
    let diagnostics = fields.finish()
    guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
  }
}

extension Fields {
  /// What `read` makes of each field of a group whose names are free, in the order of the file.
  fileprivate mutating func group<Value>(
    _ name: String, read: (String, YAMLNode, inout Fields) -> Value
  ) -> [Value] {
    guard let node = required(name) else { return [] }
    var group = Fields(node, path: path)
    let values = group.names.compactMap { name in
      group.optional(name).map { read(name, $0, &group) }
    }
    report(group.finish())
    return values
  }
}
