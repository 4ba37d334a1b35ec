import Testing

@testable import KlarFormats

@Suite("Comments in Word documents")
struct WordCommentTests {
  private let body = WordFile.paragraph("Er kommt ", "nebst Anlage", ". Gut.")

  @Test("The text stays, the comment stands beside its sentence, all places name it")
  func new() throws {
    let bytes = try WordFile(body: body).bytes()
    let file = try WrittenFile(bytes, ["Er kommt nebst Anlage.": "Er kommt mit."], as: .comments)
    #expect(try file.accepted == text(bytes))
    let xml = try file.part("word/document.xml")
    #expect(
      xml.contains("<w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">Er kommt "))
    #expect(
      xml.contains(
        ">.</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"))
    let comments = try file.part("word/comments.xml")
    #expect(comments.contains("w:author=\"Klarbrief\""))
    #expect(comments.contains("Grund &lt;Er kommt nebst Anlage.&gt;.</w:t></w:r></w:p><w:p>"))
    #expect(try file.part("[Content_Types].xml").contains("PartName=\"/word/comments.xml\""))
    #expect(
      try file.part("word/_rels/document.xml.rels").contains("relationships/comments\""))
    file.expectOthersUntouched(
      ["word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"],
      added: ["word/comments.xml"])
  }

  @Test("Comments that are there stay, numbers go on")
  func merged() throws {
    var word = WordFile(body: body)
    word.parts["comments"] = "<w:comment w:id=\"4\"><w:p/></w:comment>"
    let file = try WrittenFile(word.bytes(), ["Er": "Sie", "Gut.": "Schön."], as: .comments)
    let comments = try file.part("word/comments.xml")
    #expect(comments.contains("w:id=\"4\"") && comments.contains("w:id=\"5\""))
    #expect(comments.contains("w:id=\"6\""))
    file.expectOthersUntouched(["word/document.xml", "word/comments.xml"])
  }

  @Test("Headers have no comments")
  func header() throws {
    var word = WordFile(
      body: "\(body)<w:sectPr><w:headerReference r:id=\"header1\"/></w:sectPr>")
    word.parts["header1"] = WordFile.paragraph("Amt")
    let file = try WrittenFile(word.bytes(), ["Amt": "Stadt"], as: .comments)
    #expect(file.obstacles == [.margin])
    #expect(file.result.bytes == file.original)
  }
}
