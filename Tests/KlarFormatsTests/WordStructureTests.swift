import KlarGerman
import KlarText
import Testing

@testable import KlarFormats

@Suite("Word: blocks, tables, margins and notes")
struct WordStructureTests {
  private static let styles = """
    <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Kapitel"><w:name w:val="Kapitel"/>\
    <w:basedOn w:val="berschrift1"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Gliederung"><w:name w:val="Gliederung"/><w:pPr>\
    <w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>\
    </w:style>\
    <w:style w:type="paragraph" w:styleId="Strich"><w:name w:val="Aufzählung"/><w:pPr><w:numPr>\
    <w:numId w:val="2"/></w:numPr></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Ring"><w:name w:val="Ring"/><w:basedOn w:val="Ring"/>\
    </w:style>
    """

  private func read(_ body: String, _ parts: [String: String] = [:]) throws -> [String] {
    try blocks(
      WordFile(body: body, parts: parts.merging(["styles": Self.styles]) { $1 }).bytes())
  }

  private func cell(_ content: String...) -> String {
    "<w:tc><w:tcPr/>\(content.joined())</w:tc>"
  }

  @Test("Headings and list items are told by styles and by properties")
  func roles() throws {
    func styled(_ text: String, _ style: String, _ more: String = "") -> String {
      WordFile.paragraph(text, properties: "<w:pStyle w:val=\"\(style)\"/>\(more)")
    }
    let body =
      styled("Bescheid", "berschrift1") + styled("Gründe", "Kapitel") + styled("Punkt", "Strich")
      + styled("Text", "Strich", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
      + styled("Kreis", "Ring") + styled("Kosten", "Gliederung")
      + styled("Sie tragen die Kosten.", "Gliederung")
      + WordFile.paragraph("Frist", properties: "<w:outlineLvl w:val=\"0\"/>")
      + WordFile.paragraph("Pass", properties: "<w:numPr><w:numId w:val=\"3\"/></w:numPr>")
    #expect(
      try read(body) == [
        "body heading: Bescheid", "body heading: Gründe", "body listItem: Punkt",
        "body paragraph: Text", "body paragraph: Kreis", "body heading: Kosten",
        "body listItem: Sie tragen die Kosten.", "body heading: Frist", "body listItem: Pass",
      ])
  }

  @Test("Former properties make no heading and no list item")
  func formerProperties() throws {
    let former = """
      <w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Kapitel"/><w:numPr><w:numId w:val="3"/></w:numPr>\
      </w:pPr></w:pPrChange>
      """
    #expect(try read(WordFile.paragraph("Text", properties: former)) == ["body paragraph: Text"])
  }

  @Test("Cells are blocks, nested tables too; a table of one column is a mere frame")
  func tables() throws {
    let inner =
      "<w:tbl><w:tr>\(cell(WordFile.paragraph("i")))\(cell(WordFile.paragraph("j")))</w:tr></w:tbl>"
    let body = """
      <w:tbl><w:tr>\(cell(WordFile.paragraph("a"), inner))\(cell(WordFile.paragraph("b")))</w:tr>\
      <w:tr><w:trPr><w:del w:id="1"/></w:trPr>\(cell(WordFile.paragraph("weg")))</w:tr></w:tbl>\
      <w:tbl><w:tr>\(cell(WordFile.paragraph("Rahmen"), inner))</w:tr></w:tbl>\
      \(WordFile.paragraph("Ende"))
      """
    #expect(
      try read(body) == [
        "table tableCell: a", "table tableCell: i", "table tableCell: j", "table tableCell: b",
        "body paragraph: Rahmen", "table tableCell: i", "table tableCell: j",
        "body paragraph: Ende",
      ])
  }

  @Test("Paragraphs are numbered, and ranges hold the text without its line end")
  func numbers() throws {
    let bytes = try WordFile(
      body: WordFile.paragraph("Eins") + "<w:p/>" + WordFile.paragraph("Zwei")
    ).bytes()
    let letter = try LetterReader().read(bytes, name: nil)
    #expect(letter.format == .docx)
    #expect(letter.blocks?.map(\.paragraph) == [1, 2])
    #expect(letter.blocks?.map(\.range.description) == ["0..<4", "6..<10"])
  }

  @Test("Headers come first, footers last, each once; first and even pages where they are shown")
  func margins() throws {
    let references = """
      <w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/>\
      <w:headerReference w:type="even" r:id="header3"/><w:footerReference w:type="default" r:id="footer1"/>\
      <w:footerReference w:type="first" r:id="footer2"/>
      """
    let section = "<w:sectPr>\(references)<w:titlePg/></w:sectPr>"
    let body = WordFile.paragraph("Text", properties: section) + section
    let parts = [
      "header1": WordFile.paragraph("Seite"), "header2": WordFile.paragraph("Amt"),
      "header3": WordFile.paragraph("Gerade"), "footer1": WordFile.paragraph("IBAN"),
      "footer2": WordFile.paragraph("IBAN"),
    ]
    #expect(
      try read(body, parts) == [
        "header paragraph: Amt", "header paragraph: Seite", "body paragraph: Text",
        "footer paragraph: IBAN",
      ])
    let plain = WordFile.paragraph("Text") + "<w:sectPr>\(references)</w:sectPr>"
    #expect(
      try read(plain, parts) == [
        "header paragraph: Seite", "body paragraph: Text", "footer paragraph: IBAN",
      ])
    let even = try read(plain, parts.merging(["settings": "<w:evenAndOddHeaders/>"]) { $1 })
    #expect(even.contains("header paragraph: Gerade"))
  }

  @Test("Notes follow the body, separators and notes without a reference do not")
  func notes() throws {
    let body = """
      <w:p><w:r><w:t>Text</w:t><w:footnoteReference w:id="2"/></w:r><w:del w:id="1"><w:r>\
      <w:footnoteReference w:id="3"/></w:r></w:del><w:r><w:endnoteReference w:id="1"/></w:r></w:p>
      """
    let footnotes = """
      <w:footnote w:type="separator" w:id="-1">\(WordFile.paragraph("Strich"))</w:footnote>\
      <w:footnote w:id="2">\(WordFile.paragraph("§ 3 BauG"))</w:footnote>\
      <w:footnote w:id="3">\(WordFile.paragraph("gelöscht"))</w:footnote>
      """
    let endnotes = "<w:endnote w:id=\"1\">\(WordFile.paragraph("Am Ende"))</w:endnote>"
    #expect(
      try read(body, ["footnotes": footnotes, "endnotes": endnotes]) == [
        "body paragraph: Text", "footnote paragraph: § 3 BauG", "footnote paragraph: Am Ende",
      ])
  }
}
