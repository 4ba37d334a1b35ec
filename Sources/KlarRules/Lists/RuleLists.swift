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

  /// Gives the phrases their contexts, when all lists are read; returns the rows about phrases and
  /// wordings that no list has.
  mutating func attachContexts() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let names = Array(phrases.keys)
    for (phrase, rows) in contexts.rows {
      let known = names.compactMap {
        phrases[$0]?.attach(rows.map(\.context), to: phrase)
      }
      for row in rows {
        if known.isEmpty {
          diagnostics.append(
            row.complaint(
              row.phrase, "„\(phrase)“ steht in keiner Liste. Schreiben Sie die Wendung wie dort."))
        } else if let wording = row.unknownWording(among: known.joined()) {
          diagnostics.append(
            row.complaint(
              row.wording,
              "„\(wording)“ ist kein Ersatz für „\(phrase)“. Schreiben Sie ihn wie in der Liste."))
        }
      }
    }
    return diagnostics
  }
}

extension ContextTable.Row {
  /// The wording, if it is none of those that the lists have; an empty one stands for all.
  fileprivate func unknownWording(among known: some Sequence<Substring>) -> Substring? {
    wording.text.isEmpty || known.contains(wording.text) ? nil : wording.text
  }
}
