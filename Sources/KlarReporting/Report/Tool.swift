/// How the program names itself in reports.
public enum Tool {
  /// The name.
  public static let name = "klarbrief"
  /// The version, by the rules of semantic versioning.
  public static let version = "0.1.0"
}
