internal import KlarGerman
internal import KlarText

/// Puts the end of a sentence into the lines of a list.
struct ListLayout {
  private let analysis: Analysis
  private let sentence: Sentence

  init(_ sentence: Sentence, of analysis: Analysis) {
    self.analysis = analysis
    self.sentence = sentence
  }

  /// The edit that writes `opening` and a line for each item in the place of all from the byte `start`.
  ///
  /// Nil if the new text does not read as an opening with as many items and the same predicates.
  ///
  /// - Parameter sharesVerb: Whether the items are bare infinitives, which are no predicates alone.
  func edit(
    from start: Int, _ opening: String, items: [String], sharesVerb: Bool = false
  ) -> TextEdit? {
    let rest = following
    // Without a colon only a blank line tells a list from lines that a program has broken.
    let gap = opening.hasSuffix(":") || analysis.letter.blocks != nil ? "" : "\n"
    let lines = gap + items.map { "\n- " + $0 }.joined()
    let end = rest ?? analysis.tokens[sentence.tokens.upperBound - 1].range.upper
    let edit = TextEdit(TextRange(start, end), opening + lines + (rest == nil ? "" : "\n\n"))
    return isUnderstood(edit, items.count, sharesVerb: sharesVerb) ? edit : nil
  }

  /// Where the next sentence of the paragraph begins; nil if there is none.
  private var following: Int? {
    let index = analysis.number(of: sentence) + 1
    guard index < analysis.sentences.count, analysis.sentences[index].block == sentence.block
    else { return nil }
    return analysis.sentences[index].range.lower
  }

  private func isUnderstood(_ edit: TextEdit, _ count: Int, sharesVerb: Bool) -> Bool {
    let range = sentence.range.union(edit.range)
    let text = [edit].applied(to: analysis.text, in: range)
    let result = Analyzer().analyze(Letter(plainText: text), as: .text)
    let old = analysis.verbComplexes(of: sentence)
    return result.blocks.count { $0.role == .listItem } == count
      && (sharesVerb || result.verbComplexes.map(\.lemma).sorted() == old.map(\.lemma).sorted())
  }
}
