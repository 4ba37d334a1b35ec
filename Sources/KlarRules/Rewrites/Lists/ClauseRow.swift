/// Clauses in a row that one opening introduces: "Wir planen, A zu verbieten und B anzudrohen".
struct ClauseRow {
  /// What the clauses are.
  enum Kind {
    /// "…, A zu untersagen, B anzudrohen".
    case zuInfinitives
    /// "Sie müssen A räumen, B abgeben".
    case bareInfinitives
    /// "…, dass A gilt, B bleibt".
    case contentClauses
  }

  let kind: Kind
  /// The tokens of each clause, without what separates them; never empty.
  var items: [Range<Int>]
}
