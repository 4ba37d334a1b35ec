public import KlarText

/// A letter as a reader delivers it: plain text, what the file says about its structure, and the
/// way back into the file.
public struct Letter: Sendable {
  /// The plain text; `klarbrief text` prints it, every range counts its bytes.
  public let text: SourceText
  /// The kind of file that it was read from.
  public let format: LetterFormat
  /// The blocks that the file itself marks, in text order; nil when the file knows only lines.
  public let blocks: [Block]?
  /// The way back into the file.
  public let sourceMap: SourceMap

  /// A letter with the structure that its file gives it.
  public init(
    text: SourceText, format: LetterFormat, blocks: [Block]? = nil,
    sourceMap: SourceMap = SourceMap()
  ) {
    self.text = text
    self.format = format
    self.blocks = blocks
    self.sourceMap = sourceMap
  }

  /// Plain text without any structure but its lines.
  public init(plainText: String) {
    self.init(text: SourceText(plainText), format: .text)
  }
}
