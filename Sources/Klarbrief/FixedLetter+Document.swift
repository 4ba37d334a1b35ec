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
      return DocumentChange(
        range: passage.range, edits: passage.edits,
        note: (lines + ["Vorschlag: \(Self.unwrapped(words))"]).joined(separator: "\n"))
    }
  }

  /// The words in one line, the items of a list in a line each.
  private static func unwrapped(_ words: String) -> String {
    words.split(separator: "\n").map(\.inOneLine).reduce("") { text, line in
      text.isEmpty ? line : text + (line.hasPrefix("- ") ? "\n" : " ") + line
    }
  }
}
