/// The four "Wiener Sachtextformeln": the school year, 4 to 15, that a factual text suits.
///
/// Bamberger, R., Vanecek, E. (1984): Lesen – Verstehen – Lernen – Schreiben. Wien.
extension TextCounts {
  /// The first formula, of all four properties.
  public var wienerSachtextformel1: Double {
    0.1935 * percentPolysyllables + 0.1672 * wordsPerSentence + 0.1297 * percentLongWords
      - 0.0327 * percentMonosyllables - 0.875
  }

  /// The second formula, without words of one syllable.
  public var wienerSachtextformel2: Double {
    0.2007 * percentPolysyllables + 0.1682 * wordsPerSentence + 0.1373 * percentLongWords - 2.779
  }

  /// The third formula, of long words by syllables and the length of sentences.
  public var wienerSachtextformel3: Double {
    0.2963 * percentPolysyllables + 0.1905 * wordsPerSentence - 1.1144
  }

  /// The fourth formula: the third with the weights for higher school years.
  public var wienerSachtextformel4: Double {
    0.2744 * percentPolysyllables + 0.2656 * wordsPerSentence - 1.693
  }

  private var percentPolysyllables: Double { 100 * polysyllableShare }
  private var percentMonosyllables: Double { 100 * monosyllableShare }
  private var percentLongWords: Double { 100 * longWordShare }
}
