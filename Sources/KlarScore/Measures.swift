internal import KlarGerman

/// The figures of a letter's running text that stand beside the score.
///
/// Shares run from 0 to 1. All are 0 for a text without words, except for the formulas, which then
/// say nothing.
public struct Measures: Hashable, Sendable {
  /// A sentence of more words than this is long (Langer, Schulz von Thun, Tausch: 9 to 13 is easy;
  /// the guidelines of federal and state administrations set 15 to 20).
  public static let longSentence = 20
  /// A word form below this Zipf frequency is rare: fewer than three in a million words.
  public static let rareWord = 3.5

  /// The counts behind averages and formulas.
  public let counts: TextCounts
  /// The number of words in the longest sentence.
  public let longestSentence: Int
  /// The share of sentences of more than `longSentence` words.
  public let longSentenceShare: Double
  /// The share of sentences that tell what is done ("wird geprüft"), not who does it.
  public let passiveShare: Double
  /// The share of words that are nouns made of verbs or adjectives ("Durchführung").
  public let nominalShare: Double
  /// The share of words that are rarer than Zipf 3.5 or unknown; nil without a source of
  /// frequencies.
  public let rareWordShare: Double?

  /// Measures a letter's running text.
  public init(_ text: CountedText) {
    let counts = TextCounts(text)
    self.counts = counts
    let lengths = text.sentences.map(\.words.count)
    longestSentence = lengths.max() ?? 0
    longSentenceShare = counts.ratio(
      lengths.count { $0 > Self.longSentence }, text.sentences.count)
    let passives = Set(
      text.analysis.verbComplexes
        .filter { $0.voice == .werdenPassive || $0.voice == .bekommenPassive }
        .map { text.analysis.clauses[$0.clause].sentence })
    passiveShare = counts.ratio(
      text.sentences.count { passives.contains($0.index) }, text.sentences.count)
    let words = text.sentences.flatMap(\.words)
    let isNominal = text.analysis.forms.map(Nominalisation.isOne)
    nominalShare = counts.ratio(
      words.count { isNominal[text.analysis.tokens[$0].form] }, words.count)
    rareWordShare = text.frequencies.map { frequencies in
      let rare = words.count {
        frequencies.ofForms[text.analysis.tokens[$0].form] < Self.rareWord
      }
      return counts.ratio(rare, words.count)
    }
  }

  /// Every figure with the name that reports give it, in the order of the report for people.
  ///
  /// The names are promised to other programs: add some, never rename one.
  public var values: [(name: String, value: Double)] {
    var values: [(String, Double)] = [
      ("words", Double(counts.words)), ("sentences", Double(counts.sentences)),
      ("letters", Double(counts.letters)), ("syllables", Double(counts.syllables)),
      ("wordsPerSentence", counts.wordsPerSentence),
      ("longestSentence", Double(longestSentence)),
      ("longSentenceShare", longSentenceShare),
      ("lettersPerWord", counts.lettersPerWord), ("syllablesPerWord", counts.syllablesPerWord),
      ("longWordShare", counts.longWordShare), ("passiveShare", passiveShare),
      ("nominalShare", nominalShare),
    ]
    if let rareWordShare { values.append(("rareWordShare", rareWordShare)) }
    guard counts.words > 0 else { return values }
    values += [
      ("fleschAmstad", counts.fleschAmstad),
      ("wienerSachtextformel1", counts.wienerSachtextformel1),
      ("wienerSachtextformel2", counts.wienerSachtextformel2),
      ("wienerSachtextformel3", counts.wienerSachtextformel3),
      ("wienerSachtextformel4", counts.wienerSachtextformel4),
      ("lix", counts.lix), ("rix", counts.rix), ("gSmog", counts.gSmog),
    ]
    return values
  }
}
