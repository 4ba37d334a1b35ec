internal import KlarGerman

/// What the classical formulas count in a text.
public struct TextCounts: Hashable, Sendable {
  /// Words with at least one letter.
  public var words = 0
  /// Sentences of running text.
  public var sentences = 0
  /// Letters of all words.
  public var letters = 0
  /// Spoken syllables of all words.
  public var syllables = 0
  /// Words of one syllable.
  public var monosyllables = 0
  /// Words of three or more syllables.
  public var polysyllables = 0
  /// Words of more than six letters.
  public var longWords = 0

  private static let known = WordCache<Int>()

  private static func syllables(of word: String) -> Int {
    known.value(of: word) { GermanSyllables.count(word) }
  }

  /// Counts of nothing.
  public init() {}

  /// The counts of a letter's running text; syllables are counted once for each spelling.
  public init(_ text: CountedText) {
    var syllablesOfForm = [Int?](repeating: nil, count: text.analysis.forms.count)
    sentences = text.sentences.count
    for sentence in text.sentences {
      for word in sentence.words {
        let index = text.analysis.tokens[word].form
        let form = text.analysis.forms[index]
        let count = syllablesOfForm[index] ?? Self.syllables(of: form.text)
        syllablesOfForm[index] = count
        words += 1
        letters += form.letters
        syllables += count
        if count == 1 { monosyllables += 1 }
        if count >= 3 { polysyllables += 1 }
        if form.letters > 6 { longWords += 1 }
      }
    }
  }

  /// Words in a sentence on average; 0 for an empty text, like all ratios here.
  public var wordsPerSentence: Double { ratio(words, sentences) }
  /// Syllables in a word on average.
  public var syllablesPerWord: Double { ratio(syllables, words) }
  /// Letters in a word on average.
  public var lettersPerWord: Double { ratio(letters, words) }
  /// The share of words of one syllable, 0 to 1.
  public var monosyllableShare: Double { ratio(monosyllables, words) }
  /// The share of words of three or more syllables, 0 to 1.
  public var polysyllableShare: Double { ratio(polysyllables, words) }
  /// The share of words of more than six letters, 0 to 1.
  public var longWordShare: Double { ratio(longWords, words) }

  func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}
