/// Bytes in the place of others in a part of a file.
struct Splice {
  let range: Range<Int>
  let bytes: [UInt8]

  /// The given text in the place of `range`; an empty range inserts.
  init(_ range: Range<Int>, _ text: String) {
    self.range = range
    bytes = Array(text.utf8)
  }
}

extension [Splice] {
  /// The bytes of a part after all splices, which must be apart; in any order.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    let sorted = enumerated().sorted { left, right in
      let (first, second) = (left.element.range, right.element.range)
      return (first.lowerBound, first.upperBound, left.offset)
        < (second.lowerBound, second.upperBound, right.offset)
    }.map(\.element)
    var result: [UInt8] = []
    var position = 0
    for splice in sorted {
      precondition(position <= splice.range.lowerBound, "splices overlap")
      result += bytes[position..<splice.range.lowerBound]
      result += splice.bytes
      position = splice.range.upperBound
    }
    return result + bytes[position...]
  }
}
