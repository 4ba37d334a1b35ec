internal import KlarGerman

extension Analysis {
  /// The tokens above which a sentence is not read anew for each change: it must be split by hand, and
  /// the time would grow with the square of its length.
  static let longestReread = 300

  /// Reads a changed sentence, or several, anew; bytes keep their offsets.
  ///
  /// Line breaks become spaces. In its letter the sentence goes on behind them; alone, its first line
  /// could pass for a heading.
  func reread(_ text: String) -> Analysis {
    let bytes = text.utf8.map { [0x0A, 0x0D].contains($0) ? UInt8(ascii: " ") : $0 }
    return Analyzer(author: wantedAuthor)
      .analyze(Letter(plainText: String(decoding: bytes, as: UTF8.self)), as: .text)
  }
}
