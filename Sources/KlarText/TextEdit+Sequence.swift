extension [TextEdit] {
  /// These edits of `text` and then `later`, which count the bytes of the text that these make: as
  /// edits of `text`.
  ///
  /// Edits that touch each other become one. Both lists must be in order and disjoint.
  public func followed(by later: [TextEdit], in text: SourceText) -> [TextEdit] {
    if isEmpty { return later }
    let middle = SourceText(applied(to: text, in: text.range))
    var result: [TextEdit] = []
    var (own, next, shift) = (0, 0, 0)
    while own < count || next < later.count {
      // Places of the middle text that one edit, or several that touch, reach over.
      var start = Int.max
      if own < count { start = self[own].range.lower + shift }
      if next < later.count { start = Swift.min(start, later[next].range.lower) }
      var end = start
      let shiftBefore = shift
      let firstLater = next
      while true {
        if own < count, self[own].range.lower + shift <= end {
          let edit = self[own]
          end = Swift.max(end, edit.range.lower + shift + edit.replacement.utf8.count)
          shift += edit.replacement.utf8.count - edit.range.count
          own += 1
        } else if next < later.count, later[next].range.lower <= end {
          end = Swift.max(end, later[next].range.upper)
          next += 1
        } else {
          break
        }
      }
      let words = Array(later[firstLater..<next]).applied(to: middle, in: TextRange(start, end))
      result.append(TextEdit(TextRange(start - shiftBefore, end - shift), words))
    }
    return result
  }

  /// Where a range of the old text lies after the edits; those at its edges belong to it.
  ///
  /// No edit may cross its borders.
  public func shifted(_ range: TextRange) -> TextRange {
    var (lower, upper) = (range.lower, range.upper)
    for edit in self {
      let growth = edit.replacement.utf8.count - edit.range.count
      let isBefore = edit.range.upper <= range.lower
      if isBefore, !range.contains(edit.range) { lower += growth }
      if isBefore || range.contains(edit.range) { upper += growth }
    }
    return TextRange(lower, upper)
  }

  /// The range of the old text that a range of the new one comes from; edits that it touches belong
  /// to it as a whole.
  public func origin(of range: TextRange) -> TextRange {
    var shift = 0
    var (lower, upper): (Int?, Int?) = (nil, nil)
    for edit in self {
      let start = edit.range.lower + shift
      let end = start + edit.replacement.utf8.count
      if lower == nil, range.lower <= end {
        lower = range.lower < start ? range.lower - shift : edit.range.lower
      }
      if upper == nil, range.upper <= end {
        upper = range.upper < start ? range.upper - shift : edit.range.upper
      }
      shift += edit.replacement.utf8.count - edit.range.count
    }
    return TextRange(lower ?? range.lower - shift, upper ?? range.upper - shift)
  }
}
