import KlarText
import Testing

@testable import KlarFormats

@Suite("Changes in OpenDocument texts")
struct OpenDocumentWriterTests {
  private func written(
    _ body: String, _ pairs: KeyValuePairs<String, String>, as form: ChangeForm = .changes
  ) throws -> WrittenFile {
    try WrittenFile(OpenDocumentFile(body: body).bytes(), pairs, as: form)
  }

  @Test("A word becomes a deletion and an insertion; nothing else is touched")
  func word() throws {
    let file = try written(
      "<text:p text:style-name=\"a&amp;b\">eins nebst zwei</text:p>", ["nebst": "mit"])
    let xml = try file.part("content.xml")
    #expect(xml.components("<text:insertion>") == 1 && xml.components("<text:deletion>") == 1)
    #expect(
      xml.contains("<dc:creator>Klarbrief</dc:creator><dc:date>2026-03-04T08:15:00Z</dc:date>"))
    #expect(xml.contains("<text:p text:style-name=\"a&amp;b\">nebst</text:p></text:deletion>"))
    file.expectOthersUntouched(["content.xml"])
    #expect(WrittenFile.entries(file.result.bytes).first?.name == "mimetype")
  }

  @Test(
    "Accepted all changes give the new text, rejected the old one",
    arguments: [
      "<text:p>A nebst B</text:p>",
      "<text:p>A <text:span text:style-name=\"x\">neb</text:span>st B</text:p>",
      "<text:p>A &amp; nebst</text:p><text:p>B &lt;</text:p>", "<text:p>nebst</text:p>",
      "<text:h>A\nnebst\n  B</text:h>", "<text:p><text:a>zu nebst</text:a></text:p>",
      "<office:forms/><text:p>A<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note> nebst B</text:p>",
    ])
  func roundTrip(body: String) throws {
    let before = try text(OpenDocumentFile(body: body).bytes())
    let file = try written(body, ["nebst": "mit <allem> &\n mehr"])
    #expect(file.obstacles.isEmpty)
    #expect(try file.accepted == before.replacing("nebst", with: "mit <allem> &\n mehr"))
    #expect(try file.rejectedOpenDocument() == before)
  }

  @Test("Deleted white space survives the way back")
  func space() throws {
    let file = try written("<text:p>eins sehr zwei</text:p>", [" sehr": ""])
    #expect(try file.accepted == "eins zwei\n")
    #expect(try file.part("content.xml").contains("<text:p><text:s/>sehr</text:p>"))
    #expect(try file.rejectedOpenDocument() == "eins sehr zwei\n")
  }

  @Test("Changes of others stay in the list, names are not used twice")
  func merged() throws {
    let body = """
      <text:tracked-changes><text:changed-region xml:id="klarbrief3" text:id="klarbrief3">\
      <text:deletion><office:change-info></office:change-info><text:p>alt</text:p></text:deletion>\
      </text:changed-region></text:tracked-changes>\
      <text:p>neu<text:change text:change-id="klarbrief3"/> nebst</text:p>
      """
    let file = try written(body, ["nebst": "mit"])
    let xml = try file.part("content.xml")
    #expect(xml.components("<text:tracked-changes") == 1)
    #expect(xml.contains("xml:id=\"klarbrief4\"") && xml.contains("xml:id=\"klarbrief5\""))
    #expect(try file.accepted == "neu mit\n")
    #expect(try file.rejectedOpenDocument() == "neualt nebst\n")
  }

  @Test(
    "What cannot be entered is left out and named",
    arguments: [
      ("<text:p><text:date>nebst</text:date></text:p>", WrittenDocument.Obstacle.field),
      ("<text:p>neb<text:tab/>st</text:p>", .sign),
      (
        "<text:p>x<text:change-start text:change-id=\"a\"/>nebst<text:change-end text:change-id=\"a\"/></text:p>",
        .trackedChange
      ),
      (
        "<text:p><draw:frame><draw:text-box><text:p>nebst</text:p></draw:text-box></draw:frame></text:p>",
        .textBox
      ),
      (
        "<text:p>x<text:note><text:note-body><text:p>nebst</text:p></text:note-body></text:note></text:p>",
        .margin
      ),
    ])
  func obstacles(body: String, obstacle: WrittenDocument.Obstacle) throws {
    let old = obstacle == .sign ? "neb\tst" : "nebst"
    let file = try written("<text:p>mithin fertig</text:p>\(body)", [old: "mit", "mithin": "also"])
    #expect(file.obstacles == [obstacle])
    #expect(try file.accepted == text(file.original).replacing("mithin", with: "also"))
  }

  @Test("White space that would be lost at the edge of a paragraph is not made")
  func edge() throws {
    let file = try written("<text:p>Hiermit kommt er.</text:p>", ["Hiermit": ""])
    #expect(file.obstacles == [.structure] && file.result.bytes == file.original)
  }

  @Test("Comments stand around their sentence, the text stays")
  func comments() throws {
    let file = try written(
      "<text:p>Eins. Zwei nebst. Drei.</text:p>", ["Zwei nebst.": "Zwei."], as: .comments)
    #expect(try file.accepted == "Eins. Zwei nebst. Drei.\n")
    let xml = try file.part("content.xml")
    #expect(
      xml.contains(
        "<text:p>Grund &lt;Zwei nebst.&gt;.</text:p><text:p>Vorschlag: Zwei.</text:p></office:annotation>Zwei nebst.<office:annotation-end "
      ))
    file.expectOthersUntouched(["content.xml"])
  }
}

extension String {
  /// How often a mark stands in the text.
  fileprivate func components(_ mark: String) -> Int { ranges(of: mark).count }
}
