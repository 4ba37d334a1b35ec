/// The cases that a phrase and its replacements govern, as the lists write them: `G/von>D|A`.
struct Government: Hashable, Sendable {
  /// What stands around the phrase itself: "G", "G/von", "attr", "pass" ...
  let before: Substring
  /// What each replacement needs, in the order of the replacements; empty if nothing changes.
  let after: [Substring]

  /// The cases of a list's column; an empty one says that nothing changes.
  init(_ text: Substring) {
    let sides = text.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
    before = sides[0]
    after = sides.count > 1 ? sides[1].split(separator: "|", omittingEmptySubsequences: false) : []
  }

  /// Whether the words around the phrase can stay as they are with the replacement at `index`.
  func isKept(at index: Int) -> Bool {
    if before.isEmpty { return true }
    guard let after = after.indices.contains(index) ? after[index] : after.last else {
      return false
    }
    return after == before
  }

  /// "mit Dativ" and the like for the replacement at `index`; nil if the case stays or is none.
  func advice(at index: Int) -> String? {
    guard !isKept(at: index) else { return nil }
    let after = after.indices.contains(index) ? after[index] : after.last
    return after.flatMap { Self.names[$0.prefix { $0 != "+" }] }.map { "mit \($0)" }
  }

  /// Whether the noun phrase stands before the phrase, not behind it.
  var isPostposed: Bool { before.hasPrefix("post") }

  private static let names: [Substring: String] = ["G": "Genitiv", "D": "Dativ", "A": "Akkusativ"]
}
