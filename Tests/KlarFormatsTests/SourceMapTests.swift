import KlarGerman
import KlarText
import Testing

@testable import KlarFormats

@Suite("The way back into the file")
struct SourceMapTests {
  /// The segments as "text = bytes of the part".
  private func segments(_ letter: Letter, _ parts: [String: String]) -> [String] {
    letter.sourceMap.segments.map { segment in
      let part = Array((parts[letter.sourceMap.parts[segment.part]] ?? "").utf8)
      let source = String(decoding: part[segment.source], as: UTF8.self)
      return "\(letter.text.string(segment.text)) = \(source)"
    }
  }

  @Test("Every text of a Word part leads to its bytes, entities one by one")
  func word() throws {
    var file = WordFile(body: "")
    file.body = """
      <w:p><w:r><w:t xml:space="preserve">Müller &amp; Söhne </w:t><w:tab/><w:t> GmbH\r\n</w:t></w:r>\
      <w:r><w:t>a<!-- b -->c</w:t></w:r></w:p><w:p/>\(WordFile.paragraph("😀 &#x20AC;"))\
      <w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>
      """
    file.parts["header1"] = WordFile.paragraph("Amt")
    let letter = try LetterReader().read(file.bytes(), name: nil)
    let parts = Dictionary(uniqueKeysWithValues: file.entries.map { ($0.name, $0.text) })
    #expect(letter.sourceMap.parts == ["word/document.xml", "word/header1.xml"])
    #expect(
      segments(letter, parts) == [
        "Amt = Amt", "Müller  = Müller ", "& = &amp;", " Söhne  =  Söhne ", "GmbH = GmbH",
        "a = a", "c = c", "😀  = 😀 ", "€ = &#x20AC;",
      ])
  }

  @Test("Segments are in order, apart, and end with the text")
  func order() throws {
    let file = WordFile(
      body: (0..<200).map { WordFile.paragraph("Absatz \($0) &lt;", "und mehr") }.joined())
    let letter = try LetterReader().read(file.bytes(), name: nil)
    let segments = letter.sourceMap.segments
    #expect(segments.count == 600)
    #expect(zip(segments, segments.dropFirst()).allSatisfy { $0.text.upper <= $1.text.lower })
    #expect(segments.allSatisfy { letter.text.range.contains($0.text) })
  }

  @Test("Collapsed white space of OpenDocument splits the segments around it")
  func openDocument() throws {
    let body = "<text:p> Sehr  geehrte\n Frau&#32;M</text:p>"
    let bytes = try OpenDocumentFile(body: body).bytes()
    let letter = try LetterReader().read(bytes, name: nil)
    var archive = try ZipArchive(bytes, limits: ReadingLimits())
    let content = try #require(try archive.read("content.xml"))
    let text = String(decoding: content, as: UTF8.self)
    #expect(
      segments(letter, ["content.xml": text]) == [
        "Sehr  = Sehr ", "geehrte  = geehrte\n", "Frau = Frau", "  = &#32;", "M = M",
      ])
  }

  @Test("Plain text needs no map")
  func plain() throws {
    let letter = try LetterReader().read(Array("Guten Tag".utf8), name: nil)
    #expect(letter.sourceMap == SourceMap())
  }
}
