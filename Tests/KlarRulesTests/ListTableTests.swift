import KlarLinting
import Testing

@testable import KlarRules

@Suite("Word lists")
struct ListTableTests {
  private static let head =
    "phrase\tclass\treplacement\tgovernment\tapplicability\tseverity\thint\tsource\n"

  @Test("are read with their columns, Windows lines too")
  func reads() throws {
    let row = "bezüglich\tprep\tzu|wegen\tG/von>D|G\treview\twarning\t\town"
    for end in ["\n", "\r\n"] {
      let head = String(Self.head.dropLast()) + end
      let entry = try #require(try ListTable(head + row + end, path: "l.tsv").entries.first)
      #expect(entry.replacements == ["zu", "wegen"])
      #expect(!entry.government.isKept(at: 0))
      #expect(entry.government.isKept(at: 1))
      #expect(
        entry.advice([], admitted: [0, 1]) == "Schreiben Sie „zu“ (mit Dativ) oder „wegen“.")
    }
  }

  @Test(
    "are refused with line and column",
    arguments: [
      ("a\tfixed\tb\t\tsafe\thint\t", "l.tsv:2:1: Die Zeile hat 7 Spalten"),
      ("a\tfest\tb\t\tsafe\thint\t\town", "l.tsv:2:3: „fest“ ist kein Wert der Spalte „class“"),
      ("a\tfixed\t\t\tsafe\thint\t\town", "l.tsv:2:9: Weder Ersatz noch Hinweis"),
      ("a\tfixed\tb|\t\tsafe\thint\t\town", "l.tsv:2:9: Ein Ersatz ist leer"),
      (" a\tfixed\tb\t\tsafe\thint\t\town", "l.tsv:2:1: Die Wendung fehlt"),
      ("Haus\tverb\tb\t\tsafe\thint\t\town", "l.tsv:2:1: „Haus“ endet nicht"),
      (
        "a\tfixed\tb\t\tsafe\thint\t\town\na\tfixed\tb\t\tsafe\thint\t\town",
        "l.tsv:3:1: „a“ steht schon"
      ),
    ])
  func refusals(rows: String, message: String) {
    let failure = #expect(throws: Diagnostics.self) {
      try ListTable(Self.head + rows + "\n", path: "l.tsv")
    }
    #expect(failure?.description.hasPrefix(message) == true, "\(failure?.description ?? "")")
  }

  @Test("need the names of their columns")
  func head() {
    #expect(throws: Diagnostics.self) { try ListTable("phrase\tclass\n", path: "l.tsv") }
  }
}
