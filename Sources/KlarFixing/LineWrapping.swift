internal import KlarGerman
internal import KlarText

/// Breaks new words roughly where the lines of a paragraph wrapped by hand end, while changes are made.
///
/// A letter with lines of very different lengths would be read as if each were a paragraph. In the end
/// `ParagraphFilling` fills the changed paragraphs.
struct LineWrapping {
  private let text: SourceText
  private let lines: TextRange
  /// The longest line of the paragraph in characters.
  private let width: Int
  /// The white space before its second line.
  private let indent: String

  /// The wrapping of the paragraph around a range; nil for documents and for paragraphs of one line.
  init?(around range: TextRange, in analysis: Analysis) {
    guard analysis.letter.blocks == nil,
      let block = analysis.blocks.first(where: { $0.range.contains(range) })
    else { return nil }
    text = analysis.text
    let start = Self.lineStart(block.range.lower, in: text)
    lines = TextRange(start, block.range.upper)
    let rows = text.string(lines).split(separator: "\n", omittingEmptySubsequences: false)
    guard rows.count > 1, let longest = rows.map(\.count).max() else { return nil }
    width = longest
    indent = String(rows[1].prefix(while: \.isWhitespace))
  }

  /// The edit with its words in lines that are no longer than those of the paragraph.
  func wrapped(_ edit: TextEdit) -> TextEdit {
    let start = Self.lineStart(edit.range.lower, in: text)
    var column = text.string(TextRange(start, edit.range.lower)).count
    var result = ""
    for (number, line) in Self.rows(of: edit.replacement).enumerated() {
      let isItem = line.hasPrefix("- ")
      if number > 0 {
        result += "\n"
        column = 0
      }
      let words = Self.words(of: line)
      for (place, word) in words.enumerated() {
        if place > 0, column + 1 + word.count > width, !isShortEnd(words[place...], of: edit) {
          let hanging = isItem ? "  " : indent
          result += "\n" + hanging + word
          column = hanging.count + word.count
        } else {
          result += (place > 0 ? " " : "") + word
          column += (place > 0 ? 1 : 0) + word.count
        }
      }
    }
    return broken(edit, result, column)
  }

  /// The stretches that have a line of their own: those of a list.
  ///
  /// Other breaks are those of the old words.
  private static func rows(of text: String) -> [String] {
    var rows: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let last = rows.last, !line.hasPrefix("- "), !line.isEmpty, !last.isEmpty {
        rows[rows.count - 1] = last + " " + line.drop(while: \.isWhitespace)
      } else {
        rows.append(String(line))
      }
    }
    return rows
  }

  /// The words of a line; a section sign stays with its number.
  private static func words(of line: String) -> [String] {
    line.split(separator: " ", omittingEmptySubsequences: false).reduce(into: []) { words, word in
      if let last = words.last, last.hasSuffix("§") {
        words[words.count - 1] = last + " " + word
      } else {
        words.append(String(word))
      }
    }
  }

  /// So many characters a line may be longer before the rest of it gets a line of its own.
  private static let slack = 12

  /// Whether so few words follow up to the next break that they would look like a paragraph.
  private func isShortEnd(_ words: ArraySlice<String>, of edit: TextEdit) -> Bool {
    let rest = text.bytes[edit.range.upper..<lines.upper].prefix { $0 != 0x0A }
    return words.reduce(rest.count) { $0 + 1 + $1.count } <= Self.slack
  }

  /// The edit with a break behind it, where the rest of its line does not fit any more.
  ///
  /// A few words stay: a line of their own would look like a paragraph.
  private func broken(_ edit: TextEdit, _ words: String, _ column: Int) -> TextEdit {
    let rest = text.bytes[edit.range.upper..<lines.upper].prefix { $0 != 0x0A }
    let count = text.string(TextRange(edit.range.upper, rest.endIndex)).count
    guard column + count > width + Self.slack, count * 2 > width, rest.first == UInt8(ascii: " "),
      !words.isEmpty
    else {
      return TextEdit(edit.range, words)
    }
    let range = TextRange(edit.range.lower, edit.range.upper + 1)
    return TextEdit(range, words + "\n" + indent)
  }

  private static func lineStart(_ offset: Int, in text: SourceText) -> Int {
    (text.bytes[..<offset].lastIndex(of: 0x0A) ?? -1) + 1
  }
}
