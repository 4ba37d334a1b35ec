#if canImport(Glibc)
  internal import Glibc
#endif

/// Learns which pieces make the compounds of a dictionary.
///
/// Every noun and adjective may be a whole or any pair of a modifier and a head that inflects like
/// it. Expectation maximisation (Dempster, Laird, Rubin 1977) weighs the readings by how many other
/// words their pieces explain, against the cost of writing the word letter by letter.
public struct CompoundLearner {
  /// A word of the dictionary as far as learning needs it.
  public struct Word {
    let key: [UInt8]
    let genders: Genders?
    let forms: [Set<[UInt8]>]

    /// A noun.
    public init(_ noun: NounEntry) {
      key = Folding.key(noun.lemma)
      genders = noun.genders
      forms = noun.forms.map { Set($0.map(Folding.key)) }
    }

    /// An adjective.
    public init(_ adjective: AdjectiveEntry) {
      key = Folding.key(adjective.lemma)
      genders = nil
      forms = []
    }

    /// Whether the word after a modifier of the given length inflects like `head`.
    func isCompound(of head: Word, after modifier: ArraySlice<UInt8>) -> Bool {
      guard (genders == nil) == (head.genders == nil) else { return false }
      if let genders, let other = head.genders, !genders.isEmpty || !other.isEmpty,
        genders.isDisjoint(with: other)
      {
        return false
      }
      return zip(forms, head.forms).allSatisfy { own, theirs in
        own.isEmpty || theirs.isEmpty || theirs.contains { own.contains(modifier + $0) }
      }
    }
  }

  /// One way to read a word.
  private struct Reading {
    let modifier: Int
    let head: Int
  }

  private let unseenCount = 0.2
  private let rounds = 6
  private var modifierNumbers: [[UInt8]: Int] = [:]
  private var headNumbers: [[UInt8]: Int] = [:]
  private var readings: [(letters: Int, readings: [Reading])] = []

  /// Reads the words; `lexicon` says what can be a modifier.
  public init(_ words: [Word], lexicon: Lexicon) {
    let parts = CompoundParts.german
    let reader = ModifierReader(lexicon, parts)
    let heads = Dictionary(grouping: words, by: \.key)
    var kinds: [[UInt8]: Bool] = [:]
    for word in words
    where word.key.letterCount > 4 && VerbalNoun.readings(of: word.key, lexicon.verbs).isEmpty {
      var found: [Reading] = []
      for cut in 2..<word.key.count - 1 where word.key[cut] & 0xC0 != 0x80 {
        let (modifier, rest) = (Array(word.key[..<cut]), Array(word.key[cut...]))
        guard parts.canBeHead(rest, isAdjective: word.genders == nil) else { continue }
        let hasHead =
          heads[rest]?.contains { word.isCompound(of: $0, after: word.key[..<cut]) }
          ?? VerbalNoun.readings(of: rest, lexicon.verbs).contains {
            $0.key == rest && !(word.genders?.isDisjoint(with: $0.genders) ?? true)
          }
        guard hasHead else { continue }
        let isModifier: Bool
        if parts.particles.contains(modifier) {
          isModifier = reader.kind(of: modifier, before: rest[...]) != nil
        } else {
          isModifier = kinds[modifier] ?? (reader.kind(of: modifier) != nil)
          kinds[modifier] = isModifier
        }
        guard isModifier else { continue }
        found.append(
          Reading(
            modifier: Self.number(modifier, in: &modifierNumbers),
            head: Self.number(rest, in: &headNumbers)))
      }
      if !found.isEmpty { readings.append((word.key.letterCount, found)) }
    }
  }

  private static func number(_ key: [UInt8], in numbers: inout [[UInt8]: Int]) -> Int {
    if let known = numbers[key] { return known }
    numbers[key] = numbers.count
    return numbers.count - 1
  }

  /// The learnt statistics, in the format that `CompoundStatistics` reads.
  public func data() -> [UInt8] {
    var modifiers = [Double](repeating: 1, count: modifierNumbers.count)
    var heads = [Double](repeating: 1, count: headNumbers.count)
    for _ in 0..<rounds { (modifiers, heads) = step(modifiers, heads) }
    let total = modifiers.reduce(0, +)
    func cost(_ count: Double) -> Int {
      Int((log(total / (count + unseenCount)) * CompoundStatistics.scale).rounded())
    }
    var payloads: [[UInt8]: (Double, Double)] = [:]
    for (key, number) in modifierNumbers { payloads[key, default: (0, 0)].0 = modifiers[number] }
    for (key, number) in headNumbers { payloads[key, default: (0, 0)].1 = heads[number] }
    let entries = payloads.filter { max($0.value.0, $0.value.1) >= 0.5 }.map { key, counts in
      (
        key: key,
        payload: cost(counts.0).placed(at: CompoundStatistics.Field.modifier)
          | cost(counts.1).placed(at: CompoundStatistics.Field.head)
      )
    }
    return SectionedFile.data(sections: [
      FrontCodedTable.data(entries, payloadWidth: CompoundStatistics.Field.width),
      [UInt8(cost(0))],
    ])
  }

  /// The expected counts under the shares of the given counts.
  private func step(_ modifiers: [Double], _ heads: [Double]) -> ([Double], [Double]) {
    let totals = (modifiers.reduce(0, +), heads.reduce(0, +))
    var next = (
      [Double](repeating: 0, count: modifiers.count), [Double](repeating: 0, count: heads.count)
    )
    for (letters, readings) in readings {
      let shares = readings.map { reading in
        (modifiers[reading.modifier] / totals.0) * (heads[reading.head] / totals.1)
      }
      let sum = shares.reduce(exp(-CompoundStatistics.wholeCost(letters: letters)), +)
      for (reading, share) in zip(readings, shares) {
        next.0[reading.modifier] += share / sum
        next.1[reading.head] += share / sum
      }
    }
    return next
  }
}
