internal import KlarGerman
internal import KlarText

/// A stretch of a sentence between two marks, the nearest that can be had to a clause without a parser.
///
/// What stands in brackets is a segment of its own; the one around it goes on behind them.
struct ClauseSegment: Sendable {
  /// The indices of its tokens, in text order.
  let tokens: [Int]
  /// The verbs in it, in text order; a word with several readings appears once for each.
  let verbs: [ClauseVerb]

  /// Whether a run of tokens lies in it.
  func contains(_ words: Range<Int>) -> Bool {
    let place = tokens.partitioningIndex { $0 >= words.lowerBound }
    return place < tokens.count && tokens[place] == words.lowerBound
  }

  /// The segments of a sentence: commas, semicolons, colons, dashes and brackets part them.
  static func all(
    of sentence: Sentence, in analysis: Analysis, verbs: (Int) -> [VerbUse]
  ) -> [ClauseSegment] {
    runs(of: sentence, in: analysis).map {
      ClauseSegment(tokens: $0, verbs: ClauseVerb.all(in: $0, of: analysis, verbs))
    }
  }

  /// The marks that part a sentence.
  static let borders: Set<String> = [",", ";", ":", "–", "—", "(", ")", "[", "]", ".", "!", "?"]

  private static func runs(of sentence: Sentence, in analysis: Analysis) -> [[Int]] {
    var finished: [[Int]] = []
    var open: [[Int]] = [[]]
    func close() {
      if let run = open.popLast(), !run.isEmpty { finished.append(run) }
    }
    for token in sentence.tokens {
      let mark = analysis.tokens[token].kind == .punctuation ? analysis.form(token).text : ""
      switch mark {
      case "(", "[": open.append([])
      case ")", "]":
        close()
        if open.isEmpty { open.append([]) }
      case _ where borders.contains(mark):
        close()
        open.append([])
      default: open[open.count - 1].append(token)
      }
    }
    while !open.isEmpty { close() }
    return finished
  }
}
