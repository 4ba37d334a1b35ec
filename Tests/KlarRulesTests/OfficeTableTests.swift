import KlarLinting
import Testing

@testable import KlarRules

@Suite("Tables of office programs")
struct OfficeTableTests {
  private static let wanted =
    "phrase\tclass\treplacement\tgovernment\tapplicability\tseverity\thint\tsource\n"
    + "Führungszeugnisantrag\tnoun\tAntrag\t\treview\thint\tSagen Sie, was fehlt; kurz.\town\n"

  @Test("are read with semicolons, commas, tabulators and quotation marks")
  func separators() throws {
    let tables = [
      "Wendung;Besser;Hinweis\r\nFührungszeugnisantrag;Antrag;\"Sagen Sie, was fehlt; kurz.\"\r\n",
      "hinweis,wendung,besser\n\"Sagen Sie, was fehlt; kurz.\",Führungszeugnisantrag,Antrag\n",
      "phrase\treplacement\thint\nFührungszeugnisantrag\tAntrag\tSagen Sie, was fehlt; kurz.\n",
    ]
    for table in tables {
      #expect(try OfficeTable(table, path: "l.csv").text == Self.wanted + "\n")
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

  @Test("keep the numbers of lines in complaints, and double quotation marks")
  func places() throws {
    let table = "wendung;besser\n\nanbei;\"mit \"\"diesem\"\" Brief\"\nGelegenheit;\n"
    let text = try OfficeTable(table, path: "l.csv").text
    #expect(text.contains("\tmit \"diesem\" Brief\t"))
    let failure = #expect(throws: Diagnostics.self) { try ListTable(text, path: "l.csv") }
    #expect(failure?.description.hasPrefix("l.csv:4:") == true)
  }

  @Test("are refused with a name for the column that is meant")
  func refusals() {
    let typo = #expect(throws: Diagnostics.self) {
      try OfficeTable("wendug;besser\na;b\n", path: "l.csv")
    }
    #expect(typo?.description.contains("Meinten Sie „wendung“?") == true)
    let missing = #expect(throws: Diagnostics.self) { try OfficeTable("", path: "l.csv") }
    #expect(missing?.description.contains("fehlt die Spalte „wendung“") == true)
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
