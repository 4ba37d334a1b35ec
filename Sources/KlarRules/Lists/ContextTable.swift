internal import KlarLinting

/// The contexts of wordings by phrase, read from their tab-separated text.
struct ContextTable: Sendable {
  /// The columns, in this order, as the first line must name them.
  static let columns = ["context_of", "wording", "fit", "place", "words", "example"]

  /// The contexts of a phrase, in the order of the file.
  private(set) var contexts: [Substring: [WordingContext]] = [:]

  /// No contexts.
  init() {}

  /// Adds the rows of another table.
  mutating func add(_ other: ContextTable) {
    contexts.merge(other.contexts) { $0 + $1 }
  }

  /// Reads a table; throws all its mistakes.
  init(_ text: String, path: String) throws(Diagnostics) {
    var diagnostics: [Diagnostic] = []
    for (line, cells) in try TabTable(text, columns: Self.columns, path: path).rows {
      if let fit = WordingContext.Fit(rawValue: String(cells[2])),
        let place = WordingContext.Place(rawValue: String(cells[3])), !cells[4].isEmpty
      {
        contexts[cells[0], default: []].append(
          WordingContext(wording: cells[1], fit: fit, place: place, words: WordSet(cells[4])))
      } else {
        diagnostics.append(
          Diagnostic(
            path: path, line: line,
            message: "Hier gehören „only“, „not“ oder „silent“, ein Ort ("
              + WordingContext.Place.allCases.map(\.rawValue).joined(separator: ", ")
              + ") und Wörter hin."))
      }
    }
    guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
  }
}
