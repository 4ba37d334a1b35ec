internal import KlarText

extension TextEdit {
  /// The edit without the words that are the same at both ends; nil if nothing changes.
  func trimmed(in text: SourceText) -> TextEdit? {
    let old = Array(text.string(range).utf8)
    let new = Array(replacement.utf8)
    if old == new { return nil }
    var start = zip(old, new).prefix { $0 == $1 }.count
    while start > 0, old[start - 1] != UInt8(ascii: " ") { start -= 1 }
    var end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
    while end > 0, old[old.count - end] != UInt8(ascii: " ") { end -= 1 }
    return TextEdit(
      TextRange(range.lower + start, range.upper - end),
      String(decoding: new[start..<(new.count - end)], as: UTF8.self))
  }
}
