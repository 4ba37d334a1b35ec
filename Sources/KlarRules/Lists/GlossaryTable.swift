internal import KlarGerman
internal import KlarLinting

/// A list of terms of law with an explanation each, read from its tab-separated text.
struct GlossaryTable: Sendable {
  /// The columns, in this order, as the first line must name them.
  static let columns = ["term", "class", "explanation", "area", "legal_anchor", "source"]

  /// A term with its explanation as the hint, and the field of law that it belongs to.
  struct Term: Sendable {
    /// The term.
    let entry: ListEntry
    /// The field: "ALLG" for all of them, else a short name such as "BAU".
    let area: Substring
  }

  /// The terms in the order of the file.
  let terms: [Term]

  /// Reads a list; throws all its mistakes.
  init(_ text: String, path: String) throws(Diagnostics) {
    var diagnostics: [Diagnostic] = []
    var terms: [Term] = []
    for (line, cells) in try TabTable(text, columns: Self.columns, path: path).rows {
      let (term, explanation) = (cells[0], cells[2])
      let wordClass = EntryClass(rawValue: String(cells[1]))
      if let wordClass, !term.isEmpty, explanation.hasSuffix(".") {
        let entry = ListEntry(
          phrase: term, entryClass: wordClass, replacements: [], government: Government(""),
          applicability: .review, severity: .hint, inflection: .none, hint: explanation)
        terms.append(Term(entry: entry, area: cells[3]))
      } else {
        diagnostics.append(
          Diagnostic(
            path: path, line: line,
            message: "Jede Zeile braucht ein Wort, seine Klasse (noun, adj, verb, fixed) und eine "
              + "Erklärung, die mit einem Punkt endet."))
      }
    }
    guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
    self.terms = terms
  }
}

extension GlossaryTable.Term {
  /// The Zipf value of the rarest word of the term; 0 if no list of frequencies has it.
  var frequency: Double {
    entry.phrase.split(separator: " ")
      .map { Lexicon.standard.frequencies.zipf(of: String($0)) ?? 0 }.min() ?? 0
  }
}
