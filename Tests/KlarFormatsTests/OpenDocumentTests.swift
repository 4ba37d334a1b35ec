import KlarGerman
import Testing

@testable import KlarFormats

@Suite("OpenDocument")
struct OpenDocumentTests {
  private func read(_ body: String, styles: String = "", common: String = "") throws -> [String] {
    try blocks(OpenDocumentFile(body: body, styles: styles, common: common).bytes())
  }

  @Test("Paragraphs, headings, lists and cells are blocks")
  func roles() throws {
    func cell(_ text: String) -> String {
      "<table:table-cell><text:p>\(text)</text:p></table:table-cell>"
    }
    let body = """
      <text:p text:style-name="P1">Bescheid</text:p><text:h text:outline-level="1">Gründe</text:h>
      <text:list>
        <text:list-item> <text:p>Pass</text:p><text:list><text:list-item><text:p>alter</text:p>
        </text:list-item></text:list></text:list-item></text:list>
      <table:table><table:table-row>\(cell("von"))\(cell("bis"))</table:table-row></table:table>
      <table:table><table:table-row>\(cell("Rahmen"))</table:table-row></table:table>
      <text:section><text:p>Text</text:p></text:section>
      """
    let styles = """
      <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
      """
    #expect(
      try read(body, styles: styles) == [
        "body heading: Bescheid", "body heading: Gründe", "body listItem: Pass",
        "body listItem: alter", "table tableCell: von", "table tableCell: bis",
        "body paragraph: Rahmen", "body paragraph: Text",
      ])
  }

  @Test("White space is one space, extra spaces, tabs and line breaks are elements")
  func whiteSpace() throws {
    let body = """
      <text:p>  Sehr
         geehrte<text:s text:c="2"/>Frau&#32; &#10;<text:span> Muster</text:span><text:tab/>A\
      <text:line-break/>B<text:soft-page-break/>C &amp; D</text:p>
      """
    #expect(try read(body) == ["body paragraph: Sehr geehrte  Frau Muster\tA\nBC & D"])
  }

  @Test("Deletions, annotations, hidden text, citations and descriptions are left out")
  func leftOut() throws {
    let body = """
      <text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion>\
      </text:changed-region></text:tracked-changes>\
      <text:p>A<office:annotation><text:p>Notiz</text:p></office:annotation>\
      <text:span text:style-name="T1">geheim</text:span>\
      <text:hidden-text text:is-hidden="true">x</text:hidden-text>\
      <text:variable-set text:display="none">5</text:variable-set>\
      <draw:frame> <svg:title>Bild</svg:title></draw:frame><text:change-start/>B</text:p>\
      <text:section text:display="none"><text:p>verborgen</text:p></text:section>
      """
    let styles = """
      <style:style style:name="T1" style:family="text" style:parent-style-name="Geheim"/>
      """
    let common = """
      <style:style style:name="Geheim" style:family="text"><style:text-properties \
      text:display="none"/></style:style>
      """
    #expect(try read(body, styles: styles, common: common) == ["body paragraph: AB"])
  }

  @Test("Text boxes follow their paragraph, notes follow the body")
  func framesAndNotes() throws {
    let body = """
      <text:p>Eins<draw:frame><draw:text-box><text:p>Kasten</text:p></draw:text-box></draw:frame>\
      <text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note</text:p>\
      </text:note-body></text:note> und zwei</text:p><text:p>Drei</text:p>
      """
    #expect(
      try read(body) == [
        "body paragraph: Eins und zwei", "body paragraph: Kasten", "body paragraph: Drei",
        "footnote paragraph: Note",
      ])
  }

  @Test("Fields show their content")
  func fields() throws {
    let body = """
      <text:p>Am <text:date>1. März</text:date>, <text:placeholder>&lt;Name&gt;</text:placeholder>, \
      <text:a>hier</text:a></text:p>
      """
    #expect(try read(body) == ["body paragraph: Am 1. März, <Name>, hier"])
  }

  @Test("Headers and footers of the pages in use are read, each text once")
  func margins() throws {
    let common = """
      <office:master-styles><style:master-page style:name="Standard"><style:header><text:p>Amt</text:p>\
      </style:header><style:header-left><text:p>Amt</text:p></style:header-left>\
      <style:footer style:display="false"><text:p>aus</text:p></style:footer></style:master-page>\
      <style:master-page style:name="Folge"><style:footer><text:p>Seite</text:p></style:footer>\
      </style:master-page><style:master-page style:name="Umschlag"><style:header><text:p>nie</text:p>\
      </style:header></style:master-page></office:master-styles>
      """
    let styles = """
      <style:style style:name="P1" style:family="paragraph" style:master-page-name="Folge"/>
      """
    #expect(
      try read("<text:p>Text</text:p>", styles: styles, common: common) == [
        "header paragraph: Amt", "body paragraph: Text", "footer paragraph: Seite",
      ])
  }

  @Test(
    "Other kinds and protected files are refused",
    arguments: [
      ("spreadsheet", ReadingError.spreadsheet), ("presentation", .presentation),
      ("graphics", .picture), ("text-template", nil),
    ])
  func kinds(type: String, error: ReadingError?) throws {
    let file = OpenDocumentFile(body: "<text:p>Text</text:p>", type: type)
    #expect(try refusal(file.bytes()) == error)
  }

  @Test("A protected document says so in its manifest")
  func protected() throws {
    var file = OpenDocumentFile(body: "<text:p>Text</text:p>")
    file.manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    #expect(try refusal(file.bytes()) == .passwordProtected)
  }
}
