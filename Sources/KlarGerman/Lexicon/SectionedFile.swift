/// A binary file of several sections: the count and the start of each as four bytes, little endian,
/// then the sections.
public struct SectionedFile: Sendable {
  private let bytes: [UInt8]

  /// A file in the format that `data(sections:)` writes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of sections.
  public var count: Int { bytes.isEmpty ? 0 : bytes.littleEndian(at: 0, width: 4) }

  /// The bytes of a section.
  public subscript(_ index: Int) -> [UInt8] {
    let start = bytes.littleEndian(at: 4 + 4 * index, width: 4)
    let end =
      index + 1 < count ? bytes.littleEndian(at: 8 + 4 * index, width: 4) : bytes.count
    return Array(bytes[start..<end])
  }

  /// The file of the given sections.
  public static func data(sections: [[UInt8]]) -> [UInt8] {
    var result: [UInt8] = []
    result.appendLittleEndian(sections.count, width: 4)
    var start = 4 + 4 * sections.count
    for section in sections {
      result.appendLittleEndian(start, width: 4)
      start += section.count
    }
    return result + sections.joined()
  }
}

extension [UInt8] {
  /// The number of `width` bytes at `offset`, lowest byte first.
  @inline(__always)
  func littleEndian(at offset: Int, width: Int) -> Int {
    var value = 0
    for index in 0..<width { value |= Int(self[offset + index]) << (8 * index) }
    return value
  }

  /// Appends a number as `width` bytes, lowest byte first.
  public mutating func appendLittleEndian(_ value: Int, width: Int) {
    for index in 0..<width { append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }
}
