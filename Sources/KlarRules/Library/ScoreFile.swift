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
    /// The difficulty that one unit adds.
    public let weight: Double
    /// The amount that costs nothing.
    public let reference: Double
  }

  /// The version of the formula.
  public let version: String
  /// The difficulty of a sentence without any feature.
  public let intercept: Double
  /// The least difficulty of a sentence.
  public let floor: Double
  /// The power of a sentence's length that is its weight.
  public let lengthPower: Double
  /// The score without difficulty.
  public let top: Double
  /// The points that one unit of difficulty costs.
  public let step: Double
  /// The features in the order of the file.
  public let features: [Feature]
  /// The difficulties at which the levels after the first begin.
  public let levels: [Double]
  /// The path, for complaints.
  public let path: String

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

  /// Reads the text of a file; throws all its mistakes.
  init(_ text: String, path: String) throws(Diagnostics) {
    var fields = Fields(try ProfileDecoder.node(text, path: path), path: path)
    version = fields.text("version") ?? ""
    intercept = fields.decimal("intercept")
    floor = fields.decimal("floor")
    lengthPower = fields.decimal("length-power")
    top = fields.decimal("top")
    step = fields.decimal("step")
    features = Self.features(&fields)
    levels = fields.items("levels").map { fields.decimal(of: $0, in: "levels") }
    self.path = path
    let diagnostics = fields.finish()
    guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
  }

  private static func features(_ fields: inout Fields) -> [Feature] {
    guard let node = fields.required("features") else { return [] }
    var group = Fields(node, path: fields.path)
    let features = group.names.compactMap { name -> Feature? in
      guard let value = group.optional(name) else { return nil }
      var part = Fields(value, path: fields.path)
      let feature = Feature(
        name: name, weight: part.decimal("weight"), reference: part.decimal("reference"))
      group.report(part.finish())
      return feature
    }
    fields.report(group.finish())
    return features
  }
}
