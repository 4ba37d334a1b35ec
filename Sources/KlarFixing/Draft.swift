internal import KlarGerman
internal import KlarText

/// A letter in the making: what it was, and what has become of it so far.
struct Draft {
  let original: Letter
  /// The letter as it is now.
  private(set) var letter: Letter
  /// What was changed, in text order.
  private(set) var passages: [Passage] = []
  private var edits: [TextEdit] = []

  /// A letter without changes.
  init(_ letter: Letter) {
    original = letter
    self.letter = letter
  }

  /// The letter with some more changes, which must be independent of each other.
  func applying(_ changes: [Change]) -> Draft {
    let changes = changes.sorted { $0.hull < $1.hull }
    let later = Self.inOrder(changes)
    var result = self
    result.letter = Self.letter(letter, edited: later)
    result.edits = edits.followed(by: later, in: original.text)
    for change in changes { result.note(change, before: edits) }
    result.passages = result.passages.map { passage in
      Passage(
        range: passage.range, edits: result.edits.filter { passage.range.contains($0.range) },
        reasons: passage.reasons)
    }
    return result
  }

  /// Where a range of the letter as it is now comes from.
  func origin(of range: TextRange) -> TextRange { edits.origin(of: range) }

  /// What has become of a range of the original letter.
  func image(of range: TextRange) -> TextRange { edits.shifted(range) }

  /// Whether a change that needs review would rest on words that other changes have brought, or do the same
  /// twice in a sentence.
  ///
  /// A clause may be rebuilt after changes that were all certain, or corrections. Words may not be swapped again: one
  /// near-synonym after another drifts away from what was meant.
  func isOverdone(by change: Change) -> Bool {
    let origin = origin(of: change.hull)
    guard !change.reason.isSafe,
      let passage = passages.first(where: { $0.range.overlaps(origin) }),
      !passage.had(letter.text.string(change.hull), in: original.text)
    else { return false }
    return passage.reasons.contains { $0.title == change.reason.title }
      || !(change.isWide && passage.reasons.allSatisfy { $0.isSafe || $0.isCorrection })
        && passage.edits.contains { $0.range.overlaps(origin) }
  }

  /// The edits of changes that are independent of each other.
  static func inOrder(_ changes: [Change]) -> [TextEdit] {
    changes.flatMap(\.edits).sorted { $0.range < $1.range }
  }

  /// Adds a change to the passage that it belongs to, and joins passages that grow together.
  private mutating func note(_ change: Change, before: [TextEdit]) {
    var range = before.origin(of: change.sentences)
    // An edit of this round may have joined with one of an earlier round.
    for edit in edits where edit.range.overlaps(range) { range = range.union(edit.range) }
    var reasons: [Passage.Reason] = []
    for passage in passages where passage.range.overlaps(range) || passage.range == range {
      range = range.union(passage.range)
      reasons += passage.reasons
    }
    passages.removeAll { range.contains($0.range) }
    passages.append(Passage(range: range, edits: [], reasons: reasons + [change.reason]))
    passages.sort { $0.range < $1.range }
  }

  private static func letter(_ letter: Letter, edited edits: [TextEdit]) -> Letter {
    Letter(
      text: SourceText(edits.applied(to: letter.text, in: letter.text.range)),
      format: letter.format,
      blocks: letter.blocks?.map {
        Block(edits.shifted($0.range), role: $0.role, zone: $0.zone, paragraph: $0.paragraph)
      })
  }
}

extension Passage {
  /// Whether words stood in the original passage, at the start of a sentence or inside, so that no change
  /// has brought them.
  fileprivate func had(_ words: String, in original: SourceText) -> Bool {
    Self.bare(original.string(range)).contains(Self.bare(words))
  }

  /// The words in small letters between spaces, without punctuation.
  private static func bare(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " " + words.joined(separator: " ") + " "
  }
}
