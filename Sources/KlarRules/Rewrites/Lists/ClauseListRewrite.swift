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

  init(_ sentence: Sentence, of analysis: Analysis) {
    self.analysis = analysis
    self.sentence = sentence
  }

  /// The suggestion; nil if it is not certain where the clauses begin and end.
  var suggestion: Suggestion? {
    guard sentence.tokens.count <= Analysis.longestReread,
      analysis.form(sentence.tokens.upperBound - 1).text == ".",
      analysis.blocks[sentence.block].role != .listItem,
      let row = ClauseRowReader(sentence, of: analysis).row, isLong(row)
    else { return nil }
    let receiver = SharedReceiver(of: row, in: analysis)
    guard let first = receiver.items.first, row.kind == .contentClauses || beginsWithObject(first)
    else { return nil }
    let citation = sharedCitation(of: receiver.items)
    let moved = row.kind == .bareInfinitives ? citation : nil
    let items = zip(receiver.receivers, receiver.items).enumerated().map { number, part in
      let (receiver, item) = part
      let isLast = number == row.items.count - 1
      let own = isLast ? item.lowerBound..<(moved?.lowerBound ?? item.upperBound) : item
      return receiver + words(own) + (isLast ? "." : separator(behind: item))
    }
    guard
      let edit = ListLayout(sentence, of: analysis).edit(
        from: analysis.tokens[first.lowerBound - 1].range.upper,
        moved.map { " " + words($0) } ?? "", items: items,
        sharesVerb: row.kind == .bareInfinitives)
    else { return nil }
    return Suggestion(
      "Eine Liste schreiben", citation == moved ? .safe : .review, edits: [edit])
  }

  private func isLong(_ row: ClauseRow) -> Bool {
    row.items.count > 2
      || row.items.count == 2
        && sentence.tokens.count { analysis.tokens[$0].isWord } > Self.manyWords
  }

  /// The brackets that end the last item and may belong to all of them; nil if others have their own.
  private func sharedCitation(of items: [Range<Int>]) -> Range<Int>? {
    let brackets = items.map { item in item.first { analysis.form($0).text == "(" } }
    guard let last = items.last, let open = brackets.last ?? nil,
      brackets.dropLast().allSatisfy({ $0 == nil }), analysis.form(last.upperBound - 1).text == ")"
    else { return nil }
    return open..<last.upperBound
  }

  /// Whether nothing stands in front of the first object that may be meant for the other infinitives, too:
  /// "bis Freitag", "nicht"; a citation or a condition names its own action.
  private func beginsWithObject(_ item: Range<Int>) -> Bool {
    let hasReceiver = SharedReceiver.receiver(of: item, in: analysis) != nil
    let first = item.lowerBound + (hasReceiver ? 1 : 0)
    if analysis.isWord(first, .citing), analysis.form(first + 1).text == "§" { return true }
    return NounPhraseChunker(analysis).phrase(at: first, until: item.upperBound)?
      .readings.cases.contains(.accusative) ?? false
  }

  private func separator(behind item: Range<Int>) -> String {
    let word = analysis.form(item.upperBound).text
    return word == "," ? word : " " + word
  }

  private func words(_ item: Range<Int>) -> String { analysis.words(of: item).inOneLine }
}
