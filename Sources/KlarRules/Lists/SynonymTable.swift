internal import KlarLinting

/// A list of nouns that letters use for one thing, read from its tab-separated text.
struct SynonymTable: Sendable {
  /// Nouns for one thing, in the nominative singular.
  struct Group: Sendable {
    /// The nouns as the list writes them.
    let words: [Substring]
    /// What to do beside choosing one; empty if nothing.
    let hint: Substring
  }

  /// The columns, in this order, as the first line must name them.
  static let columns = ["words", "hint", "source"]

  /// The groups in the order of the file.
  let groups: [Group]

  /// Reads a list; throws all its mistakes.
  init(_ text: String, path: String) throws(Diagnostics) {
    var diagnostics: [Diagnostic] = []
    var groups: [Group] = []
    for (line, cells) in try TabTable(text, columns: Self.columns, path: path).rows {
      let words = cells[0].split(separator: "|", omittingEmptySubsequences: false)
      if words.count > 1, words.allSatisfy({ $0.first?.isUppercase ?? false }) {
        groups.append(Group(words: words, hint: cells[1]))
      } else {
        diagnostics.append(
          Diagnostic(
            path: path, line: line,
            message: "Hier gehören mindestens zwei Hauptwörter hin, getrennt durch „|“."))
      }
    }
    guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
    self.groups = groups
  }
}
