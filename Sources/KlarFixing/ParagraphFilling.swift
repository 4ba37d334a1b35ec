internal import KlarGerman
internal import KlarText

/// Fills the lines of changed paragraphs anew, as wide as they were where a letter is wrapped by hand.
struct ParagraphFilling {
  private let original: Analysis

  /// A filling of the paragraphs that the letter had before all changes.
  init(of original: Analysis) { self.original = original }

  /// The text of a draft with its lines filled.
  ///
  /// - Parameter analysis: The draft's letter, analysed.
  func text(of draft: Draft, as analysis: Analysis) -> SourceText {
    guard original.letter.blocks == nil else { return draft.letter.text }
    let widest = original.blocks.compactMap { FilledLines(original.text.string($0.range))?.width }
      .max()
    let edits = original.blocks.compactMap { block -> TextEdit? in
      let before = original.text.string(block.range)
      let range = draft.image(of: block.range)
      let text = analysis.text.string(range)
      guard text != before, let lines = FilledLines(before) else { return nil }
      let filled = lines.filled(
        LinePieces(of: range, in: analysis).pieces, widest: widest ?? 0)
      return filled == text ? nil : TextEdit(range, filled)
    }
    return edits.isEmpty
      ? draft.letter.text
      : SourceText(edits.applied(to: analysis.text, in: analysis.text.range))
  }
}
