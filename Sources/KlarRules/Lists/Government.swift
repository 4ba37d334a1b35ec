/// The cases that a phrase and its replacements govern, as the lists write them: `G/von>D|A`.
struct Government: Hashable, Sendable {
  /// What stands around the phrase itself, in alternatives: "G", "von", "attr", "pass" ...
  let before: [Substring]
  /// Whether the noun phrase stands before the phrase, not behind it.
  let isPostposed: Bool
  private let replacements: [Substring]
  /// One for each replacement, where the list writes "pass|auf>für+A".
  private let alternatives: [Government]

  /// The cases of a list's column; an empty one says that nothing changes.
  init(_ text: Substring) {
    if text.isEmpty {
      (before, isPostposed, replacements, alternatives) = ([], false, [], [])
      return
    }
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
    let isApart = parts.count > 1 && parts.dropFirst().contains { $0.contains(">") }
    alternatives = isApart ? parts.map { Government($0) } : []
    let sides = text.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
    isPostposed = sides[0].hasPrefix("post")
    let before = isPostposed ? sides[0].drop { $0 != "+" }.dropFirst() : sides[0]
    self.before = before.split(separator: "/")
    replacements =
      sides.count > 1 ? sides[1].split(separator: "|", omittingEmptySubsequences: false) : []
  }

  /// What the replacement at `index` needs; nil if nothing changes.
  func after(_ index: Int) -> Substring? {
    replacements.indices.contains(index) ? replacements[index] : replacements.last
  }

  /// The government of the replacement at `index` alone, where each has its own.
  func alternative(_ index: Int) -> Government {
    alternatives.indices.contains(index) ? alternatives[index] : self
  }

  /// Whether a phrase with "von" may stand behind it instead of a case.
  var hasVon: Bool { before.contains("von") }

  /// Whether the words around the phrase can stay as they are with the replacement at `index`.
  func isKept(at index: Int) -> Bool {
    if before.isEmpty { return true }
    return after(index) == before[0] && !isPostposed
  }

  /// Whether a phrase of active form has the meaning of a passive: "zur Auszahlung kommen".
  var isPassive: Bool { before == ["pass"] && replacements.isEmpty }

  /// "mit Dativ" and the like for the replacement at `index`; nil if the case stays or is none.
  func advice(at index: Int) -> String? {
    guard !isKept(at: index), let after = after(index) else { return nil }
    return Self.names[after.prefix { $0 != "+" }].map { "mit \($0)" }
  }

  private static let names: [Substring: String] = ["G": "Genitiv", "D": "Dativ", "A": "Akkusativ"]
}
