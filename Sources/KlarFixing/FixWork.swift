internal import KlarGerman
internal import KlarText

/// The work on one letter: its draft, how the rules see it, and what must not be tried again.
struct FixWork {
  /// A change as it can be recognised after other changes.
  struct Attempt: Hashable {
    private let rule: String
    private let title: String
    private let words: String
    private let sentence: String

    init(_ change: Change, in text: SourceText) {
      rule = change.reason.rule
      title = change.reason.title
      words = change.edits.applied(to: text, in: change.hull)
      sentence = text.string(change.sentences)
    }
  }

  private(set) var draft: Draft
  private(set) var checked: CheckedLetter
  private(set) var refused: Set<Attempt> = []
  private(set) var refusals: [FixedLetter.Refusal] = []
  private let fixer: Fixer
  private let original: Analysis
  private let fixedParts: [TextRange]
  /// Sentences that have been replaced.
  private var replaced: Set<String> = []

  /// The work on a letter.
  init(_ letter: CheckedLetter, fixer: Fixer) {
    self.fixer = fixer
    original = letter.analysis
    draft = Draft(letter.analysis.letter)
    checked = letter
    fixedParts = checked.analysis.parts.filter(\.kind.isProtected).map(\.range)
  }

  /// Applies those of `changes` that go together and cost nothing, the first ones first; whether
  /// there was any.
  mutating func apply(_ changes: [Change]) -> Bool {
    var chosen: [Change] = []
    for change in changes where chosen.allSatisfy(change.isIndependent) {
      if let loss = lossAtOnce(change) { refuse(change, loss) } else { chosen.append(change) }
    }
    if chosen.isEmpty { return false }
    var after = fixer.checked(draft.applying(chosen).letter)
    let suspects = zip(chosen, losses(of: chosen, in: after)).filter { $0.1 != nil }.map(\.0)
    if !suspects.isEmpty {
      // Several changes of a sentence are suspected together: each one has to stand alone.
      for change in suspects {
        guard let loss = loss(of: change) else { continue }
        refuse(change, loss)
        chosen.removeAll { $0 == change }
      }
      if chosen.isEmpty { return false }
      after = fixer.checked(draft.applying(chosen).letter)
      let guilty = zip(chosen, losses(of: chosen, in: after)).filter { $0.1 != nil }
      if !guilty.isEmpty {
        // What is harmless alone and not together is left for the next round.
        let others = Set(guilty.map(\.0.sentences))
        chosen.removeAll { others.contains($0.sentences) }
        if chosen.isEmpty, let first = guilty.first { chosen = [first.0] }
        after = fixer.checked(draft.applying(chosen).letter)
      }
    }
    for change in chosen {
      replaced.insert(checked.analysis.text.string(change.sentences).inOneLine)
    }
    (draft, checked) = (draft.applying(chosen), after)
    return true
  }

  /// Makes a change without asking what it costs.
  mutating func make(_ change: Change) {
    draft = draft.applying([change])
    checked = fixer.checked(draft.letter)
  }

  /// Whether a change costs nothing; one that does is remembered and not looked at again.
  mutating func allows(_ change: Change) -> Bool {
    if refused.contains(Attempt(change, in: checked.analysis.text)) { return false }
    if loss(of: change) == nil { return true }
    refused.insert(Attempt(change, in: checked.analysis.text))
    return false
  }

  /// What a single change would cost; nil for nothing.
  func loss(of change: Change) -> Loss? {
    if let loss = lossAtOnce(change) { return loss }
    return losses(of: [change], in: fixer.checked(draft.applying([change]).letter))[0]
  }

  /// The outcome.
  func result(isFinished: Bool) -> FixedLetter {
    FixedLetter(
      original: draft.original, letter: draft.letter,
      text: ParagraphFilling(of: original).text(of: draft, as: checked.analysis),
      passages: draft.passages,
      refusals: refusals, isFinished: isFinished)
  }

  /// What can be said about a change before it is made.
  private func lossAtOnce(_ change: Change) -> Loss? {
    let origin = draft.origin(of: change.hull)
    if fixedParts.contains(where: { $0.overlaps(origin) }) { return .protectedPart }
    // An edit across paragraphs would change the form of the letter, not its words.
    let isInside = checked.analysis.blocks.contains { $0.range.contains(change.hull) }
    if !isInside { return .protectedPart }
    if draft.isOverdone(by: change) { return .repetition }
    let sentence = change.edits.applied(to: checked.analysis.text, in: change.sentences)
    return replaced.contains(sentence.inOneLine) ? .repetition : nil
  }

  /// What each of the changes, made together, costs.
  private func losses(of changes: [Change], in after: CheckedLetter) -> [Loss?] {
    let edits = Draft.inOrder(changes)
    let guardian = fixer.guardian(before: checked, after: after)
    return changes.map { guardian.loss(from: $0.sentences, to: edits.shifted($0.sentences)) }
  }

  private mutating func refuse(_ change: Change, _ loss: Loss) {
    let text = checked.analysis.text
    guard refused.insert(Attempt(change, in: text)).inserted, loss != .repetition,
      !refusals.contains(where: { $0.reason == change.reason && $0.loss == loss })
    else { return }
    refusals.append(
      FixedLetter.Refusal(
        reason: change.reason, sentence: text.string(change.sentences), loss: loss))
  }
}
