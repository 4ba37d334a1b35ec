extension ArraySlice<UInt8> {
  /// The first place of an ASCII mark.
  func first(of mark: String) -> Int? {
    let mark = Array(mark.utf8)
    guard let first = mark.first else { return startIndex }
    var offset = startIndex
    while offset + mark.count <= endIndex {
      if self[offset] == first, self[offset..<offset + mark.count].elementsEqual(mark) {
        return offset
      }
      offset += 1
    }
    return nil
  }

  /// The bytes without ASCII white space at both ends.
  var trimmed: ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let rest = drop(while: isSpace)
    guard let last = rest.lastIndex(where: { !isSpace($0) }) else { return rest }
    return rest[...last]
  }
}
