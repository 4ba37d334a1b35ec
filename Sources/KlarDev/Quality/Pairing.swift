/// The most pairs of found and expected places, one to one.
///
/// A place found fits an expected one when at least half of it, or all but twelve characters, lies
/// inside; where whole sentences are expected it must also cover half of them.
struct Pairing {
  /// The expected places that are found.
  private(set) var found: Set<Int> = []
  /// The places found that fit none.
  let strays: [Int]

  /// Pairs places, both as code points; earlier expected places are preferred.
  init(_ places: [Range<Int>], with expected: [Range<Int>], areSentences: Bool) {
    let edges = places.map { place in
      expected.indices.filter { Self.fits(place, expected[$0], isSentence: areSentences) }
    }
    strays = places.indices.filter { edges[$0].isEmpty }
    var owner: [Int: Int] = [:]
    for place in places.indices {
      var seen: Set<Int> = []
      _ = Self.assign(place, edges, &owner, &seen)
    }
    found = Set(owner.keys)
  }

  /// Finds room for a place, moving others on if need be.
  private static func assign(
    _ place: Int, _ edges: [[Int]], _ owner: inout [Int: Int], _ seen: inout Set<Int>
  ) -> Bool {
    for target in edges[place] where seen.insert(target).inserted {
      guard let other = owner[target] else {
        owner[target] = place
        return true
      }
      if assign(other, edges, &owner, &seen) {
        owner[target] = place
        return true
      }
    }
    return false
  }

  private static func fits(_ place: Range<Int>, _ target: Range<Int>, isSentence: Bool) -> Bool {
    let common = place.clamped(to: target).count
    return common > 0 && place.count - common <= max(common, 12)
      && (!isSentence || 2 * common >= target.count)
  }
}
