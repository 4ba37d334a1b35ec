/// A line of government: from the finite verb, or the highest infinitive, down to the full verb.
struct VerbChain {
  /// The highest link first; never empty.
  var links: [VerbLink]
  /// The tokens that are its own and not those of a coordinated chain.
  var tokens: [Int]
  /// Whether some of its links belong to a coordinated chain, or are left out.
  var isElliptic = false

  /// The full verb.
  var main: VerbLink { links[links.count - 1] }

  /// The helper right above the full verb.
  var governor: VerbLink? { links.count > 1 ? links[links.count - 2] : nil }
}
