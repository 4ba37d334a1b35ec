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

  /// The fact that an entity names; nil for gaps of templates, which name none.
  init?(_ entity: Entity, in text: SourceText) {
    guard entity.kind != .placeholder else { return nil }
    kind = entity.kind
    range = entity.range
    self.text = text.string(entity.range).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    value = FactValue(self.text, kind: kind)
  }

  /// The facts of a letter, one for each value, where it stands first.
  public static func facts(of analysis: Analysis) -> [Fact] {
    var facts: [Fact] = []
    for entity in analysis.entities {
      guard let fact = Fact(entity, in: analysis.text),
        !facts.contains(where: { $0.value.means(fact.value) && $0.kind == fact.kind })
      else { continue }
      facts.append(fact)
    }
    return facts
  }
}
