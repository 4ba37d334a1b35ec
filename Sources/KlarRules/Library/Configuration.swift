public import KlarGerman
public import KlarLinting

/// What a user's configuration file says.
public struct Configuration: Hashable, Sendable {
  /// The field `rules`: what is said about single rules on top of the profile.
  public var rules = RuleSettings()
  /// The field `author`: how the authority speaks of itself; nil leaves it to the letter.
  public var author: Author?

  /// A configuration that says nothing.
  public init() {}

  init(rules: RuleSettings, author: Author?) {
    self.rules = rules
    self.author = author
  }
}
