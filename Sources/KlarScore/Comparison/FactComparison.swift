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
    var missing = before.filter { fact in !after.contains { Self.same($0, fact) } }
    var added = after.filter { fact in !before.contains { Self.same($0, fact) } }
    var changed: [Change] = []
    for old in missing {
      let candidates = added.indices.filter { added[$0].kind == old.kind }
      let isOnly = candidates.count == 1 && missing.count { $0.kind == old.kind } == 1
      let match = candidates.max { Self.likeness(old, added[$0]) < Self.likeness(old, added[$1]) }
      guard let match, isOnly || Self.likeness(old, added[match]) >= 0.5 else { continue }
      changed.append(Change(before: old, after: added.remove(at: match)))
      missing.removeAll { $0 == old }
    }
    self.missing = missing
    self.added = added
    self.changed = changed
  }

  private static func same(_ left: Fact, _ right: Fact) -> Bool {
    left.kind == right.kind && left.value.means(right.value)
  }

  /// How much of the longer spelling both begin and end with, 0 to 1.
  private static func likeness(_ left: Fact, _ right: Fact) -> Double {
    let (first, second) = (Array(left.text), Array(right.text))
    let length = max(first.count, second.count)
    guard length > 0 else { return 1 }
    let start = zip(first, second).prefix { $0 == $1 }.count
    let rest = min(first.count, second.count) - start
    let end = zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count
    return Double(start + min(rest, end)) / Double(length)
  }
}
