/// The feature templates of the tagger; training and tagging share them.
///
/// A feature is a number that is hashed to the first of 64 neighbouring weights, one a tag.
struct TaggerFeatures {
  /// How many features a token has.
  static let count = 46
  /// How many neighbouring weights belong to a feature.
  static let stride = 64

  /// The number of positions to which features are hashed.
  static let positionCount = 720 << 10
  /// The number of weights; the last feature reaches beyond the hashed positions.
  static let tableSize = positionCount + stride

  private(set) var positions = [Int](repeating: 0, count: count)
  private var filled = 0

  /// Computes the features of the token at `index`.
  mutating func fill(_ words: [FormFeatures], _ index: Int, _ state: ClauseState, right: UInt64) {
    let x = words[index]
    let before = index > 0 ? words[index - 1] : .border
    let before2 = index > 1 ? words[index - 2] : .border
    let after = index + 1 < words.count ? words[index + 1] : .border
    let after2 = index + 2 < words.count ? words[index + 2] : .border
    let t1 = state.previous.map { UInt64($0.rawValue) + 1 } ?? 0
    let t2 = state.beforePrevious.map { UInt64($0.rawValue) + 1 } ?? 0
    let isFirst: UInt64 = state.previous == nil || state.previous == .stop ? 8 : 0
    let shape = UInt64(x.shape.rawValue) + isFirst
    let verb = UInt64(x.verb.rawValue)
    let (verbAfter, shapeAfter) = (UInt64(after.verb.rawValue), UInt64(after.shape.rawValue))
    let clause = state.clause
    let known = x.known.rawValue
    let isCapital: UInt64 = x.shape == .capitalized ? 1 : 0
    let endsClause: UInt64 = after.shape == .mark ? 1 : 0

    filled = 0
    add(x.word)
    add(x.suffixes.4)
    add(x.suffixes.3)
    add(x.suffixes.2)
    add(x.suffixes.1)
    add(x.suffixes.0)
    add(x.prefixes.0)
    add(x.prefixes.1)
    add(x.prefixes.2)
    add(shape)
    add(x.suffixes.2 &* 31 &+ shape)
    add(t1)
    add(t1 << 8 | t2)
    add(x.word ^ t1)
    add(before.word)
    add(before2.word)
    add(after.word)
    add(after2.word)
    add(before.suffixes.2)
    add(after.suffixes.2)
    add(after.suffixes.1 &* 31 &+ shapeAfter)
    add(after2.suffixes.2)
    add(verb << 8 | shape)
    add(verbAfter << 8 | shapeAfter)
    add(UInt64(after2.verb.rawValue))
    add(t1 << 16 | verb << 8 | shape)
    add(before.word &* 7 &+ x.word)
    add(after.word &* 11 &+ x.word)
    add(x.suffixes.1 &* 31 &+ (t1 << 8 | shape))
    add(verb << 16 | verbAfter << 8 | shape)
    add(clause << 8 | verb)
    add(clause << 8 | t1)
    add(x.suffixes.2 ^ clause)
    add(right << 8 | verb)
    add(x.suffixes.1 &* 131 &+ (right << 8 | clause))
    add(t1 << 24 | t2 << 16 | verb << 8 | isCapital)
    add(clause << 24 | verb << 16 | endsClause << 8 | right)
    add(after.word &* 13 &+ t1)
    add(t1 << 24 | verbAfter << 8 | shapeAfter)
    add(before.word &* 17 &+ after.word)
    add(known << 8 | shape)
    add(known << 16 | t1 << 8 | shape)
    add(before.known.rawValue << 16 | known << 4 | isFirst)
    add(known << 16 | after.known.rawValue)
    add(after.known.rawValue << 8 | shapeAfter)
    add(0)
  }

  /// Hashes the next feature; its number keeps equal values of different templates apart.
  private mutating func add(_ value: UInt64) {
    var hash = value &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(filled + 1) &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 33
    hash &*= 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    // The upper half of the product is evenly spread below the count; cheaper than a remainder.
    let product = (hash >> 32) &* UInt64(Self.positionCount)
    positions[filled] = Int(truncatingIfNeeded: product >> 32)
    filled += 1
  }

  /// For every token the next auxiliary to its right in its clause, and whether it stands next to it.
  static func rightAuxiliaries(_ words: [FormFeatures]) -> [UInt64] {
    var result = [UInt64](repeating: 0, count: words.count)
    var (next, isAdjacent) = (AuxiliaryClass.none, false)
    for index in words.indices.reversed() {
      if next != .none { result[index] = UInt64(next.rawValue) * 2 + (isAdjacent ? 1 : 0) }
      if words[index].shape == .mark {
        next = .none
      } else if words[index].auxiliary != .none {
        (next, isAdjacent) = (words[index].auxiliary, true)
      } else {
        isAdjacent = false
      }
    }
    return result
  }
}
