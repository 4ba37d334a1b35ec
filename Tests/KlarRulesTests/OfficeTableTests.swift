import KlarLinting
import Testing

@testable import KlarRules

@Suite("Tables of office programs")
struct OfficeTableTests {
  private static let wanted: [Substring] = [
    "Führungszeugnisantrag", "noun", "Antrag", "", "review", "hint", "Sagen Sie, was fehlt; kurz.",
    "own",
  ]

  @Test("are read with semicolons, commas, tabulators and quotation marks")
  func separators() throws {
    let tables = [
      "Wendung;Besser;Hinweis\r\nFührungszeugnisantrag;Antrag;\"Sagen Sie, was fehlt; kurz.\"\r\n",
      "hinweis,wendung,besser\n\"Sagen Sie, was fehlt; kurz.\",Führungszeugnisantrag,Antrag\n",
      "phrase\treplacement\thint\nFührungszeugnisantrag\tAntrag\tSagen Sie, was fehlt; kurz.\n",
    ]
    for table in tables {
      let rows = try OfficeTable(table, path: "l.csv").rows
      #expect(rows.map { $0.map(\.text) } == [Self.wanted])
    }
  }

  @Test("are read in every encoding that Excel writes")
  func encodings() {
    let text = "wendung;besser\nGröße – 5 €;„Maß“\n"
    let windows: [UInt8] =
      Array("wendung;besser\nGr".utf8) + [0xF6, 0xDF, 0x65, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80]
      + [0x3B, 0x84, 0x4D, 0x61, 0xDF, 0x93, 0x0A]
    var (wide, swapped): ([UInt8], [UInt8]) = ([0xFF, 0xFE], [0xFE, 0xFF])
    for unit in text.utf16 {
      wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      swapped += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let utf8 = Array(text.utf8)
    let files: [[UInt8]] = [utf8, [0xEF, 0xBB, 0xBF] + utf8, windows, wide, swapped]
    for bytes in files {
      #expect(TableBytes.text(bytes) == text)
    }
    #expect(TableBytes.text([]) == "")
    #expect(TableBytes.text([0xFF, 0xFE, 0x41]) == "")
  }

  @Test("keep breaks and double quotation marks in their cells")
  func quotationMarks() throws {
    let table = "wendung;besser\n\nanbei;\"mit \"\"diesem\"\"\nBrief\"\n5\" lang; kurz \n"
    let rows = try OfficeTable(table, path: "l.csv").rows
    #expect(rows.map { $0[2].text } == ["mit \"diesem\" Brief", "kurz"])
    #expect(rows.map { $0[0].line } == [3, 5])
    #expect(rows[1][0].text == "5\" lang")
  }

  @Test(
    "are refused at the very place, with what is meant",
    arguments: [
      ("wendug;besser\na;b\n", "l.csv:1:1: Die Spalte „wendug“", "Meinten Sie „wendung“?"),
      (
        "besser;wendung;hinweiß\na;b;c\n", "l.csv:1:16: Die Spalte „hinweiß“",
        "Meinten Sie „hinweis“?"
      ),
      (
        "wendung;besser;Besser\na;b;c\n", "l.csv:1:16: Die Spalte „besser“ gibt es schon", "Löschen"
      ),
      ("", "l.csv:1:1: Der Tabelle fehlt die Spalte „wendung“", "wendung;besser;hinweis"),
      ("wendung;besser\n\nGelegenheit;\n", "l.csv:3:13: Weder Ersatz noch Hinweis", "besser"),
      ("wendung;besser\nGelegenheit\n", "l.csv:2:1: Weder Ersatz noch Hinweis", "besser"),
      (
        "besser;art;wendung\nä;\"verp\";machen\n",
        "l.csv:2:3: „verp“ ist kein Wert der Spalte „art“",
        "Meinten Sie „verb“?"
      ),
      (
        "wendung;besser\n\"zwei\nZeilen\";b\nanbei;a|\n", "l.csv:4:7: Ein Ersatz ist leer",
        "Leerzeichen"
      ),
      ("wendung;besser\na;b\na;c\n", "l.csv:3:1: „a“ steht schon", "Löschen"),
      (
        "wendung;besser\na;b;dann;\n", "l.csv:2:5: Diese Zelle hat keine Spalte",
        "Anführungszeichen"
      ),
      ("wendung;besser\na;\"b\nc;d\n", "l.csv:2:3: Dieses Anführungszeichen", "geschlossen"),
      ("PK\u{3}\u{4}xyz", "l.csv:1:1: Das ist eine Mappe", "CSV"),
    ])
  func refusals(table: String, message: String, advice: String) {
    let failure = #expect(throws: Diagnostics.self) {
      try ListTable(OfficeTable(table, path: "l.csv"), path: "l.csv")
    }
    #expect(failure?.description.hasPrefix(message) == true, "\(failure?.description ?? "")")
    #expect(failure?.description.contains(advice) == true, "\(failure?.description ?? "")")
  }

  @Test("are lists of a rule book like any other")
  func library() throws {
    let rule = """
      id: unsere-woerter
      category: wortwahl
      title: Unsere Wörter
      severity: hint
      status: preview
      kind: list
      lists: [haus]
      message: „{match}“ schreiben wir nicht. {advice}
      why: So steht es in unserem Leitfaden.
      source: Unser Leitfaden
      examples:
        - bad: Die ⟦Kundschaftsmappe⟧ ist da.
          becomes: []
        - good: Die Mappe ist da.

      """
    let library = try RuleLibrary(files: [
      ("wortwahl/unsere-woerter.yml", rule),
      ("lists/haus.csv", "Wendung;Hinweis\nKundschaftsmappe;Schreiben Sie „Mappe“.\n"),
    ])
    #expect(library.phrases(of: "unsere-woerter").map(\.phrase) == ["Kundschaftsmappe"])
    #expect(library.failures().filter { $0.path == "wortwahl/unsere-woerter.yml" } == [])
  }
}
