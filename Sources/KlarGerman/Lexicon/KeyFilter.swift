/// Tells quickly that a key is surely not in a table (Bloom 1970).
///
/// Most guesses at a base form are wrong; ten bits a key spare ninety-nine of a hundred look-ups.
public struct KeyFilter: Sendable {
  /// A running FNV-1a hash of 64 bits.
  public struct Hash: Hashable, Sendable {
    fileprivate var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of no bytes.
    public init() {}

    /// The hash of the bytes so far and one more.
    @inline(__always)
    public func followed(by byte: UInt8) -> Hash {
      var next = self
      next.value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
      return next
    }

    /// The hash of the bytes so far and some more.
    @inline(__always)
    public func followed(by bytes: some Sequence<UInt8>) -> Hash {
      bytes.reduce(self) { $0.followed(by: $1) }
    }
  }

  private static let probes = 4
  private static let bitsPerKey = 10

  private let bits: [UInt8]

  /// A filter in the format of `data(keys:)`.
  public init(_ bits: [UInt8]) { self.bits = bits }

  /// Whether a key of this hash may be in the table; false is certain.
  @inline(__always)
  public func mayContain(_ hash: Hash) -> Bool {
    for probe in 0..<Self.probes {
      let bit = Self.bit(hash, probe, of: bits.count * 8)
      if bits[bit >> 3] & (1 << UInt8(bit & 7)) == 0 { return false }
    }
    return true
  }

  /// The bytes of a filter of the given keys.
  public static func data(keys: some Collection<[UInt8]>) -> [UInt8] {
    var bits = [UInt8](repeating: 0, count: max(1, keys.count * bitsPerKey / 8))
    for key in keys {
      let hash = Hash().followed(by: key)
      for probe in 0..<probes {
        let bit = bit(hash, probe, of: bits.count * 8)
        bits[bit >> 3] |= 1 << UInt8(bit & 7)
      }
    }
    return bits
  }

  /// Double hashing (Kirsch, Mitzenmacher 2006) by the two halves of the mixed hash.
  @inline(__always)
  private static func bit(_ hash: Hash, _ probe: Int, of count: Int) -> Int {
    let mixed = (hash.value ^ (hash.value >> 32)) &* 0x9E37_79B9_7F4A_7C15
    let sum = (mixed >> 32) &+ UInt64(probe) &* ((mixed & 0xFFFF_FFFF) | 1)
    return Int(sum % UInt64(count))
  }
}
