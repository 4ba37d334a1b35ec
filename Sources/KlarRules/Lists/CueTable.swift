internal import KlarRuleBook

/// Phrases of the rule book by their kind: a row names the kind, then one phrase a column.
struct CueTable<Kind: RawRepresentable<String> & Hashable & Sendable>: Sendable {
  private let phrases: [Kind: CuePhrases]

  /// The table in a file of the rule book; an unknown kind is a programmer's error.
  init(_ path: String) {
    var phrases: [Kind: CuePhrases] = [:]
    for row in (RuleBook.text(path) ?? "").split(separator: "\n") where !row.hasPrefix("#") {
      let cells = ListTable.cells(of: row)
      guard let kind = Kind(rawValue: String(cells[0])) else {
        preconditionFailure("no kind \(cells[0]) in \(path)")
      }
      phrases[kind, default: CuePhrases()].add(cells.dropFirst())
    }
    self.phrases = phrases
  }

  /// The phrases of a kind.
  subscript(kind: Kind) -> CuePhrases { phrases[kind] ?? CuePhrases() }
}
