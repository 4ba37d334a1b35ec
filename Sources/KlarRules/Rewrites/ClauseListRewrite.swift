internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Writes clauses in a row as a list: "Wir planen, A zu verbieten, B anzudrohen und C anzuordnen" gets a
/// line for each of the three.
///
/// No word changes but "Ihnen", which each item that shares it gets; so nothing that the letter says does.
struct ClauseListRewrite {
  /// Two clauses make a list only of a sentence with more words than this.
  private static let manyWords = 30

  private let analysis: Analysis
  private let sentence: Sentence
  private let stop: Int

  init(_ sentence: Sentence, of analysis: Analysis) {
    self.analysis = analysis
    self.sentence = sentence
    stop = sentence.tokens.upperBound - 1
  }

  /// The suggestion; nil if it is not certain where the clauses begin and end.
  var suggestion: Suggestion? {
    guard sentence.tokens.count <= Analysis.longestReread, analysis.form(stop).text == ".",
      analysis.blocks[sentence.block].role != .listItem,
      let row = (infinitives ?? modalInfinitives ?? contentClauses).map(withoutReceiver),
      isLong(row),
      let first = row.items.first, row.isOfClauses || beginsWithObject(first),
      let last = row.items.last, last.upperBound == stop
    else { return nil }
    let intro = analysis.tokens[first.lowerBound - 1].range.upper
    let citation = sharedCitation(of: row)
    let moved = row.sharesModal ? citation : nil
    let items = row.items.enumerated().map { number, item in
      let isLast = number == row.items.count - 1
      let own = isLast ? item.lowerBound..<(moved?.lowerBound ?? item.upperBound) : item
      return (number > 0 ? receiver(of: item, sharedBy: first) : "") + words(own)
        + separator(behind: item, isLast: isLast)
    }
    guard
      let edit = ListLayout(sentence, of: analysis).edit(
        from: intro, moved.map { " " + words($0) } ?? "", items: items,
        sharesVerb: row.sharesModal)
    else { return nil }
    return Suggestion(
      "Eine Liste schreiben", citation == moved ? .safe : .review, edits: [edit])
  }

  /// The brackets that end the last item and may belong to all of them; nil if others have their own.
  private func sharedCitation(of row: Row) -> Range<Int>? {
    let brackets = row.items.map { item in item.first { analysis.form($0).text == "(" } }
    guard let last = row.items.last, let open = brackets.last ?? nil,
      brackets.dropLast().allSatisfy({ $0 == nil }), analysis.form(last.upperBound - 1).text == ")"
    else { return nil }
    return open..<last.upperBound
  }

  /// Clauses that one opening introduces.
  private struct Row {
    let items: [Range<Int>]
    /// Whether they are whole clauses and no infinitives.
    var isOfClauses = false
    /// Whether they are infinitives without "zu".
    var sharesModal = false
  }

  /// Whether nothing stands in front of the first object that may be meant for the other infinitives, too:
  /// "bis Freitag", "nicht"; a citation or a condition names its own action.
  private func beginsWithObject(_ item: Range<Int>) -> Bool {
    let first = item.lowerBound + (beginsWithReceiver(item) ? 1 : 0)
    let start = analysis.form(first).folded
    if ["nach", "gem.", "gemäss"].contains(start), analysis.form(first + 1).text == "§" {
      return true
    }
    return NounPhraseChunker(analysis).phrase(at: first, until: item.upperBound)?
      .readings.cases.contains(.accusative) ?? false
  }

  /// "…, Ihnen die Nutzung zu verbieten, ein Zwangsgeld anzudrohen": who stands first is meant in all
  /// clauses whose verbs can have a receiver; if all have, it stays in front of the list.
  private func withoutReceiver(_ row: Row) -> Row {
    guard let first = row.items.first, beginsWithReceiver(first),
      row.items.allSatisfy(hasReceiver)
    else { return row }
    return Row(items: [first.lowerBound + 1..<first.upperBound] + row.items.dropFirst())
  }

  private func beginsWithReceiver(_ item: Range<Int>) -> Bool {
    item.count > 2 && tag(item.lowerBound) == .pper
      && ["Ihnen", "uns"].contains(analysis.form(item.lowerBound).text)
  }

  /// The receiver whom an item shares with the first one, "Ihnen ", where others of the row have none.
  private func receiver(of item: Range<Int>, sharedBy first: Range<Int>) -> String {
    beginsWithReceiver(first) && hasReceiver(item) && !beginsWithReceiver(item)
      ? analysis.form(first.lowerBound).text + " " : ""
  }

  private func hasReceiver(_ item: Range<Int>) -> Bool {
    item.contains { token in
      Self.infinitive.contains(tag(token))
        && Lexicon.standard.verbs.readings(of: analysis.form(token).text)
          .contains { ActorWords.standard.hasReceiver($0.verb) }
    }
  }

  private func isLong(_ row: Row) -> Bool {
    row.items.count > 2
      || row.items.count == 2
        && sentence.tokens.count { analysis.tokens[$0].isWord } > Self.manyWords
  }

  /// "…, A zu untersagen, B anzudrohen sowie C anzuordnen".
  private var infinitives: Row? {
    let ends = sentence.tokens.filter { token in
      analysis.tags[token] == .vvizu
        || token > 0 && analysis.tags[token - 1] == .ptkzu && Self.infinitive.contains(tag(token))
    }
    guard let head = ends.first,
      let clause = analysis.clauses.first(where: {
        $0.kind == .infinitive && $0.tokens.contains(head)
      }), let start = clause.tokens.first, start > sentence.tokens.lowerBound,
      analysis.tags[start - 1] == .comma,
      !(start..<stop).contains(where: { tag($0).isFinite || opensClause($0) }),
      let items = items(from: start, ends).map(grouped), items.allSatisfy(hasObject)
    else { return nil }
    return Row(items: items)
  }

  /// "Wer auszieht, muss A räumen, die Schlüssel, die er hat, abgeben und C zahlen".
  private var modalInfinitives: Row? {
    guard
      let modal = analysis.clauses(of: sentence).first(where: {
        $0.kind == .main && $0.finite != nil
      })?.finite, tag(modal) == .vmfin, modal + 1 < stop
    else { return nil }
    let isReader = ["Sie", "wir", "ich"].contains(analysis.form(modal + 1).text)
    let start = isReader ? modal + 2 : modal + 1
    let inner = relativeClauses(from: start)
    let own = (start..<stop).filter { token in !inner.contains { $0.contains(token) } }
    let ends = own.filter(isInfinitive)
    guard
      !own.contains(where: {
        tag($0).isFinite && !ends.contains($0) || opensClause($0) || tag($0) == .ptkzu
      }), let items = items(from: start, ends).map(grouped),
      items.allSatisfy(hasObject)
    else { return nil }
    return Row(items: items, sharesModal: true)
  }

  /// Whether a verb is an infinitive; the tagger takes one before "und" for a finite form at times.
  private func isInfinitive(_ token: Int) -> Bool {
    tag(token) == .vvinf
      || tag(token) == .vvfin
        && Lexicon.standard.verbs.readings(of: analysis.form(token).text)
          .contains { $0.form == .infinitive }
  }

  /// The relative clauses behind a token, with the comma in front.
  private func relativeClauses(from start: Int) -> [Range<Int>] {
    analysis.clauses(of: sentence).compactMap { clause in
      guard clause.kind == .relative, let first = clause.tokens.first,
        let last = clause.tokens.last, first > start
      else { return nil }
      return first - 1..<last + 1
    }
  }

  /// "…, dass A gilt, B bleibt sowie C endet"; the one "dass" stays in front of the list.
  private var contentClauses: Row? {
    guard
      let dass = sentence.tokens.first(where: {
        analysis.form($0).folded == "dass" && analysis.tags[$0 - ($0 > 0 ? 1 : 0)] == .comma
      }), !(dass + 1..<stop).contains(where: opensClause)
    else { return nil }
    let ends = (dass + 1..<stop).filter { tag($0).isFinite }
    guard let items = items(from: dass + 1, ends).map(grouped), items.allSatisfy(hasSubject) else {
      return nil
    }
    return Row(items: items, isOfClauses: true)
  }

  /// The items with those behind an earlier conjunction as one: in "A, B sowie C und D" the last two belong
  /// together.
  private func grouped(_ items: [Range<Int>]) -> [Range<Int>] {
    guard let last = items.last,
      let first = items.dropLast().firstIndex(where: {
        ["und", "sowie", "oder"].contains(analysis.form($0.upperBound).folded)
      }), first + 2 < items.count
    else { return items }
    return Array(items[...first]) + [items[first + 1].lowerBound..<last.upperBound]
  }

  /// The stretches that end with the given verbs; nil if something else stands between or behind them.
  private func items(from start: Int, _ ends: [Int]) -> [Range<Int>]? {
    var items: [Range<Int>] = []
    var place = start
    let inner = relativeClauses(from: start)
    for end in ends {
      let behind = bracketsEnd(end + 1)
      let close =
        inner.first { $0.lowerBound == behind }?.upperBound ?? behind
      guard close == stop || isSeparator(close), place < end else { return nil }
      items.append(place..<close)
      place = close + 1
    }
    return items
  }

  /// The end of brackets that open at a place, or the place.
  private func bracketsEnd(_ place: Int) -> Int {
    guard place < stop, analysis.form(place).text == "(",
      let close = (place..<stop).first(where: { analysis.form($0).text == ")" })
    else { return place }
    return close + 1
  }

  private func isSeparator(_ token: Int) -> Bool {
    analysis.tags[token] == .comma
      || ["und", "sowie", "oder"].contains(analysis.form(token).folded)
  }

  private func separator(behind item: Range<Int>, isLast: Bool) -> String {
    if isLast { return "." }
    let word = analysis.form(item.upperBound).text
    return word == "," ? word : " " + word
  }

  private func words(_ item: Range<Int>) -> String { analysis.words(of: item).inOneLine }

  /// Whether an infinitive has a thing of its own that it is about.
  private func hasObject(_ item: Range<Int>) -> Bool {
    let verbs = item.prefix {
      !isInfinitive($0) && !Self.infinitive.contains(tag($0)) && tag($0) != .ptkzu
    }
    guard let end = verbs.last, end >= item.lowerBound,
      let field = ClauseFrameReader(analysis).constituents(of: item.lowerBound..<end + 1)
    else { return false }
    return field.contains { $0.kind == .nounPhrase && $0.cases.contains(.accusative) }
  }

  /// Whether a clause begins with a subject of its own.
  private func hasSubject(_ item: Range<Int>) -> Bool {
    let first = item.lowerBound
    if ["Sie", "wir", "ich", "es"].contains(analysis.form(first).text) { return true }
    return NounPhraseChunker(analysis).phrase(at: first, until: item.upperBound)?
      .readings.cases.contains(.nominative) ?? false
  }

  private func opensClause(_ token: Int) -> Bool { Self.openers.contains(tag(token)) }

  private func tag(_ token: Int) -> Tag { analysis.tags[token] }

  private static let infinitive: Set<Tag> = [.vvinf, .vainf, .vminf, .vvizu]
  private static let openers: Set<Tag> = [
    .kous, .koui, .prels, .prelat, .pws, .pwat, .pwav,
  ]
}
