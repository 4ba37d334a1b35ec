extension TextCounts {
  /// Flesch's reading ease with Amstad's weights for German: 0 very hard to 100 very easy.
  ///
  /// Amstad, T. (1978): Wie verständlich sind unsere Zeitungen? Dissertation, Zürich.
  /// Hard texts fall below 0, very easy ones rise above 100.
  public var fleschAmstad: Double { 180 - wordsPerSentence - 58.5 * syllablesPerWord }
}
