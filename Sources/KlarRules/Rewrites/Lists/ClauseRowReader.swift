internal import KlarGerman

/// Finds the clauses that stand in a row in a sentence.
struct ClauseRowReader {
  let analysis: Analysis
  let sentence: Sentence
  /// The token that ends the sentence.
  let stop: Int

  init(_ sentence: Sentence, of analysis: Analysis) {
    self.analysis = analysis
    self.sentence = sentence
    stop = sentence.tokens.upperBound - 1
  }

  /// The row of a sentence, up to its full stop; nil if it is not certain where the clauses begin and end.
  var row: ClauseRow? {
    guard let row = zuInfinitives ?? bareInfinitives ?? contentClauses,
      row.items.last?.upperBound == stop
    else { return nil }
    return row
  }

  /// Conjunctions whose clauses may stand in a row behind one of them.
  private static let conjunctions: Set<String> = ["dass", "wenn", "weil", "ob", "sofern", "falls"]

  /// "…, dass A gilt, B bleibt sowie C endet"; the one "dass" stays in front of the list, several go with
  /// their clauses.
  private var contentClauses: ClauseRow? {
    guard
      let opener = sentence.tokens.first(where: {
        Self.conjunctions.contains(analysis.form($0).folded)
          && analysis.tags[$0 - ($0 > 0 ? 1 : 0)] == .comma
      }),
      !(opener + 1..<stop).contains(where: { opensClause($0) && !repeats($0, opener) })
    else { return nil }
    let isRepeated = (opener + 1..<stop).contains { repeats($0, opener) }
    let ends = (opener + 1..<stop).filter { tag($0).isFinite }
    guard let items = items(from: isRepeated ? opener : opener + 1, ends),
      items.allSatisfy({ hasSubject(isRepeated ? $0.dropFirst() : $0) }),
      !isRepeated || items.dropFirst().allSatisfy({ repeats($0.lowerBound, opener) })
    else { return nil }
    return ClauseRow(kind: .contentClauses, items: items)
  }

  /// Whether a word is that of an earlier clause again, behind a comma or "und".
  private func repeats(_ token: Int, _ opener: Int) -> Bool {
    analysis.form(token).folded == analysis.form(opener).folded && isSeparator(token - 1)
  }

  /// The stretches that end with the given verbs; nil if something else stands between or behind them.
  func items(from start: Int, _ ends: [Int]) -> [Range<Int>]? {
    var items: [Range<Int>] = []
    var place = start
    let inner = analysis.relativeClauses(of: sentence, behind: start)
    for end in ends {
      let behind = bracketsEnd(end + 1)
      let close = inner.first { $0.lowerBound == behind }?.upperBound ?? behind
      guard close == stop || isSeparator(close), place < end else { return nil }
      items.append(place..<close)
      place = close + 1
    }
    return items.contains(where: explains) ? nil : grouped(items)
  }

  /// Whether a stretch belongs to the one before it: "insbesondere die Belege zu zeigen".
  private func explains(_ item: Range<Int>) -> Bool {
    ParticleWords.standard.stand(at: item.lowerBound, .example, in: analysis)
  }

  /// The items with those behind an earlier conjunction as one: in "A, B sowie C und D" the last two belong
  /// together.
  private func grouped(_ items: [Range<Int>]) -> [Range<Int>] {
    guard let last = items.last,
      let first = items.dropLast().firstIndex(where: { isConjunction($0.upperBound) }),
      first + 2 < items.count
    else { return items }
    return Array(items[...first]) + [items[first + 1].lowerBound..<last.upperBound]
  }

  /// The end of brackets that open at a place, or the place.
  private func bracketsEnd(_ place: Int) -> Int {
    guard place < stop, analysis.form(place).text == "(",
      let close = (place..<stop).first(where: { analysis.form($0).text == ")" })
    else { return place }
    return close + 1
  }

  func isSeparator(_ token: Int) -> Bool { tag(token) == .comma || isConjunction(token) }

  private func isConjunction(_ token: Int) -> Bool {
    ClosedClasses.joints.contains(analysis.form(token).folded)
  }

  /// Whether a clause has a subject of its own, perhaps behind a phrase with a preposition.
  private func hasSubject(_ item: Range<Int>) -> Bool {
    var first = item.lowerBound
    if [.appr, .apprart].contains(tag(first)),
      let phrase = NounPhraseChunker(analysis).prepositionalPhrase(
        at: first, until: item.upperBound),
      phrase.end < item.upperBound
    {
      first = phrase.end
    }
    if ["Sie", "wir", "ich", "es"].contains(analysis.form(first).text) { return true }
    let cases =
      NounPhraseChunker(analysis).phrase(at: first, until: item.upperBound)?.readings.cases ?? []
    // Behind another phrase, "eine Klage" may be the object of a subject that is shared.
    return cases.contains(.nominative)
      && (first == item.lowerBound || !cases.contains(.accusative))
  }

  func opensClause(_ token: Int) -> Bool {
    switch tag(token) {
    case .kous, .koui, .prels, .prelat, .pws, .pwat, .pwav: true
    default: false
    }
  }

  func tag(_ token: Int) -> Tag { analysis.tags[token] }
}
