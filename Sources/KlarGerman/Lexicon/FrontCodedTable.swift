internal import KlarText

/// A sorted dictionary of byte strings with a fixed number of bytes of payload each.
///
/// Keys are front-coded in blocks of sixteen (Witten, Moffat, Bell: Managing Gigabytes, 1999): an
/// entry stores how many bytes it shares with the one before. A look-up is a binary search over the
/// first keys of the blocks and a walk through one block. Equal keys are allowed and stand together.
/// A filter in front answers most look-ups of keys that are not there.
public struct FrontCodedTable: Sendable {
  static let blockSize = 16

  /// The number of entries.
  public let count: Int
  /// Answers whether a key may be there.
  public let filter: KeyFilter
  private let bytes: [UInt8]
  private let payloadWidth: Int
  private let blockCount: Int
  /// Where the entries begin, behind the header and the starts of the blocks.
  private let entries: Int

  /// A table in the format of `FrontCodedTable.data(_:payloadWidth:)`.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    count = bytes.littleEndian(at: 0, width: 4)
    payloadWidth = bytes.littleEndian(at: 4, width: 4)
    blockCount = (count + Self.blockSize - 1) / Self.blockSize
    entries = 12 + 4 * blockCount
    filter = KeyFilter(Array(bytes[bytes.littleEndian(at: 8, width: 4)...]))
  }

  /// The indices of the entries with this key; empty when there is none.
  public func indices(of key: [UInt8]) -> Range<Int> {
    guard filter.mayContain(KeyFilter.Hash().followed(by: key)) else { return 0..<0 }
    // The first entry of the key may stand in the block before the first block that begins with it.
    let next = (0..<blockCount).partitioningIndex { !isFirstKey(ofBlock: $0, before: key) }
    var block = max(0, next - 1)
    var found: Range<Int>?
    while block < blockCount {
      var comparison = Comparison(key)
      var offset = start(ofBlock: block)
      for index in block * Self.blockSize..<min(count, (block + 1) * Self.blockSize) {
        switch comparison.next(bytes, at: offset) {
        case .equal: found = (found?.lowerBound ?? index)..<index + 1
        case .greater: return found ?? index..<index
        case .less: break
        }
        offset = payloadOffset(ofEntryAt: offset) + payloadWidth
      }
      block += 1
    }
    return found ?? count..<count
  }

  /// The key of an entry.
  public func key(at index: Int) -> [UInt8] {
    var key: [UInt8] = []
    var offset = start(ofBlock: index / Self.blockSize)
    for _ in 0..<index % Self.blockSize { offset = readKey(into: &key, at: offset) + payloadWidth }
    _ = readKey(into: &key, at: offset)
    return key
  }

  /// The payload of an entry as a number, lowest byte first; at most eight bytes.
  public func payload(at index: Int) -> Int {
    var offset = start(ofBlock: index / Self.blockSize)
    for _ in 0..<index % Self.blockSize {
      offset = payloadOffset(ofEntryAt: offset) + payloadWidth
    }
    return bytes.littleEndian(at: payloadOffset(ofEntryAt: offset), width: payloadWidth)
  }

  /// Calls `body` with every key and payload in order, in one pass.
  public func forEach(_ body: ([UInt8], Int) -> Void) {
    var key: [UInt8] = []
    var offset = entries
    for index in 0..<count {
      if index.isMultiple(of: Self.blockSize) {
        key = []
        offset = start(ofBlock: index / Self.blockSize)
      }
      offset = readKey(into: &key, at: offset)
      body(key, bytes.littleEndian(at: offset, width: payloadWidth))
      offset += payloadWidth
    }
  }

  private func payloadOffset(ofEntryAt offset: Int) -> Int { offset + 2 + Int(bytes[offset + 1]) }

  private func start(ofBlock block: Int) -> Int {
    entries + bytes.littleEndian(at: 12 + 4 * block, width: 4)
  }

  /// Replaces the end of the key before and returns the offset of the payload.
  private func readKey(into key: inout [UInt8], at offset: Int) -> Int {
    let shared = Int(bytes[offset])
    let length = Int(bytes[offset + 1])
    key.removeLast(key.count - shared)
    key.append(contentsOf: bytes[offset + 2..<offset + 2 + length])
    return offset + 2 + length
  }

  private func isFirstKey(ofBlock block: Int, before key: [UInt8]) -> Bool {
    let offset = start(ofBlock: block)
    let count = Int(bytes[offset + 1])
    let first = bytes.span.extracting(offset + 2..<offset + 2 + count)
    let key = key.span
    for place in 0..<min(count, key.count) where first[place] != key[place] {
      return first[place] < key[place]
    }
    return count < key.count
  }
}

extension FrontCodedTable {
  /// The bytes of a table; keys of more than 255 bytes are a programmer's error.
  ///
  /// The entries are sorted by key; entries of one key keep their order.
  public static func data(
    _ entries: [(key: [UInt8], payload: Int)], payloadWidth: Int
  ) -> [UInt8] {
    let sorted = entries.enumerated().sorted {
      $0.element.key == $1.element.key
        ? $0.offset < $1.offset : $0.element.key.lexicographicallyPrecedes($1.element.key)
    }.map(\.element)
    var blocks: [UInt8] = []
    var starts: [UInt8] = []
    var last: [UInt8] = []
    for (index, entry) in sorted.enumerated() {
      if index.isMultiple(of: blockSize) {
        starts.appendLittleEndian(blocks.count, width: 4)
        last = []
      }
      let shared = zip(last, entry.key).prefix { $0 == $1 }.count
      blocks += [UInt8(shared), UInt8(entry.key.count - shared)] + entry.key[shared...]
      blocks.appendLittleEndian(entry.payload, width: payloadWidth)
      last = entry.key
    }
    var header: [UInt8] = []
    header.appendLittleEndian(sorted.count, width: 4)
    header.appendLittleEndian(payloadWidth, width: 4)
    header.appendLittleEndian(header.count + 4 + starts.count + blocks.count, width: 4)
    return header + starts + blocks + KeyFilter.data(keys: sorted.map(\.key))
  }
}
