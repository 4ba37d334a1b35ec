/// The formulas that count long words by letters.
extension TextCounts {
  /// "Läsbarhetsindex": below 30 very easy, about 40 medium, above 55 very hard.
  ///
  /// Björnsson, C. H. (1968): Läsbarhet. Stockholm.
  public var lix: Double { wordsPerSentence + 100 * longWordShare }

  /// Long words in a sentence: below 1.8 very easy, about 3.7 medium, above 7.2 very hard.
  ///
  /// Anderson, J. (1983): Lix and Rix. Journal of Reading 26 (6).
  public var rix: Double { ratio(longWords, sentences) }
}
