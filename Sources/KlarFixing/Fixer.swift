public import KlarGerman
public import KlarLinting
internal import KlarText

/// Applies suggestions to a letter until none is left, and keeps what the letter says.
///
/// A round applies what can be applied at once and checks the result again, so that no change rests
/// on a reading that another one has outdated. A value without state.
public struct Fixer: Sendable {
  /// After how many rounds it stops, finished or not.
  public static let mostRounds = 5

  private let policy: FixPolicy
  private let rules: [String: RuleDescription]
  private let check: @Sendable (Letter) -> CheckedLetter

  /// A fixer that reads letters with `check`, under the rules of the given descriptions.
  public init(
    policy: FixPolicy, rules: [RuleDescription],
    check: @escaping @Sendable (Letter) -> CheckedLetter
  ) {
    self.policy = policy
    self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.check = check
  }

  /// The letter with all suggestions that the policy allows.
  ///
  /// - Complexity: One check for each round, and one for each change that is suspected of a loss.
  public func fix(_ letter: Letter) -> FixedLetter { fix(checked(letter)) }

  /// The same for a letter that has been checked by the same rules.
  public func fix(_ letter: CheckedLetter) -> FixedLetter {
    var work = FixWork(letter, fixer: self)
    var isFinished = false
    for _ in 0..<Self.mostRounds where !isFinished {
      var refused: Int
      repeat {
        refused = work.refused.count
        isFinished = !work.apply(changes(in: work.checked, except: work.refused))
        // Where everything was refused, other suggestions take their turn in the same round.
      } while isFinished && work.refused.count > refused
    }
    return work.result(isFinished: isFinished)
  }

  /// Checks a letter.
  func checked(_ letter: Letter) -> CheckedLetter { check(letter) }

  /// Whether findings of a rule count.
  func allows(rule: String) -> Bool { policy.allows(rules[rule]) }

  /// The change that a suggestion makes.
  func change(_ suggestion: Suggestion, of finding: Finding, in analysis: Analysis) -> Change? {
    rules[finding.rule].flatMap { Change(suggestion, of: finding, in: analysis, rule: $0) }
  }

  /// What compares a letter before and after.
  func guardian(before: CheckedLetter, after: CheckedLetter) -> ContentGuard {
    ContentGuard(
      before: before, after: after,
      spelling: Set(rules.values.filter { $0.category == .rechtschreibung }.map(\.id)))
  }

  /// For every finding the best change that the policy allows and that has not been refused, the
  /// most urgent one first: no sentence is rebuilt with its mistakes.
  private func changes(in letter: CheckedLetter, except refused: Set<FixWork.Attempt>) -> [Change] {
    let changes = letter.findings.compactMap { finding -> Change? in
      guard allows(rule: finding.rule), policy.allows(finding, in: letter.analysis) else {
        return nil
      }
      return finding.suggestions.lazy.filter(policy.allows)
        .compactMap { change($0, of: finding, in: letter.analysis) }
        .first { !refused.contains(FixWork.Attempt($0, in: letter.analysis.text)) }
    }
    return changes.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.isLayout != second.isLayout { return second.isLayout }
      if first.reason.isCorrection != second.reason.isCorrection {
        return first.reason.isCorrection
      }
      if first.isLeading != second.isLeading { return first.isLeading }
      if first.severity != second.severity { return first.severity > second.severity }
      if first.isWide != second.isWide { return first.isWide }
      return left.offset < right.offset
    }.map(\.element)
  }
}
