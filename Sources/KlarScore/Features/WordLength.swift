internal import KlarGerman

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The logarithm of the letters in a word on average, proper names left out.
///
/// A sentence counts at least three letters, or "Ja." would be easier than anything readable.
struct WordLength: ScoreFeature {
  let name = "wordLength"

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    let words = sentence.commonWords
    let letters = words.reduce(0) { $0 + text.analysis.form($1).letters }
    return log(Double(max(3, letters)) / Double(max(1, words.count)))
  }
}
