public import KlarGerman
public import KlarLinting

/// What a user may choose about the checking of letters.
public struct CheckerOptions: Hashable, Sendable {
  /// The profile of the rule book.
  public var profile = "verwaltung"
  /// A configuration file that changes the profile; nil for none.
  public var configuration: String?
  /// A folder with a rule book that replaces the built-in one; nil for that.
  public var rules: String?
  /// Files with words that count as spelled right, one a line.
  public var dictionaries: [String] = []
  /// How to divide texts; nil leaves it to their own signs.
  public var kind: TextKind?
  /// Findings below are not reported.
  public var minimumSeverity = Severity.hint

  /// The built-in rule book with its profile for administrations.
  public init() {}
}
