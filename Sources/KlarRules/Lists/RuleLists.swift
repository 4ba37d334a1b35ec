internal import KlarLinting

/// The lists of a rule book by file name without ending.
struct RuleLists: Sendable {
  /// Phrases to avoid.
  var phrases: [String: ListTable] = [:]
  /// Terms with explanations.
  var glossaries: [String: GlossaryTable] = [:]
  /// Words for one thing.
  var synonyms: [String: SynonymTable] = [:]
  /// Where wordings of phrases mean the same.
  var contexts = ContextTable()

  /// Reads the lists that a configuration names, all of them as one.
  ///
  /// - Throws: the mistakes of all of them.
  mutating func readOwn(_ files: [(path: String, text: String)]) throws(Diagnostics) {
    var tables: [ListTable] = []
    var diagnostics: [Diagnostic] = []
    for file in files {
      do throws(Diagnostics) {
        tables.append(try ListTable(OfficeTable(file.text, path: file.path), path: file.path))
      } catch {
        diagnostics += error.all
      }
    }
    phrases[OwnWords.list] = ListTable(joining: tables)
    guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
  }

  /// Reads a list; the name of its first column says what it is.
  mutating func read(_ text: String, path: String) throws(Diagnostics) {
    let name = String(path.split(separator: "/").last?.dropLast(".tsv".count) ?? "")
    if path.hasSuffix(".csv") {
      phrases[name] = try ListTable(OfficeTable(text, path: path), path: path)
    } else if text.hasPrefix(GlossaryTable.columns[0] + "\t") {
      glossaries[name] = try GlossaryTable(text, path: path)
    } else if text.hasPrefix(SynonymTable.columns[0] + "\t") {
      synonyms[name] = try SynonymTable(text, path: path)
    } else if text.hasPrefix(ContextTable.columns[0] + "\t") {
      contexts.add(try ContextTable(text, path: path))
    } else {
      phrases[name] = try ListTable(text, path: path)
    }
  }
}
