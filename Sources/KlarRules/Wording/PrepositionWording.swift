internal import KlarGerman
internal import KlarText

/// Replaces prepositions where the noun phrase can stay as it is.
enum PrepositionWording {
  /// The edit; nil where the case of the noun phrase would have to change.
  static func edits(
    _ match: PhraseMatch, _ government: Government, _ index: Int, _ replacement: String,
    in analysis: Analysis
  ) -> [TextEdit]? {
    let next = match.words.upperBound
    let hasVon = next < analysis.tokens.count && analysis.form(next).folded == "von"
    if hasVon, government.hasVon {
      guard government.after(index) == "D" else { return nil }
      return [DropIn.edit(match.words.lowerBound..<next + 1, replacement, in: analysis)]
    }
    guard government.isKept(at: index) else { return nil }
    return [DropIn.edit(match.words, replacement, in: analysis)]
  }
}
