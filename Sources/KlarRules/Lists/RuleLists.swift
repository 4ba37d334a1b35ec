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
    if text.hasPrefix(GlossaryTable.columns[0] + "\t") {
      glossaries[name] = try GlossaryTable(text, path: path)
    } else if text.hasPrefix(SynonymTable.columns[0] + "\t") {
      synonyms[name] = try SynonymTable(text, path: path)
    } else {
      phrases[name] = try ListTable(text, path: path)
    }
  }
}
