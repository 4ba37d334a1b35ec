import Testing

@testable import KlarFormats

@Suite("Word: the text")
struct WordTextTests {
  private func read(_ body: String, _ parts: [String: String] = [:]) throws -> String {
    try text(WordFile(body: body, parts: parts).bytes())
  }

  @Test("Runs are joined, paragraphs are lines, empty paragraphs one empty line")
  func paragraphs() throws {
    let body =
      WordFile.paragraph("Ihr ", "Antr", "ag") + "<w:p/><w:p/>" + WordFile.paragraph("Wir prüfen.")
    #expect(try read(body) == "Ihr Antrag\n\nWir prüfen.\n")
  }

  @Test("Tabs, line breaks, hyphens and symbols are shown")
  func characters() throws {
    let body = """
      <w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="200"/></w:tabs></w:pPr><w:r><w:t>Tel.</w:t>\
      <w:tab/><w:t>E</w:t><w:noBreakHyphen/><w:t>Mail</w:t><w:br/><w:t>Post</w:t><w:softHyphen/>\
      <w:t>fach</w:t><w:cr/><w:sym w:font="Wingdings" w:char="F0A8"/><w:t>ja</w:t></w:r></w:p>
      """
    #expect(try read(body) == "Tel.\tE\u{2011}Mail\nPost\u{AD}fach\n\u{2610}ja\n")
  }

  @Test("White space at the ends counts only where the file says so")
  func whiteSpace() throws {
    let body = """
      <w:p><w:r><w:t xml:space="preserve">Sehr </w:t><w:t> geehrte </w:t>\
      <w:t xml:space="preserve"> Frau</w:t></w:r></w:p>
      """
    #expect(try read(body) == "Sehr geehrte Frau\n")
  }

  @Test("Entities are read, comments and instructions between them are not")
  func entities() throws {
    let body = WordFile.paragraph(
      "M&#252;ller &amp; S&#xF6;hne &lt;&quot;&apos;&gt; <!-- nein --><?nein?><![CDATA[a<b&c]]>")
    #expect(try read(body) == "Müller & Söhne <\"'> a<b&c\n")
  }

  @Test("Deleted, moved away and hidden text is left out, inserted text stays")
  func changes() throws {
    let body = """
      <w:p><w:r><w:t>Die </w:t></w:r><w:del w:id="1"><w:r><w:delText>alte</w:delText></w:r></w:del>\
      <w:ins w:id="2"><w:r><w:t>neue</w:t></w:r></w:ins><w:moveFrom w:id="3"><w:r><w:t>weg</w:t>\
      </w:r></w:moveFrom><w:moveTo w:id="4"><w:r><w:t xml:space="preserve"> Frist</w:t></w:r></w:moveTo>\
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>\
      <w:r><w:rPr><w:rStyle w:val="Intern"/></w:rPr><w:t>intern</w:t></w:r>\
      <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>!</w:t></w:r></w:p>
      """
    let styles = """
      <w:style w:type="character" w:styleId="Intern"><w:rPr><w:vanish/></w:rPr></w:style>
      """
    #expect(try read(body, ["styles": styles]) == "Dieneue Frist!\n")
  }

  @Test("A paragraph whose end was deleted goes on in the next one")
  func deletedMark() throws {
    let deleted = "<w:rPr><w:del w:id=\"1\"/></w:rPr>"
    let body =
      WordFile.paragraph("Wir ", properties: deleted) + WordFile.paragraph("prüfen.")
      + WordFile.paragraph("Das dauert", properties: deleted)
    #expect(try read(body) == "Wir prüfen.\nDas dauert\n")
  }

  @Test("Former properties change nothing")
  func formerProperties() throws {
    let body = """
      <w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>\
      <w:t>Sichtbar</w:t></w:r></w:p>
      """
    #expect(try read(body) == "Sichtbar\n")
  }

  @Test("Of the alternatives of a text box one is read, behind the paragraph it hangs on")
  func textBox() throws {
    let box = "<w:txbxContent>\(WordFile.paragraph("Postfach 12"))</w:txbxContent>"
    let body = """
      <w:p><w:r><w:t xml:space="preserve">Stadt </w:t></w:r><w:r><mc:AlternateContent>\
      <mc:Choice Requires="wps">\(box)</mc:Choice><mc:Choice Requires="wpg">\(box)</mc:Choice>\
      <mc:Fallback><w:pict><v:shape>\(box)</v:shape></w:pict></mc:Fallback></mc:AlternateContent>\
      </w:r><w:r><w:t>Bern</w:t></w:r></w:p>
      """
    #expect(try read(body) == "Stadt Bern\nPostfach 12\n")
  }

  @Test("Any prefix and the strict dialect are understood")
  func namespaces() throws {
    let bytes = try TestArchive.make([
      ("[Content_Types].xml", "<Types/>"),
      (
        "word/document.xml",
        """
        <x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main" \
        xmlns:w="urn:other"><x:body><x:p><x:r><x:t>Guten Tag</x:t><w:t>fremd</w:t></x:r></x:p>\
        </x:body></x:document>
        """
      ),
    ])
    #expect(try text(bytes) == "Guten Tag\n")
  }

  @Test("The main part may have another name")
  func mainPart() throws {
    var file = WordFile(body: WordFile.paragraph("Guten Tag"))
    file.main = "word/document2.xml"
    #expect(try text(file.bytes()) == "Guten Tag\n")
  }

  @Test("Formulas and content controls are part of the text")
  func formulas() throws {
    let body = """
      <w:sdt><w:sdtPr><w:alias w:val="nein"/></w:sdtPr><w:sdtContent><w:p><w:sdt><w:sdtContent>\
      <w:r><w:t>Summe: </w:t></w:r></w:sdtContent></w:sdt><m:oMath><m:r><m:t>3+4</m:t></m:r>\
      </m:oMath></w:p></w:sdtContent></w:sdt>
      """
    #expect(try read(body) == "Summe:3+4\n")
  }
}
