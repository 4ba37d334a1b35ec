/// Numbers byte strings in the order of their first appearance: open addressing, linear probing.
///
/// A dictionary keyed by strings would build a `String` for every token of a text.
struct ByteStringTable: Sendable {
  private struct Entry: Sendable {
    let hash: UInt32
    let start: UInt32
    let count: UInt32
  }

  /// The number of an entry plus 1; 0 where free.
  private var slots = [UInt32](repeating: 0, count: 512)
  private var entries: [Entry] = []
  private var storage: [UInt8] = []

  /// The number of different byte strings so far.
  var count: Int { entries.count }

  /// The number of the bytes `range` of `bytes`; nil if they were never inserted.
  func find(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let number = slots[slot(bytes, range, Self.hash(bytes, range))]
    return number == 0 ? nil : Int(number) - 1
  }

  /// The number of the bytes `range` of `bytes`, which are added if they are new.
  mutating func insert(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let hash = Self.hash(bytes, range)
    let place = slot(bytes, range, hash)
    if slots[place] != 0 { return Int(slots[place]) - 1 }
    let start = UInt32(storage.count)
    storage.append(contentsOf: bytes[range])
    entries.append(Entry(hash: hash, start: start, count: UInt32(range.count)))
    slots[place] = UInt32(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  /// The slot that holds the bytes, or the free one where they belong.
  private func slot(_ bytes: [UInt8], _ range: Range<Int>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while slots[place] != 0 {
      let entry = entries[Int(slots[place]) - 1]
      if entry.hash == hash, Int(entry.count) == range.count, equal(entry, bytes, range) {
        return place
      }
      place = (place + 1) & mask
    }
    return place
  }

  private func equal(_ entry: Entry, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var stored = Int(entry.start)
    for offset in range {
      if storage[stored] != bytes[offset] { return false }
      stored += 1
    }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, entry) in entries.enumerated() {
      var place = Int(entry.hash) & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = UInt32(number + 1)
    }
  }

  /// FNV-1a with a final mix, since the slots use the low bits.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for offset in range { hash = (hash ^ UInt32(bytes[offset])) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }
}
