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
    /// Whether a law or another rule says what it means.
    let isAnchored: Bool

    init(_ entry: ListEntry, area: Substring, anchor: Substring) {
      self.entry = entry
      self.area = area
      isAnchored = anchor != "-"
    }
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
        for phrase in Self.spellings(of: term, wordClass) {
          let entry = ListEntry(
            phrase: phrase, entryClass: wordClass, replacements: [], government: Government(""),
            applicability: .review, severity: .hint, inflection: .none, hint: explanation)
          terms.append(Term(entry, area: cells[3], anchor: cells[4]))
        }
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

  /// A term, and one with a genitive also with its other ending: "Sicherung des Lebensunterhaltes".
  private static func spellings(of term: Substring, _ wordClass: EntryClass) -> [Substring] {
    let words = term.split(separator: " ")
    guard wordClass == .fixed, let last = words.last, words.count > 2, last.hasSuffix("s"),
      last.first?.isUppercase ?? false, ["des", "eines"].contains(words[words.count - 2])
    else { return [term] }
    return [term, last.hasSuffix("es") ? "\(term.dropLast(2))s" : "\(term.dropLast())es"]
  }
}

extension GlossaryTable.Term {
  /// Whether it threatens or obliges the reader.
  var isThreat: Bool {
    let words = entry.phrase.split(separator: " ").map { Symbols.folded($0) }
    return LetterCues.standard[.threat].occurs(in: words)
  }

  /// The Zipf value of the rarest word of the term; 0 if no list of frequencies has it.
  var frequency: Double {
    entry.phrase.split(separator: " ")
      .map { Lexicon.standard.frequencies.zipf(of: String($0)) ?? 0 }.min() ?? 0
  }
}
