internal import KlarGerman

extension Analysis {
  /// The tokens above which a sentence is not read anew for each change: it must be split by hand, and
  /// the time would grow with the square of its length.
  static let longestReread = 300

  /// What stands for the indentation of a line: as many bytes, and neither a gap of a table nor a break.
  static let indentation: Character = "\u{1F}"

  /// Reads a changed sentence, or several, anew; bytes keep their offsets.
  ///
  /// Line breaks become spaces. In its letter the sentence goes on behind them; alone, its first line
  /// could pass for a heading, and an indented one for the row of a table.
  func reread(_ text: String) -> Analysis {
    var isBehindBreak = false
    let bytes = text.utf8.map { byte -> UInt8 in
      switch byte {
      case 0x0A, 0x0D:
        defer { isBehindBreak = true }
        return isBehindBreak ? 0x1F : UInt8(ascii: " ")
      case UInt8(ascii: " "), 0x09: return isBehindBreak ? 0x1F : byte
      default:
        isBehindBreak = false
        return byte
      }
    }
    // One sentence does not tell how its letter speaks.
    return Analyzer(author: author == .ich ? .ich : wantedAuthor)
      .analyze(Letter(plainText: String(decoding: bytes, as: UTF8.self)), as: .text)
  }
}
