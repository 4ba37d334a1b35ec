internal import KlarGerman

/// Paragraphs in the making: one may stand inside another one, as in a text box.
///
/// A paragraph's own text stays together; those inside follow it.
struct ParagraphStack {
  /// A place in the order of paragraphs.
  struct Mark {
    fileprivate let level: Int
    fileprivate let count: Int
  }

  private struct Level {
    var draft: ParagraphDraft
    var inner: [ParagraphDraft] = []
  }

  /// The paragraphs that are complete.
  private(set) var finished: [ParagraphDraft] = []
  private var levels: [Level] = []
  /// A paragraph whose end mark was deleted, and the level it waits on.
  private var waiting: (draft: ParagraphDraft, level: Int)?

  /// Whether a paragraph is open.
  var isOpen: Bool { !levels.isEmpty }

  /// Changes the innermost open paragraph; outside of any there is nothing to change.
  mutating func edit(_ change: (inout ParagraphDraft) -> Void) {
    if levels.isEmpty { return }
    change(&levels[levels.count - 1].draft)
  }

  /// Begins a paragraph.
  mutating func open(_ draft: ParagraphDraft) {
    var draft = draft
    if let waiting, waiting.level == levels.count {
      draft.append(waiting.draft)
      self.waiting = nil
    }
    levels.append(Level(draft: draft))
  }

  /// Ends the innermost open paragraph.
  mutating func close() {
    release(above: levels.count - 1)
    guard let level = levels.popLast() else { return }
    if level.draft.continues, level.inner.isEmpty {
      waiting = (level.draft, levels.count)
    } else {
      finish([level.draft] + level.inner)
    }
  }

  /// Ends what waits for a next paragraph that will not come, as at the end of a table cell.
  mutating func endGroup() {
    release(above: levels.count - 1)
  }

  /// The place that has been reached.
  var mark: Mark { Mark(level: levels.count, count: current.count) }

  /// Changes all complete paragraphs since `mark` on its level.
  mutating func edit(since mark: Mark, _ change: (inout ParagraphDraft) -> Void) {
    guard mark.level == levels.count else { return }
    for index in current.indices.dropFirst(mark.count) {
      if levels.isEmpty {
        change(&finished[index])
      } else {
        change(&levels[levels.count - 1].inner[index])
      }
    }
  }

  private var current: [ParagraphDraft] { levels.last?.inner ?? finished }

  private mutating func release(above level: Int) {
    guard let waiting, waiting.level > level else { return }
    self.waiting = nil
    finish([waiting.draft])
  }

  private mutating func finish(_ drafts: [ParagraphDraft]) {
    if levels.isEmpty {
      finished += drafts
    } else {
      levels[levels.count - 1].inner += drafts
    }
  }
}
