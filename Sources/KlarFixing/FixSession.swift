public import KlarGerman
public import KlarLinting
public import KlarText

/// Goes through a letter finding by finding, so that a person decides about each change.
///
/// After every change the letter is checked again; what was left as it is does not come up again.
public struct FixSession: Sendable {
  /// A finding that waits for a decision.
  public struct Proposal: Sendable {
    /// What is wrong.
    public let finding: Finding
    /// The letter as it is now; the finding's ranges count its bytes.
    public let analysis: Analysis
    /// The changes that keep what the letter says, the best first.
    public let choices: [Suggestion]
    /// The whole sentence or sentences that the choices change.
    public let sentences: TextRange
  }

  private struct Decision: Hashable {
    let rule: String
    let words: String
    let place: TextRange
  }

  private var work: FixWork
  private let fixer: Fixer
  private var left: Set<Decision> = []

  /// A session about a letter; costs one check.
  public init(_ letter: Letter, fixer: Fixer) {
    self.fixer = fixer
    work = FixWork(fixer.checked(letter), fixer: fixer)
  }

  /// What has become of the letter so far.
  public var result: FixedLetter { work.result(isFinished: false) }

  /// The first finding in text order that has a usable suggestion and no decision yet; nil at the
  /// end.
  ///
  /// - Complexity: One check for each suggestion that is looked at for the first time.
  public mutating func next() -> Proposal? {
    let analysis = work.checked.analysis
    for finding in work.checked.findings
    where finding.isLeading && fixer.allows(rule: finding.rule) && !left.contains(decision(finding))
    {
      var choices: [Suggestion] = []
      var sentences: TextRange?
      for suggestion in finding.suggestions where suggestion.applicability != .display {
        guard let change = fixer.change(suggestion, of: finding, in: analysis),
          work.allows(change)
        else { continue }
        choices.append(suggestion)
        sentences = sentences?.union(change.sentences) ?? change.sentences
      }
      guard let sentences else { continue }
      return Proposal(
        finding: finding, analysis: analysis, choices: choices, sentences: sentences)
    }
    return nil
  }

  /// Makes one of the changes that a proposal offers.
  public mutating func accept(_ choice: Suggestion, of proposal: Proposal) {
    guard
      let change = fixer.change(choice, of: proposal.finding, in: work.checked.analysis)
    else { return }
    make(change)
  }

  /// What the sentences of a proposal would lose if they became `words`; nil for nothing.
  public func loss(of proposal: Proposal, in words: String) -> Loss? {
    work.loss(of: change(proposal, words))
  }

  /// Puts other words in the place of a proposal's sentences, whatever they lose.
  public mutating func replace(_ proposal: Proposal, by words: String) {
    make(change(proposal, words))
  }

  /// Leaves the finding as it is.
  public mutating func skip(_ proposal: Proposal) { left.insert(decision(proposal.finding)) }

  private func change(_ proposal: Proposal, _ words: String) -> Change {
    Change(
      [TextEdit(proposal.sentences, words)],
      reason: Passage.Reason(
        rule: proposal.finding.rule, message: proposal.finding.message, title: "selbst formuliert",
        isSafe: true),
      sentences: proposal.sentences)
  }

  private mutating func make(_ change: Change) {
    work.make(change)
    left = Set(
      left.filter { !$0.place.overlaps(change.hull) }.map {
        Decision(rule: $0.rule, words: $0.words, place: change.edits.shifted($0.place))
      })
  }

  private func decision(_ finding: Finding) -> Decision {
    Decision(
      rule: finding.rule, words: work.checked.analysis.text.string(finding.range),
      place: finding.range)
  }
}
