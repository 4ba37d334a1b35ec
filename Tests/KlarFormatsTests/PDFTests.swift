import KlarGerman
import Testing

@testable import KlarFormats

@Suite("PDF files", .enabled(if: PDFFile.isReadable, "pdftotext is not installed"))
struct PDFTests {
  private static let intro = [
    "Sehr geehrte Frau Muster,",
    "wir haben Ihren Antrag auf Wohngeld erhalten und bearbeiten ihn, sobald Ihre Unter-",
    "lagen vollständig sind. Bitte schicken Sie uns bis Freitag die Kopie Ihres Miet-",
    "und Arbeitsvertrags. Danach entscheiden wir über den Antrag und über die Höhe des",
    "Wohngeldes.",
  ]

  private func page(_ lines: [String], top: Double = 200) -> [PDFFile.Line] {
    lines.enumerated().map { PDFFile.Line(text: $1, top: top + 14 * Double($0)) }
  }

  @Test("Lines are joined to paragraphs and cut words to words")
  func paragraphs() throws {
    #expect(
      try blocks(PDFFile(pages: [page(Self.intro)]).bytes) == [
        "body paragraph: Sehr geehrte Frau Muster,",
        "body paragraph: wir haben Ihren Antrag auf Wohngeld erhalten und bearbeiten ihn, sobald Ihre "
          + "Unterlagen vollständig sind. Bitte schicken Sie uns bis Freitag die Kopie Ihres Miet- "
          + "und Arbeitsvertrags. Danach entscheiden wir über den Antrag und über die Höhe des "
          + "Wohngeldes.",
      ])
  }

  @Test("What pages repeat stands once, page numbers too")
  func margins() throws {
    let pages = (1...3).map { number in
      [PDFFile.Line(text: "Landkreis Musterland", top: 40)]
        + page(["Absatz auf Seite mit Nummer \(number)."])
        + [PDFFile.Line(text: "Seite \(number) von 3", top: 810)]
    }
    #expect(
      try blocks(PDFFile(pages: pages).bytes) == [
        "header paragraph: Landkreis Musterland",
        "body paragraph: Absatz auf Seite mit Nummer 1.",
        "body paragraph: Absatz auf Seite mit Nummer 2.",
        "body paragraph: Absatz auf Seite mit Nummer 3.", "footer paragraph: Seite 1 von 3",
      ])
  }

  @Test("A sentence goes on across the pages, a large line is a heading")
  func pages() throws {
    let file = PDFFile(pages: [
      [PDFFile.Line(text: "Bescheid", top: 100, size: 18)] + page(Array(Self.intro.dropLast())),
      page(["beantragten Wohngeldes. Das dauert etwa vier Wochen."]),
    ])
    let blocks = try blocks(file.bytes)
    #expect(blocks.first == "body heading: Bescheid")
    #expect(
      blocks.last?.hasSuffix("Höhe des beantragten Wohngeldes. Das dauert etwa vier Wochen.")
        == true)
  }

  @Test("The address and the list keep their lines")
  func shortLines() throws {
    let lines = ["Stadt Musterstadt", "Wohngeldstelle", "Am Rathausmarkt 1", "12345 Musterstadt"]
    let list = ["- den Mietvertrag", "- den Ausweis", "1. die Kopie", "a) und mehr"]
    let file = PDFFile(pages: [page(lines, top: 100) + page(list) + page(Self.intro, top: 400)])
    let blocks = try blocks(file.bytes)
    #expect(blocks.prefix(4) == lines.map { "body paragraph: \($0)" }[...])
    #expect(blocks.dropFirst(4).prefix(4) == list.map { "body listItem: \($0)" }[...])
  }

  @Test("Files without text, protected and damaged ones are refused")
  func refusals() {
    #expect(refusal(PDFFile(pages: [[]]).bytes) == .pdfWithoutText)
    let encrypted = PDFFile(
      pages: [page(["geheim"])],
      trailer: """
        /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] /Encrypt << \
        /Filter /Standard /V 1 /R 2 /P -4 /O (\(String(repeating: "o", count: 32))) \
        /U (\(String(repeating: "u", count: 32))) >>
        """)
    #expect(refusal(encrypted.bytes) == .passwordProtected)
    #expect(refusal(Array("%PDF-1.7\nUnsinn".utf8)) == .damaged)
  }

  @Test("A file may be larger than what fits between two programs")
  func large() throws {
    let pages = (0..<80).map { number in
      (0..<40).map { PDFFile.Line(text: "Wort \(number) \($0) endet.", top: 150 + 14 * Double($0)) }
    }
    let bytes = PDFFile(pages: pages).bytes
    #expect(bytes.count > 128 << 10)
    #expect(try text(bytes).split(separator: "\n").count == 3_200)
  }
}
