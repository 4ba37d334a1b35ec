internal import KlarRuleBook

/// The verbs that the word lists object to, with a simpler one for each that has one.
///
/// Advice must not offer a verb that the next finding rejects.
struct SimplerVerbs: Sendable {
  /// The verbs of the rule book.
  static let standard = SimplerVerbs(["amtswort", "einfaches-wort"])

  private let replacements: [Substring: [Substring]]

  private init(_ lists: [String]) {
    var replacements: [Substring: [Substring]] = [:]
    for list in lists {
      for row in (RuleBook.text("lists/\(list).tsv") ?? "").split(separator: "\n") {
        let cells = ListTable.cells(of: row)
        guard cells.count > 2, cells[1] == "verb", !cells[0].contains(" ") else { continue }
        replacements[cells[0], default: []] += cells[2].split(separator: "|")
      }
    }
    self.replacements = replacements
  }

  /// The verb itself, or the simpler one: "zahlen" for "entrichten"; nil where only a phrase replaces it.
  func infinitive(for verb: String) -> String? {
    guard let replacements = replacements[Substring(verb)] else { return verb }
    return replacements.first { !$0.contains(" ") && self.replacements[$0] == nil }
      .map(String.init)
  }
}
