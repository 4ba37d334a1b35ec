extension TextCounts {
  /// McLaughlin's SMOG for German, called "Qu": the school year that a text suits.
  ///
  /// Bamberger, R., Vanecek, E. (1984), p. 78: √(30 · words of three or more syllables / sentences)
  /// − 2.
  public var gSmog: Double { (30 * ratio(polysyllables, sentences)).squareRoot() - 2 }
}
