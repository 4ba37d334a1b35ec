import Testing

@testable import KlarFormats

@Suite("XML: places and attacks")
struct XMLReaderTests {
  /// Replays the events as the bytes that they name.
  private func replay(_ xml: String, chunk: Int) throws -> String {
    let bytes = Array(xml.utf8)
    var reader = try XMLReader<WordElement>(bytes, limits: ReadingLimits(), chunk: chunk)
    var result = ""
    while let event = try reader.read() {
      switch event {
      case .start(_, let tag): result += String(decoding: bytes[tag], as: UTF8.self)
      case .text(let range): result += String(decoding: bytes[range], as: UTF8.self)
      case .end: result += "|"
      }
    }
    return result
  }

  private func refusal(_ xml: String) -> ReadingError? {
    refusal(Array(xml.utf8))
  }

  private func refusal(_ bytes: [UInt8]) -> ReadingError? {
    do throws(ReadingError) {
      var reader = try XMLReader<WordElement>(bytes, limits: ReadingLimits())
      while try reader.read() != nil {}
      return nil
    } catch {
      return error
    }
  }

  @Test("Every tag and text stands where it is said to, whatever the size of the chunks")
  func places() throws {
    let prologue = "\u{FEFF}<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\r\n<!-- > -->\n"
    let words = ["Grüße", "a &amp; b", "\r\n", "<![CDATA[<x>]]>", "😀", "<!-- <y a=\" -->", ""]
    let tags = ["<t a='>' b = \"&lt;/\"/>", "<t\n>", "<w:t xmlns:w='urn:x'  >"]
    var (body, expected) = ("", "")
    for index in 0..<6_000 {
      let word = words[index % words.count]
      let tag = tags[index % tags.count]
      let name = tag.hasPrefix("<w") ? "w:t" : "t"
      let isEmpty = tag.hasSuffix("/>")
      body += tag + (isEmpty ? "" : "\(word)</\(name) >")
      expected += tag + (isEmpty ? "|" : "\(word)|")
    }
    let xml = "\(prologue)<root>\(body)</root>\n"
    for chunk in [4 << 10, 64 << 10, 997] {
      #expect(try replay(xml, chunk: chunk) == "<root>\(expected)|")
    }
    #expect(try replay("<a><b/>ü</a>", chunk: 1) == "<a><b/>|ü|")
  }

  @Test("Attributes are found by their name behind any prefix")
  func attributes() throws {
    let tag = "<w:t  a=\"1\" w:val = 'x &amp; \"y\"'\n\tb='>' empty=\"\"/>"
    let attributes = XMLAttributes(Array(tag.utf8), 0..<tag.utf8.count)
    #expect(attributes["a"] == "1")
    #expect(attributes["val"] == "x & \"y\"")
    #expect(attributes["b"] == ">")
    #expect(attributes["empty"] == "")
    #expect(attributes["t"] == nil)
    #expect(attributes["y"] == nil)
  }

  @Test(
    "Document types are refused before anything is done with them",
    arguments: [
      "<!DOCTYPE a><a/>", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
      "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><a>&d;</a>",
      "<!DOCTYPE a [<!ENTITY % b SYSTEM \"http://localhost/\">%b;]><a/>",
      "<?xml version=\"1.0\"?><!-- x --><!DOCTYPE a><a/>", "<a>&nbsp;</a>",
    ])
  func documentTypes(xml: String) {
    #expect(refusal(xml) == .unsafeStructure)
  }

  @Test(
    "What is not well-formed is damaged",
    arguments: [
      "", " ", "Text", "<a>", "<a></b>", "<a/><b/>", "<a b=\"<\"/>", "<a b=\"1\" b=\"2\"/>",
      "<a>&#0;</a>",
      "<a>&lt</a>", "<a>\u{1}</a>", "<a><![CDATA[</a>", "<a", "<a>]]></a>",
    ])
  func malformed(xml: String) {
    #expect(refusal(xml) == .damaged)
  }

  @Test("Bytes that are no UTF-8, and UTF-16, are refused")
  func encodings() {
    #expect(refusal([0x3C, 0x61, 0x3E, 0xFC, 0x3C, 0x2F, 0x61, 0x3E]) == .damaged)
    #expect(
      refusal(utf16("<a/>")) == .unsafeStructure)
    #expect(refusal("<a>\u{0}</a>") == .unsafeStructure)
  }

  @Test("A million nested elements are refused at once", .timeLimit(.minutes(1)))
  func depth() {
    #expect(refusal(String(repeating: "<a>", count: 1_000_000)) == .unsafeStructure)
    let deep = String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200)
    #expect(refusal(deep) == nil)
  }

  @Test("Many attributes in one tag are refused before they take minutes", .timeLimit(.minutes(1)))
  func attributeFlood() {
    let flood = (0..<300_000).map { " a\($0)=\"\"" }.joined()
    #expect(refusal("<a\(flood)/>") == .unsafeStructure)
    // Quotes in comments and ">" in values must not hide the tag.
    #expect(refusal("<b><!-- <x \" --><a c=\">\"\(flood)/></b>") == .unsafeStructure)
    #expect(refusal("<b><![CDATA[ <x ' ]]><a c='\">'\(flood)/></b>") == .unsafeStructure)
    let lines = String(repeating: "=", count: 20_000)
    #expect(refusal("<a b=\"c\">\(lines)</a>") == nil)
  }

  @Test("A very long text and attribute do no harm")
  func length() {
    let long = String(repeating: "Wort ", count: 1_000_000)
    #expect(refusal("<a>\(long)</a>") == nil)
    #expect(refusal("<a b=\"\(long)\"/>") == nil)
  }
}
