internal import Synchronization

/// Patterns of inflection: for every slot the changes that make its forms, the usual one first.
///
/// A pattern is stored once for all lemmas that follow it, and read once for all that are looked up.
public final class ParadigmTable: Sendable {
  private let bytes: [UInt8]
  /// The patterns that were asked for, by their index.
  private let known = Mutex<[Int: [[FormChange]]]>([:])

  /// A table in the format of `data(_:)`.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The changes of every slot of a pattern.
  public func paradigm(_ index: Int) -> [[FormChange]] {
    known.withLock { known in
      if let paradigm = known[index] { return paradigm }
      let paradigm = read(index)
      known[index] = paradigm
      return paradigm
    }
  }

  private func read(_ index: Int) -> [[FormChange]] {
    var offset = bytes.littleEndian(at: 4 * index, width: 4)
    func next() -> Int {
      offset += 1
      return Int(bytes[offset - 1])
    }
    return (0..<next()).map { _ in
      (0..<next()).map { _ in
        let head = next()
        let length = next()
        offset += length
        return FormChange(
          hasGe: head & 0x80 != 0, dropped: head & 0x7F,
          ending: Array(bytes[offset - length..<offset]))
      }
    }
  }

  /// The bytes of a table of the given patterns.
  public static func data(_ paradigms: [[[FormChange]]]) -> [UInt8] {
    var starts: [UInt8] = []
    var records: [UInt8] = []
    for paradigm in paradigms {
      starts.appendLittleEndian(4 * paradigms.count + records.count, width: 4)
      records.append(UInt8(paradigm.count))
      for slot in paradigm {
        records.append(UInt8(slot.count))
        for change in slot {
          records.append(UInt8(change.dropped) | (change.hasGe ? 0x80 : 0))
          records.append(UInt8(change.ending.count))
          records += change.ending
        }
      }
    }
    return starts + records
  }
}
