internal import KlarLinting

/// The lists of a rule book by file name without ending.
struct RuleLists: Sendable {
  /// Phrases to avoid.
  var phrases: [String: ListTable] = [:]
  /// Terms with explanations.
  var glossaries: [String: GlossaryTable] = [:]
  /// Words for one thing.
  var synonyms: [String: SynonymTable] = [:]

  /// Reads a list; the name of its first column says what it is.
  mutating func read(_ text: String, path: String) throws(Diagnostics) {
    let name = String(path.split(separator: "/").last?.dropLast(".tsv".count) ?? "")
    if path.hasSuffix(".csv") {
      let table = try OfficeTable(text, path: path)
      do {
        phrases[name] = try ListTable(table.text, path: path)
      } catch {
        // The columns are those of the list, not of the table that the user sees.
        throw Diagnostics(
          error.all.map { Diagnostic(path: $0.path, line: $0.line, message: $0.message) })
      }
    } else if text.hasPrefix(GlossaryTable.columns[0] + "\t") {
      glossaries[name] = try GlossaryTable(text, path: path)
    } else if text.hasPrefix(SynonymTable.columns[0] + "\t") {
      synonyms[name] = try SynonymTable(text, path: path)
    } else {
      phrases[name] = try ListTable(text, path: path)
    }
  }
}
