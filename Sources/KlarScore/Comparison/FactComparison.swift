internal import KlarText

/// Which facts of a letter its new version keeps.
public struct FactComparison: Hashable, Sendable {
  /// A fact that the new version names differently.
  public struct Change: Hashable, Sendable {
    /// The fact of the old letter.
    public let before: Fact
    /// The one that seems to stand for it.
    public let after: Fact
  }

  /// Facts that the new version lost, in text order.
  public let missing: [Fact]
  /// Facts that stand only in the new version.
  public let added: [Fact]
  /// Facts of one kind that look alike but differ, such as a deadline moved by a day.
  public let changed: [Change]

  /// Whether nothing was lost, added or changed.
  public var isEmpty: Bool { missing.isEmpty && added.isEmpty && changed.isEmpty }

  /// Compares the facts of two letters.
  public init(before: [Fact], after: [Fact]) {
    let lost = before.filter { fact in !after.contains { $0.same(as: fact) } }
    let new = after.filter { fact in !before.contains { $0.same(as: fact) } }
    let changed = Self.changes(from: lost, to: new)
    self.changed = changed
    missing = lost.filter { fact in !changed.contains { $0.before == fact } }
    added = new.filter { fact in !changed.contains { $0.after == fact } }
  }

  /// Pairs facts of one kind, the most alike first; the only ones left of a kind are a pair anyway.
  private static func changes(from lost: [Fact], to new: [Fact]) -> [Change] {
    var pairs: [(likeness: Double, change: Change)] = []
    for old in lost {
      for other in new where other.kind == old.kind {
        let areOnly =
          lost.count { $0.kind == old.kind } == 1 && new.count { $0.kind == old.kind } == 1
        let likeness = areOnly ? 1 : old.value.likeness(to: other.value)
        if likeness >= 0.5 { pairs.append((likeness, Change(before: old, after: other))) }
      }
    }
    var changes: [Change] = []
    for pair in pairs.enumerated().sorted(by: {
      ($1.element.likeness, $0.offset) < ($0.element.likeness, $1.offset)
    }).map(\.element.change)
    where !changes.contains(where: { $0.before == pair.before || $0.after == pair.after }) {
      changes.append(pair)
    }
    return changes.sorted { $0.before.range < $1.before.range }
  }
}
