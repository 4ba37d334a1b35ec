public import KlarLinting
public import KlarText

/// A sentence of the letter, or several that belong together, with all suggestions made that go together.
public struct PlainerPassage: Hashable, Sendable {
  /// The bytes of the letter.
  public let range: TextRange
  /// The words that may take their place.
  public let words: String
  /// Whether nobody needs to look at them first.
  public let isSafe: Bool

  /// The ids of the rules that had something to say about the old words.
  public let rules: Set<String>
  /// The words of its longest sentence.
  public let longest: Int
  /// What the rules still find in the new words, at places of the changed letter.
  public let findings: [Finding]
  /// Where the new words begin in the changed letter.
  public let start: Int

  /// A passage in its new words.
  public init(
    range: TextRange, words: String, isSafe: Bool, rules: Set<String> = [], longest: Int = 0,
    findings: [Finding] = [], start: Int = 0
  ) {
    self.range = range
    self.words = words
    self.isSafe = isSafe
    self.rules = rules
    self.longest = longest
    self.findings = findings
    self.start = start
  }
}
