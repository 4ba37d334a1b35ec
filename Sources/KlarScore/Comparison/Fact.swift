public import KlarGerman
public import KlarText

/// A date, amount, citation or the like that a rewrite must keep.
public struct Fact: Hashable, Sendable {
  /// What it is.
  public let kind: Entity.Kind
  /// The words of the letter.
  public let text: String
  /// Where they stand.
  public let range: TextRange
  /// What the words mean, independent of how they are written.
  let value: FactValue

  /// The facts of a letter, one for each value, where it stands first.
  ///
  /// A citation of several provisions is a fact for each; gaps of templates name none.
  public static func facts(of analysis: Analysis) -> [Fact] {
    var facts: [Fact] = []
    for entity in analysis.entities where entity.kind != .placeholder {
      for fact in Self.facts(entity, in: analysis.text)
      where !facts.contains(where: { $0.same(as: fact) }) {
        facts.append(fact)
      }
    }
    return facts
  }

  /// The facts in a stretch of a letter, each as often as it stands there.
  public static func facts(of analysis: Analysis, in range: TextRange) -> [Fact] {
    analysis.entities
      .filter { $0.kind != .placeholder && $0.range.overlaps(range) }
      .flatMap { facts($0, in: analysis.text) }
  }

  /// The facts of `before` that `after` does not hold as often.
  public static func lost(from before: [Fact], in after: [Fact]) -> [Fact] {
    var rest = after
    return before.filter { fact in
      guard let index = rest.firstIndex(where: { fact.same(as: $0) }) else { return true }
      rest.remove(at: index)
      return false
    }
  }

  /// Whether both say the same; a date is one whether it is called a deadline or not.
  func same(as other: Fact) -> Bool {
    let areDates =
      [Entity.Kind.date, .deadline].contains(kind) && [.date, .deadline].contains(other.kind)
    return (kind == other.kind || areDates) && value.means(other.value)
  }

  private static func facts(_ entity: Entity, in text: SourceText) -> [Fact] {
    let words = text.string(entity.range).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let provisions = entity.kind == .paragraph ? Provision.provisions(of: words) : []
    let values =
      provisions.isEmpty
      ? [FactValue(words, kind: entity.kind)] : provisions.map(FactValue.provision)
    return values.map { Fact(kind: entity.kind, text: words, range: entity.range, value: $0) }
  }
}
