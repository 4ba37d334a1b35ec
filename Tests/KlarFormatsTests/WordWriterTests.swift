import KlarGerman
import KlarText
import Testing

@testable import KlarFormats

@Suite("Changes in Word documents")
struct WordWriterTests {
  private func written(
    _ body: String, _ pairs: KeyValuePairs<String, String>, as form: ChangeForm = .changes
  ) throws -> WrittenFile {
    try WrittenFile(WordFile(body: body).bytes(), pairs, as: form)
  }

  private func run(_ text: String, _ properties: String = "") -> String {
    let properties = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:r>\(properties)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  @Test("A word becomes a deletion and an insertion of the same looks, the rest keeps its bytes")
  func word() throws {
    let body = "<w:p>\(run("Er kommt nebst Anlage.", "<w:b/>"))</w:p><w:p>\(run("Ende"))</w:p>"
    let file = try written(body, ["nebst": "mit"])
    let mark = "w:author=\"Klarbrief\" w:date=\"2026-03-04T08:15:00Z\""
    let expected = """
      <w:p>\(run("Er kommt ", "<w:b/>"))<w:del w:id="1" \(mark)><w:r><w:rPr><w:b/></w:rPr>\
      <w:delText xml:space="preserve">nebst</w:delText></w:r></w:del>\
      <w:ins w:id="2" \(mark)>\(run("mit", "<w:b/>"))</w:ins>\(run(" Anlage.", "<w:b/>"))</w:p>\
      <w:p>\(run("Ende"))</w:p>
      """
    #expect(try file.part("word/document.xml") == WordFile(body: expected).document)
    file.expectOthersUntouched(["word/document.xml"])
    #expect(file.obstacles.isEmpty)
  }

  @Test(
    "Accepted all changes give the new text, rejected the old one",
    arguments: [
      ["<w:p>", "A nebst", " B", "</w:p>"], ["<w:p>", "A neb", "st", " B", "</w:p>"],
      ["<w:p>", "A &amp; ", "nebst", " &lt;B&gt;", "</w:p>"],
      ["<w:p>", "nebst", "</w:p>"], ["<w:p>", "nebst ganz", "</w:p>"],
    ])
  func roundTrip(pieces: [String]) throws {
    let body = pieces.map { $0.hasPrefix("<w:p>") || $0.hasPrefix("</") ? $0 : run($0) }.joined()
    let before = try text(WordFile(body: body).bytes())
    let file = try written(body, ["nebst": "zusammen <mit> & \"allem\""])
    #expect(file.obstacles.isEmpty)
    #expect(
      try file.accepted == before.replacing("nebst", with: "zusammen <mit> & \"allem\""))
    #expect(try file.rejectedWord() == before)
  }

  @Test("Words that stay keep their looks, whatever run they stand in")
  func looks() throws {
    let body = "<w:p>\(run("Der "))\(run("Antrag", "<w:i/>"))\(run(" ist vorzulegen."))</w:p>"
    let file = try written(body, ["Der Antrag ist vorzulegen": "Legen Sie den Antrag vor"])
    let xml = try file.part("word/document.xml")
    #expect(xml.contains(run("Antrag", "<w:i/>")))
    #expect(try file.accepted == "Legen Sie den Antrag vor.\n")
    #expect(try file.rejectedWord() == "Der Antrag ist vorzulegen.\n")
  }

  @Test("A line break in the new words becomes one in the document")
  func lineBreak() throws {
    let file = try written("<w:p>\(run("eins und zwei"))</w:p>", [" und ": ":\n– "])
    #expect(try file.accepted == "eins:\n– zwei\n")
    #expect(try file.part("word/document.xml").contains("<w:br/>"))
  }

  @Test("Text without xml:space keeps what counts of it")
  func unpreserved() throws {
    let file = try written("<w:p><w:r><w:t> eins nebst zwei </w:t></w:r></w:p>", ["nebst": "und"])
    #expect(try file.accepted == "eins und zwei\n")
    #expect(try file.rejectedWord() == "eins nebst zwei\n")
  }

  @Test("Tabs beside the words stay where they are")
  func tabs() throws {
    let body = "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>nebst</w:t><w:br/><w:t>b</w:t></w:r></w:p>"
    let file = try written(body, ["nebst": "mit"])
    #expect(try file.accepted == "a\tmit\nb\n" && file.rejectedWord() == "a\tnebst\nb\n")
  }

  @Test("Numbers of tracked changes and bookmarks are not used twice")
  func numbers() throws {
    let body = """
      <w:p><w:bookmarkStart w:id="7" w:name="x"/>\(run("nebst"))<w:bookmarkEnd w:id="7"/></w:p>
      """
    let xml = try written(body, ["nebst": "mit"]).part("word/document.xml")
    #expect(xml.contains("<w:del w:id=\"8\"") && xml.contains("<w:ins w:id=\"9\""))
  }

  @Test("Headers are changed in their own part")
  func header() throws {
    var file = WordFile(
      body:
        "\(WordFile.paragraph("Text"))<w:sectPr><w:headerReference r:id=\"header1\"/></w:sectPr>")
    file.parts["header1"] = WordFile.paragraph("Amt nebst Kasse")
    let written = try WrittenFile(file.bytes(), ["nebst": "mit"])
    #expect(try written.accepted.contains("Amt mit Kasse"))
    written.expectOthersUntouched(["word/header1.xml"])
  }

  @Test(
    "What cannot be entered is left out and named",
    arguments: [
      (WordFile.field(" DATE ", result: "nebst"), WrittenDocument.Obstacle.field),
      ("<w:fldSimple w:instr=\"X\"><w:r><w:t>nebst</w:t></w:r></w:fldSimple>", .field),
      ("<w:sdt><w:sdtContent><w:r><w:t>nebst</w:t></w:r></w:sdtContent></w:sdt>", .field),
      ("<w:ins w:id=\"1\"><w:r><w:t>nebst</w:t></w:r></w:ins>", .trackedChange),
      ("<w:r><w:t>neb</w:t><w:noBreakHyphen/></w:r>", .sign),
      ("<w:r><w:t>neb</w:t></w:r><w:hyperlink><w:r><w:t>st</w:t></w:r></w:hyperlink>", .border),
      (
        "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>nebst</w:t></w:r></w:p>"
          + "</w:txbxContent></mc:Choice></mc:AlternateContent></w:r>", .textBox
      ),
    ])
  func obstacles(runs: String, obstacle: WrittenDocument.Obstacle) throws {
    let body = "<w:p>\(runs)</w:p><w:p>\(run("und mithin fertig"))</w:p>"
    let old = obstacle == .sign ? "neb\u{2011}" : "nebst"
    let file = try written(body, [old: "mit", "mithin": "also"])
    #expect(file.result.omissions.map(\.index) == [0])
    #expect(file.obstacles == [obstacle])
    #expect(try file.accepted == text(file.original).replacing("mithin", with: "also"))
  }

  @Test("A change of several edits is entered as a whole or not at all")
  func whole() throws {
    let bytes = try WordFile(
      body: "<w:p>\(run("Wir bringen "))\(WordFile.field(" X ", result: "ab"))\(run(" Geld"))</w:p>"
    ).bytes()
    let change = DocumentChange(
      range: TextRange(0, 19),
      edits: [TextEdit(TextRange(0, 3), "Sie"), TextEdit(TextRange(12, 14), "an")], note: "")
    let result = try DocumentWriter().write(
      [change], into: bytes, as: .changes, stamp: WrittenFile.stamp)
    #expect(result.omissions == [.init(index: 0, obstacle: .field)])
    #expect(result.bytes == bytes)
  }

  @Test("No change, no difference")
  func nothing() throws {
    let bytes = try WordFile(body: WordFile.paragraph("Text")).bytes()
    let result = try DocumentWriter().write(
      [], into: bytes, as: .comments, stamp: WrittenFile.stamp)
    #expect(result == WrittenDocument(bytes: bytes, omissions: []))
  }

  @Test("What is no document, or a damaged one, is refused with a reason")
  func refusals() throws {
    func error(_ bytes: [UInt8]) -> WritingError? {
      do throws(WritingError) {
        _ = try DocumentWriter().write([], into: bytes, as: .changes, stamp: WrittenFile.stamp)
        return nil
      } catch { return error }
    }
    #expect(error(Array("Guten Tag".utf8)) == .readOnly(.text))
    #expect(error([]) == .unreadable(.emptyFile))
    let bytes = try WordFile(body: WordFile.paragraph("Text")).bytes()
    #expect(error(Array(bytes.prefix(200))) == .unreadable(.damaged))
    for error in [WritingError.readOnly(.pdf), .unverified] { #expect(!error.message.isEmpty) }
  }
}
