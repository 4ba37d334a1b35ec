internal import KlarGerman

/// How common the words of a text are, looked up once for each spelling.
struct CountedFrequencies: Sendable {
  /// The Zipf frequency of every word form, 0 for one that the source does not hold.
  let ofForms: [Double]
  /// The Zipf frequency of the word behind each token in all its forms; only for content words.
  private let ofWords: [Double?]

  /// Looks up the spellings of an analysis, and the content words of the given sentences.
  init(
    _ analysis: Analysis, _ sentences: [CountedText.Sentence], _ source: any FrequencySource
  ) {
    ofForms = analysis.forms.map { $0.letters > 0 ? source.zipf($0.folded) ?? 0 : 0 }
    struct Word: Hashable {
      let form: Int
      let tag: Tag
    }
    var known: [Word: Double] = [:]
    var words = [Double?](repeating: nil, count: analysis.tokens.count)
    for sentence in sentences {
      for token in sentence.commonWords where Self.content.contains(analysis.tags[token]) {
        let word = Word(form: analysis.tokens[token].form, tag: analysis.tags[token])
        let zipf =
          known[word] ?? source.zipf(of: analysis.forms[word.form], tag: word.tag) ?? 0
        known[word] = zipf
        words[token] = zipf
      }
    }
    ofWords = words
  }

  /// The frequency of a content word; nil for other tokens.
  func zipf(ofWord token: Int) -> Double? { ofWords[token] }

  private static let content: TagSet = [
    .nn, .adja, .adjd, .vvfin, .vvimp, .vvinf, .vvizu, .vvpp,
  ]
}

extension CountedText {
  /// What counts for a spelling that the source does not hold: ten occurrences in a billion words.
  private static let unlisted = 1.0

  /// The Zipf frequency of a content word in all its forms, 0 for an unknown one; nil for other
  /// tokens, and for all without a source.
  func wordFrequency(of token: Int) -> Double? { frequencies?.zipf(ofWord: token) }

  /// The Zipf frequency of the spelling of a content word; nil for other tokens, and for all
  /// without a source.
  func formFrequency(of token: Int) -> Double? {
    guard let frequencies, frequencies.zipf(ofWord: token) != nil else { return nil }
    return max(Self.unlisted, frequencies.ofForms[analysis.tokens[token].form])
  }
}
