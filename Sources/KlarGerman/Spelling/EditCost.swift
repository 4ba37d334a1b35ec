/// How unlikely it is that one folded word was written for another.
///
/// A weighted form of the distance of Damerau (1964): what writers of German confuse costs less
/// than other letters. Words are strings of single bytes (ISO 8859-1).
struct EditCost: Sendable {
  private static let doubling: Float = 0.35
  /// What it costs at least to add or leave out a letter.
  static let leastInsertion = doubling
  /// The cost of two letters that changed places.
  static let transposition: Float = 0.55
  /// What a wrong first letter costs besides: few writers err in it.
  static let firstLetter: Float = 0.3

  /// The cost of each letter for each other, by the right one and then the wrong one.
  private let table: [Float]

  /// The costs of German.
  static let german = EditCost()

  private init() {
    var table = [Float](repeating: 1, count: 256 * 256)
    func set(_ groups: [String], _ cost: Float, neighboursOnly: Bool = false) {
      for group in groups {
        let letters = group.unicodeScalars.map { Int($0.value) }
        for (left, first) in letters.enumerated() {
          for (right, second) in letters.enumerated() where left != right {
            if neighboursOnly, abs(left - right) != 1 { continue }
            table[second * 256 + first] = min(table[second * 256 + first], cost)
          }
        }
      }
    }
    set(["aeiouyäöü"], 0.85)
    set(["qwertzuiopü", "asdfghjklöä", "yxcvbnm"], 0.8, neighboursOnly: true)
    set(["mn", "bp", "dt", "gk", "vfw", "cks", "zsc", "iyj", "gch", "kqx"], 0.6)
    set(["aä", "oö", "uü", "äe", "iü", "eé", "öü"], 0.4)
    for letter in 0..<256 { table[letter * 256 + letter] = 0 }
    self.table = table
  }

  /// The costs of writing each letter for the right one.
  @inline(__always)
  @_lifetime(borrow self)
  func substitutions(for right: UInt8) -> Span<Float> {
    table.span.extracting(Int(right) << 8..<(Int(right) + 1) << 8)
  }

  /// The cost of a letter too many.
  func deletion(_ word: [UInt8], _ index: Int) -> Float {
    let letter = word[index]
    if index > 0, word[index - 1] == letter { return Self.doubling }
    let next = index + 1 < word.count ? word[index + 1] : 0
    return Self.slip(letter, after: index > 0 ? word[index - 1] : 0, before: next)
  }

  /// The cost of a letter that was left out.
  func insertion(_ letter: UInt8, after previous: UInt8, before next: UInt8) -> Float {
    previous == letter ? Self.doubling : Self.slip(letter, after: previous, before: next)
  }

  /// Letters that are written or left out because they are not heard.
  private static func slip(_ letter: UInt8, after previous: UInt8, before next: UInt8) -> Float {
    switch (letter, previous, next) {
    case (0x65, 0x69, _): 0.5  // "ie"
    case (0x68, _, _): 0.55  // "h"
    case (0x63, _, 0x6B), (0x63, _, 0x68), (0x74, _, 0x7A): 0.5  // "ck", "ch", "tz"
    case (0x64, _, 0x74), (0x74, 0x64, _): 0.5  // "dt"
    case (_, 0, _): 1.2
    case (0x65, _, _), (0x6E, _, 0), (0x73, _, 0), (0x74, _, 0): 0.8
    default: 0.95
    }
  }
}
