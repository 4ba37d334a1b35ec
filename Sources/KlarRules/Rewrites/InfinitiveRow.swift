internal import KlarGerman
internal import KlarText

/// Infinitives with "zu" that hang on one word: "die Akte zu lesen und sich zu äußern".
struct InfinitiveRow {
  /// The infinitives in text order; never empty.
  let infinitives: [ZuInfinitive]

  private let analysis: Analysis

  /// The row from a token to the end of a sentence; nil where one may hang on another, or more follows.
  init?(from start: Int, in sentence: Sentence, of analysis: Analysis) {
    self.analysis = analysis
    let own = Self.ownTokens(from: start, in: sentence, of: analysis)
    guard !own.contains(where: { Self.opensAnother($0, analysis) }) else { return nil }
    infinitives = own.compactMap { ZuInfinitive(at: $0, in: analysis) }
    guard !infinitives.isEmpty else { return nil }
    var isClosed = true
    for (last, next) in zip(infinitives, infinitives.dropFirst()) {
      let between = own.filter { ($0 >= last.tokens.upperBound) && $0 < next.tokens.lowerBound }
      guard let first = between.first,
        !between.dropFirst().contains(where: { analysis.tags[$0] == .comma })
      else { return nil }
      if ClosedClasses.joints.contains(analysis.form(first).folded) {
        isClosed = true
        continue
      }
      // "die Stadt zu bitten, die Akte zu zeigen": only what readers do takes no infinitive.
      guard analysis.tags[first] == .comma, ActorWords.standard.isOfReader(last.verb),
        between.contains(where: { [.nn, .ne, .prf].contains(analysis.tags[$0]) })
      else { return nil }
      isClosed = false
    }
    guard isClosed else { return nil }
  }

  /// The infinitives without "zu".
  var edits: [TextEdit] {
    infinitives.map { TextEdit(analysis.range(of: $0.tokens), $0.verb.infinitive) }
  }

  /// The tokens without relative clauses and the commas in front of these.
  private static func ownTokens(
    from start: Int, in sentence: Sentence, of analysis: Analysis
  ) -> [Int] {
    let inner = analysis.relativeClauses(of: sentence, behind: start)
    return (start..<sentence.tokens.upperBound).filter { token in
      !inner.contains { $0.contains(token) }
    }
  }

  private static func opensAnother(_ token: Int, _ analysis: Analysis) -> Bool {
    switch analysis.tags[token] {
    case .kous, .koui: true
    default:
      analysis.tags[token].isFinite
        || ClosedClasses.infinitiveOpeners.contains(analysis.form(token).folded)
    }
  }
}
