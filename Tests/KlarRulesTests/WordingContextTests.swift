import KlarGerman
import KlarLinting
import KlarRuleBook
import KlarText
import Testing

@testable import KlarRules

@Suite("Contexts of wordings")
struct WordingContextTests {
  private static let path = "lists/umgebung.tsv"
  private static let head = ContextTable.columns.joined(separator: "\t") + "\n"

  private static let rows = RuleBook.files.first { $0.path == path }
    .flatMap { try? TabTable($0.text, columns: ContextTable.columns, path: path).rows.map(\.cells) }

  private static let rules = Result { () throws(Diagnostics) in
    try RuleLibrary.embedded().allRules
  }

  @Test("belong to rows of the lists and their wordings")
  func belong() throws {
    var wordings: [Substring: Set<Substring>] = [:]
    for file in RuleBook.files where file.text.hasPrefix(ListTable.columns[0] + "\t") {
      for entry in try ListTable(file.text, path: file.path).entries {
        wordings[entry.phrase, default: []].formUnion(entry.replacements)
      }
    }
    for row in try #require(Self.rows) {
      let known = wordings[row[0]]
      #expect(known != nil, "\(row[0])")
      #expect(row[1].isEmpty || known?.contains(row[1]) == true, "\(row[0]): \(row[1])")
    }
  }

  @Test(
    "keep the wording out of their examples", arguments: (rows ?? []).filter { !$0[5].isEmpty })
  func examples(row: [Substring]) throws {
    let analysis = Analyzer().analyze(Letter(plainText: String(row[5])), as: .text)
    let found = try Linter(Self.rules.get()).findings(in: analysis).filter {
      $0.entry == String(row[0])
    }
    #expect(found.isEmpty == (row[2] == "silent"), "\(row[5])")
    for suggestion in found.flatMap(\.suggestions)
    where !suggestion.edits.isEmpty && !row[1].isEmpty {
      #expect(suggestion.title != "„\(row[1])“ schreiben", "\(row[5])")
    }
    if row[1].isEmpty {
      #expect(found.flatMap(\.suggestions).allSatisfy { $0.edits.isEmpty }, "\(row[5])")
    }
  }

  @Test("know Switzerland by its words and its spelling")
  func switzerland() {
    let long =
      "Der Antrag liegt uns vor. Wir haben ihn gestern an das Amt geleitet. Sie bekommen bald einen Brief "
      + "von uns, und dann ist alles gut. "
    for (text, isSwiss) in [
      ("Das kostet 20 CHF.", true), ("Sie finden uns an der grossen Strasse.", true),
      ("Sie finden uns an der Strasse.", false), ("Das müssen Sie wissen, dass er isst.", false),
      (long + "Gehen Sie zu Fuss.", true), (long + "Herr Weiss grüsst Sie.", true),
      (long + "Herr Weiss hilft Ihnen.", false), (long + "Er weiss das.", true),
      ("Das kostet 20 Euro.", false), ("Das kostet 20 CHF. Die Straße ist gesperrt.", false),
    ] {
      #expect(Analyzer().analyze(Letter(plainText: text), as: .text).isSwiss == isSwiss, "\(text)")
    }
  }

  @Test(
    "let the wording in elsewhere",
    arguments: [
      ("Das nimmt zwei Wochen in Anspruch.", "Das dauert zwei Wochen."),
      ("Sie können eine Beratung in Anspruch nehmen.", "Sie können eine Beratung nutzen."),
      ("Das dauert ca. drei Monate.", "Das dauert etwa drei Monate."),
      ("Das sind zweckdienliche Hinweise.", "Das sind hilfreiche Hinweise."),
      ("Infolge einer Krankheit komme ich später.", "Wegen einer Krankheit komme ich später."),
      ("Eine Verlängerung kommt in Betracht.", "Eine Verlängerung ist möglich."),
    ])
  func elsewhere(before: String, after: String) throws {
    let analysis = Analyzer().analyze(Letter(plainText: before), as: .text)
    let results = try Linter(Self.rules.get()).findings(in: analysis).flatMap(\.suggestions).map {
      $0.edits.applied(to: analysis.text, in: analysis.text.range)
    }
    #expect(results.contains(after))
  }

  @Test(
    "are refused with their line",
    arguments: [
      "leisten\tzahlen\tnie\tclause\tHilfe\tx", "leisten\tzahlen\tnot\tda\tHilfe\tx",
      "leisten\tzahlen\tnot\tclause\t\tx",
    ])
  func refusals(row: String) {
    let failure = #expect(throws: Diagnostics.self) {
      try ContextTable(Self.head + row + "\n", path: "c.tsv")
    }
    #expect(failure?.description.hasPrefix("c.tsv:2") == true, "\(failure?.description ?? "")")
  }

  @Test(
    "are refused where no list has their phrase or wording",
    arguments: [
      ("befördern\tfahren\tnot\tclause\tPost\t", ":2:1:"),
      ("überbringen\tholen\tnot\tclause\tPost\t", ":2:13:"),
    ])
  func strangers(row: String, place: String) {
    let list =
      ListTable.columns.joined(separator: "\t")
      + "\nüberbringen\tverb\tbringen\t\treview\thint\t\t\n"
    let failure = #expect(throws: Diagnostics.self) {
      try RuleLibrary(files: [("lists/woerter.tsv", list), (Self.path, Self.head + row + "\n")])
    }
    #expect(
      failure?.description.hasPrefix(Self.path + place) == true, "\(failure?.description ?? "")")
  }
}
