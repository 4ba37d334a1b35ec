/// A noun with the words that belong to it.
public struct NounPhrase: Hashable, Sendable {
  /// Its tokens in one stretch, attributes behind the noun included.
  public let tokens: Range<Int>
  /// The token of its article, possessive, demonstrative or quantifier.
  public let determiner: Int?
  /// The adjectives and participles that agree with the noun, in text order.
  public let adjectives: [Int]
  /// The token of the noun.
  public let head: Int
  /// How adjectives are declined; nil if a determiner leaves it open.
  public let declension: ClosedClassWord.AdjectiveDeclension?
  /// The combinations of gender, number and case that its words allow together; never empty.
  public let readings: Agreement
  /// Whether it is a date, an amount, a citation or a name: no word of it is inflected.
  public let isFixed: Bool
  /// Whether what was read as a genitive attribute may be a phrase of its own.
  public let mayEndEarlier: Bool
}

extension NounPhrase {
  /// A date, amount or the like, of which no word is inflected.
  init(fixed tokens: Range<Int>, head: Int, readings: Agreement) {
    self.init(
      tokens: tokens, determiner: nil, adjectives: [], head: head, declension: nil,
      readings: readings, isFixed: true, mayEndEarlier: false)
  }
}
