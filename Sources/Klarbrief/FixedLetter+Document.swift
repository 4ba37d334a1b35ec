public import KlarFixing
public import KlarFormats
internal import KlarGerman
internal import KlarText

extension FixedLetter {
  /// The changes as a document takes them, with a comment for each passage: what was wrong, and
  /// the new words.
  public var documentChanges: [DocumentChange] {
    passages.map { passage in
      let words = passage.edits.applied(to: original.text, in: passage.range)
      var lines: [String] = []
      for reason in passage.reasons where !lines.contains(reason.message) {
        lines.append(reason.message)
      }
      let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return DocumentChange(
        range: passage.range, edits: passage.edits,
        note: (lines + ["Vorschlag: \(line)"]).joined(separator: "\n"))
    }
  }
}
