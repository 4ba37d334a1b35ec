internal import KlarText

/// Cuts edits down to the words that differ, so that a tracked change shows no more than that and
/// the others keep their formatting.
enum WordwiseEdits {
  /// Edits of `text` with the same outcome.
  static func edits(_ edits: [TextEdit], of text: SourceText) -> [TextEdit] {
    edits.flatMap { words($0, of: text) }
  }

  private static func words(_ edit: TextEdit, of text: SourceText) -> [TextEdit] {
    let new = SourceText(edit.replacement)
    let (oldWords, newWords) = (pieces(of: text, edit.range), pieces(of: new, new.range))
    let matches = matches(oldWords.map(text.string), newWords.map(new.string))
    var edits: [TextEdit] = []
    var (oldEnd, newEnd) = (edit.range.lower, 0)
    func add(_ old: TextRange, _ replacement: TextRange) {
      let edit = trimmed(TextEdit(old, new.string(replacement)), of: text)
      if !edit.range.isEmpty || !edit.replacement.isEmpty { edits.append(edit) }
    }
    for match in matches {
      let (old, replacement) = (oldWords[match.old], newWords[match.new])
      add(TextRange(oldEnd, old.lower), TextRange(newEnd, replacement.lower))
      (oldEnd, newEnd) = (old.upper, replacement.upper)
    }
    add(TextRange(oldEnd, edit.range.upper), TextRange(newEnd, new.range.upper))
    return edits
  }

  /// The words that both have, by their numbers.
  private static func matches(_ old: [String], _ new: [String]) -> [(old: Int, new: Int)] {
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    return zip(
      old.indices.filter { !removed.contains($0) }, new.indices.filter { !inserted.contains($0) }
    ).map { (old: $0, new: $1) }
  }

  /// The edit without the white space that it leaves as it is.
  private static func trimmed(_ edit: TextEdit, of text: SourceText) -> TextEdit {
    var (old, new) = (text.bytes[edit.range.bytes], Array(edit.replacement.utf8)[...])
    while let first = old.first, first == new.first, SourceText.isSpace(first) {
      old.removeFirst()
      new.removeFirst()
    }
    while let last = old.last, last == new.last, SourceText.isSpace(last) {
      old.removeLast()
      new.removeLast()
    }
    return TextEdit(
      TextRange(old.startIndex, old.endIndex), String(decoding: new, as: UTF8.self))
  }

  /// Words, and every other character but white space by itself.
  private static func pieces(of text: SourceText, _ range: TextRange) -> [TextRange] {
    var pieces: [TextRange] = []
    var offset = range.lower
    var isWord = false
    for character in text.string(range) {
      let end = offset + character.utf8.count
      let continues = character.isLetter || character.isNumber
      if continues, isWord, let last = pieces.last {
        pieces[pieces.count - 1] = TextRange(last.lower, end)
      } else if !character.isWhitespace {
        pieces.append(TextRange(offset, end))
      }
      isWord = continues
      offset = end
    }
    return pieces
  }
}
