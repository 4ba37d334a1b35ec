internal import KlarGerman

/// A stretch of a sentence between two marks, the nearest that can be had to a clause without a parser.
struct ClauseSegment: Sendable {
  /// The indices of its tokens.
  let tokens: Range<Int>
  /// The verbs in it, in text order; a word with several readings appears once for each.
  let verbs: [ClauseVerb]

  /// The segments of a sentence: commas, semicolons, colons, dashes and brackets part them.
  static func all(
    of sentence: Sentence, in analysis: Analysis, verbs: (Int) -> [VerbUse]
  ) -> [ClauseSegment] {
    var segments: [ClauseSegment] = []
    var start = sentence.tokens.lowerBound
    func close(_ end: Int) {
      if start < end {
        segments.append(
          ClauseSegment(
            tokens: start..<end, verbs: ClauseVerb.all(in: start..<end, of: analysis, verbs)))
      }
      start = end + 1
    }
    for token in sentence.tokens
    where analysis.tokens[token].kind == .punctuation && borders.contains(analysis.form(token).text)
    {
      close(token)
    }
    close(sentence.tokens.upperBound)
    return segments
  }

  /// The marks that part a sentence.
  static let borders: Set<String> = [
    ",", ";", ":", "–", "—", "(", ")", "[", "]", ".", "!", "?",
  ]
}
