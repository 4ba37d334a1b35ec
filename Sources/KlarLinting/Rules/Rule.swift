public import KlarGerman

/// A value that finds one pattern in an analysed letter.
///
/// Rules have no state, read no files and know no reporter. What a rule needs beside its
/// parameters stands in the analysis.
public protocol Rule: Sendable {
  /// What the rule says about itself.
  var description: RuleDescription { get }

  /// The findings of one letter, in any order.
  func findings(in analysis: Analysis) -> [Finding]
}

/// A rule that looks at one sentence of running text at a time.
public protocol SentenceRule: Rule {
  /// The findings of one sentence, in any order.
  func findings(in sentence: Sentence, of analysis: Analysis) -> [Finding]
}

extension SentenceRule {
  /// The findings of all sentences of running text.
  public func findings(in analysis: Analysis) -> [Finding] {
    analysis.sentences.filter(\.isRunningText).flatMap { findings(in: $0, of: analysis) }
  }
}
