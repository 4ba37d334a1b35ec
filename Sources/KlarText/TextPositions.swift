/// A place in a text as people and editors count it.
public struct TextPosition: Hashable, Sendable {
  /// Unicode code points before it.
  public let offset: Int
  /// The line, from 1.
  public let line: Int
  /// The code point in its line, from 1.
  public let column: Int

  /// A position with the given counts.
  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }
}

/// Translates byte offsets of one text into lines, columns, code points and UTF-16 units.
///
/// Made once for a text in one pass; a look-up then reads at most one block of bytes.
public struct TextPositions: Sendable {
  private static let block = 64

  private let bytes: [UInt8]
  /// Code points and UTF-16 units before every block.
  private let checkpoints: [(codePoints: Int, units: Int)]
  /// The first byte of every line.
  private let lineStarts: [Int]

  /// Counts the text once.
  public init(_ text: SourceText) {
    bytes = text.bytes
    var checkpoints: [(codePoints: Int, units: Int)] = []
    var lineStarts = [0]
    var (codePoints, units) = (0, 0)
    for (offset, byte) in text.bytes.enumerated() {
      if offset.isMultiple(of: Self.block) { checkpoints.append((codePoints, units)) }
      codePoints += Self.codePoints(byte)
      units += Self.units(byte)
      if byte == 0x0A { lineStarts.append(offset + 1) }
    }
    self.checkpoints = checkpoints.isEmpty ? [(0, 0)] : checkpoints
    self.lineStarts = lineStarts
  }

  /// The position of a byte, which must begin a character or end the text.
  public func position(at offset: Int) -> TextPosition {
    let line = max(1, lineStarts.partitioningIndex { $0 > offset })
    let codePoint = codePoints(before: offset)
    return TextPosition(
      offset: codePoint, line: line,
      column: codePoint - codePoints(before: lineStarts[line - 1]) + 1)
  }

  /// The number of Unicode code points before a byte.
  public func codePoints(before offset: Int) -> Int {
    let (start, index) = block(of: offset)
    return bytes[start..<offset].reduce(checkpoints[index].codePoints) { $0 + Self.codePoints($1) }
  }

  /// The number of UTF-16 units before a byte.
  public func utf16Units(before offset: Int) -> Int {
    let (start, index) = block(of: offset)
    return bytes[start..<offset].reduce(checkpoints[index].units) { $0 + Self.units($1) }
  }

  private func block(of offset: Int) -> (start: Int, index: Int) {
    let index = min(offset / Self.block, checkpoints.count - 1)
    return (index * Self.block, index)
  }

  private static func codePoints(_ byte: UInt8) -> Int { byte & 0xC0 == 0x80 ? 0 : 1 }

  /// A leading byte of four bytes stands for a surrogate pair.
  private static func units(_ byte: UInt8) -> Int {
    byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
  }
}
