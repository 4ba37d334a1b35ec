internal import KlarGerman

/// The "Ihnen" or "uns" at the begin of the first clause of a row, which others of the row have not.
///
/// "…, Ihnen die Nutzung zu verbieten, ein Zwangsgeld anzudrohen": it is meant in each clause whose verb
/// can have a receiver.
struct SharedReceiver {
  /// The clauses without the receiver, if it can stand in front of the list, as all of them have it.
  let items: [Range<Int>]
  /// The receiver of an item, "Ihnen ", or nothing, in the order of the items.
  let receivers: [String]

  init(of row: ClauseRow, in analysis: Analysis) {
    let shared = row.items.first.flatMap { Self.receiver(of: $0, in: analysis) }
    guard let shared, let first = row.items.first else {
      items = row.items
      receivers = row.items.map { _ in "" }
      return
    }
    let takes = row.items.map { Self.takesReceiver($0, in: analysis) }
    if takes.allSatisfy({ $0 }) {
      items = [first.lowerBound + 1..<first.upperBound] + row.items.dropFirst()
      receivers = row.items.map { _ in "" }
      return
    }
    items = row.items
    receivers = zip(row.items, takes).map { item, takes in
      takes && Self.receiver(of: item, in: analysis) == nil ? shared + " " : ""
    }
  }

  /// The receiver at the begin of a clause.
  static func receiver(of item: Range<Int>, in analysis: Analysis) -> String? {
    let text = analysis.form(item.lowerBound).text
    guard item.count > 2, analysis.tags[item.lowerBound] == .pper, ["Ihnen", "uns"].contains(text)
    else { return nil }
    return text
  }

  private static func takesReceiver(_ item: Range<Int>, in analysis: Analysis) -> Bool {
    item.contains { token in
      analysis.tags[token].isInfinitive
        && Lexicon.standard.verbs.readings(of: analysis.form(token).text)
          .contains { ActorWords.standard.hasReceiver($0.verb) }
    }
  }
}
