/// Numbers byte strings in the order of their first appearance: open addressing, linear probing.
///
/// A dictionary keyed by strings would build a `String` for every token of a text.
@usableFromInline
struct ByteStringTable: Sendable {
  private struct Entry: Sendable {
    let start: UInt32
    let count: UInt32
  }

  /// The number of an entry plus 1 below the hash of its bytes, which spares a look at the entries of
  /// others; 0 where free.
  private var slots = [UInt64](repeating: 0, count: 512)
  private var entries: [Entry] = []
  private var storage: [UInt8] = []

  /// A table without entries.
  @usableFromInline
  init() {}

  /// The number of different byte strings so far.
  var count: Int { entries.count }

  /// The number of the bytes `range` of `bytes`; nil if they were never inserted.
  func find(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let bytes = bytes.span.extracting(range)
    return number(at: slot(bytes, Self.hash(bytes)))
  }

  /// The number of the bytes of a word with this hash; nil if they were never inserted.
  @usableFromInline
  func find(_ word: String, _ hash: UInt32) -> Int? { number(at: slot(word.utf8.span, hash)) }

  /// The number of the bytes `range` of `bytes`, which are added if they are new.
  mutating func insert(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let bytes = bytes.span.extracting(range)
    return insert(bytes, Self.hash(bytes))
  }

  /// The number of the bytes of a word with this hash, which are added if they are new.
  @usableFromInline
  mutating func insert(_ word: String, _ hash: UInt32) -> Int { insert(word.utf8.span, hash) }

  /// The hash of a word.
  @usableFromInline
  static func hash(_ word: String) -> UInt32 { hash(word.utf8.span) }

  private mutating func insert(_ bytes: Span<UInt8>, _ hash: UInt32) -> Int {
    let place = slot(bytes, hash)
    if let number = number(at: place) { return number }
    let start = UInt32(storage.count)
    for index in bytes.indices { storage.append(bytes[index]) }
    entries.append(Entry(start: start, count: UInt32(bytes.count)))
    slots[place] = UInt64(hash) << 32 | UInt64(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  private func number(at place: Int) -> Int? {
    slots[place] == 0 ? nil : Self.number(slots[place])
  }

  private static func number(_ slot: UInt64) -> Int {
    Int(UInt32(truncatingIfNeeded: slot)) - 1
  }

  /// The slot that holds the bytes, or the free one where they belong.
  @inline(__always)
  private func slot(_ bytes: Span<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    let count = bytes.count
    let slots = slots.span
    let entries = entries.span
    var place = Int(hash) & mask
    while slots[place] != 0 {
      if slots[place] >> 32 == UInt64(hash) {
        let entry = entries[Self.number(slots[place])]
        if Int(entry.count) == count, equal(entry, bytes) { return place }
      }
      place = (place + 1) & mask
    }
    return place
  }

  @inline(__always)
  private func equal(_ entry: Entry, _ bytes: Span<UInt8>) -> Bool {
    let stored = storage.span.extracting(Int(entry.start)..<Int(entry.start) + bytes.count)
    for index in bytes.indices where stored[index] != bytes[index] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot != 0 {
      var place = Int(slot >> 32) & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
  }

  /// FNV-1a with a final mix, since the slots use the low bits.
  @inline(__always)
  private static func hash(_ bytes: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for index in bytes.indices { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }
}
