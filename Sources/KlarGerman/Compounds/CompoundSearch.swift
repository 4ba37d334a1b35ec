/// Looks for the cheapest pieces of a word by dynamic programming over its letters.
struct CompoundSearch {
  /// A way to read a word as a compound.
  struct Result {
    /// The offsets where its pieces begin, without 0.
    let cuts: [Int]
    /// The sum of the costs of its pieces.
    let cost: Double
  }

  private let modifiers: ModifierReader
  private let heads: HeadReader
  private let statistics: CompoundStatistics

  init(_ modifiers: ModifierReader, _ heads: HeadReader, _ statistics: CompoundStatistics) {
    self.modifiers = modifiers
    self.heads = heads
    self.statistics = statistics
  }

  /// The cheapest reading of a word; nil if none is cheaper than `limit`.
  ///
  /// - Parameter attestedOnly: whether the dictionary must have compounds that begin like this
  ///   one's pieces, which is much faster.
  func best(_ word: KnownWord, below limit: Double, attestedOnly: Bool = false) -> Result? {
    let key = word.key
    let starts = key.indices.filter { key[$0] & 0xC0 != 0x80 }
    // The first piece has two letters.
    guard starts.count > 2 else { return nil }
    var best = [(cost: Double, from: Int)?](repeating: nil, count: key.count + 1)
    best[0] = (0, 0)
    var winner: (cost: Double, cut: Int)?
    for start in starts {
      guard let before = best[start], before.cost < limit else { continue }
      if start > 0, key.count - start > 1, let head = heads.cost(of: key[start...], of: word),
        before.cost + head < winner?.cost ?? limit
      {
        winner = (before.cost + head, start)
      }
      var hash = KeyFilter.Hash()
      for end in start + 1..<key.count {
        hash = hash.followed(by: key[end - 1])
        guard end > start + 1, end >= starts[2], key[end] & 0xC0 != 0x80 else { continue }
        // Most strings are in no compound: they need no array to be told so.
        let mayBeAttested = statistics.mayHave(hash)
        guard mayBeAttested || !attestedOnly,
          before.cost + (mayBeAttested ? 0 : statistics.unseenCost) < best[end]?.cost ?? limit
        else { continue }
        let piece = Array(key[start..<end])
        let cost = before.cost + statistics.modifierCost(piece)
        guard cost < best[end]?.cost ?? limit,
          isModifier(piece, before: key[end...], attestedOnly: attestedOnly)
        else { continue }
        best[end] = (cost, start)
      }
    }
    guard let winner else { return nil }
    var cuts: [Int] = []
    var cut = winner.cut
    while cut > 0 {
      cuts.insert(cut, at: 0)
      cut = best[cut]?.from ?? 0
    }
    return Result(cuts: cuts, cost: winner.cost)
  }

  /// What begins compounds of the dictionary is a modifier; else its form must say so.
  private func isModifier(
    _ piece: [UInt8], before rest: ArraySlice<UInt8>, attestedOnly: Bool
  ) -> Bool {
    if statistics.hasModifier(piece), !modifiers.isParticle(piece) { return true }
    return !attestedOnly && modifiers.kind(of: piece, before: rest) != nil
  }
}
