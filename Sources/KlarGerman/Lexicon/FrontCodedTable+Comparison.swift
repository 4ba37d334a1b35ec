extension FrontCodedTable {
  /// Compares the entries of a block, one after the other, with a key, without making their keys.
  ///
  /// An entry that shares more bytes with the one before than that one has in common with the key is
  /// on the same side of the key; one that shares fewer is beyond it, as entries are sorted.
  struct Comparison {
    /// Where an entry stands beside the key.
    enum Order { case less, equal, greater }

    private let key: [UInt8]
    /// How many bytes the last entry has in common with the key.
    private var matched = 0

    /// A comparison that begins with the first entry of a block.
    init(_ key: [UInt8]) { self.key = key }

    /// The order of the next entry, which is stored at `offset`.
    mutating func next(_ bytes: [UInt8], at offset: Int) -> Order {
      let shared = Int(bytes[offset])
      if shared < matched { return .greater }
      if shared > matched { return .less }
      let end = shared + Int(bytes[offset + 1])
      let start = offset + 2 - shared
      while matched < end, matched < key.count, bytes[start + matched] == key[matched] {
        matched += 1
      }
      if matched == key.count { return matched == end ? .equal : .greater }
      return matched == end || bytes[start + matched] < key[matched] ? .less : .greater
    }
  }
}
