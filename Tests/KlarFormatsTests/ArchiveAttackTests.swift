import Testing

@testable import KlarFormats

@Suite("Archives that attack")
struct ArchiveAttackTests {
  private let letter = WordFile(body: WordFile.paragraph("Guten Tag"))

  private var tight: ReadingLimits {
    var limits = ReadingLimits()
    limits.partBytes = 1 << 20
    limits.archiveBytes = 2 << 20
    limits.archiveEntries = 20
    return limits
  }

  @Test("An encrypted archive")
  func encrypted() throws {
    let parts = letter.entries.map { ($0.name, Array($0.text.utf8)) }
    let bytes = try TestArchive.make(parts, password: "geheim")
    #expect(refusal(bytes) == .passwordProtected)
  }

  @Test("A truncated archive, wherever it ends")
  func truncated() throws {
    let bytes = try letter.bytes()
    for count in stride(from: 4, to: bytes.count, by: 97) {
      #expect(refusal(Array(bytes.prefix(count))) == .damaged)
    }
  }

  @Test("Only the end of an archive")
  func onlyEnd() {
    #expect(refusal(Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0, count: 18)) == .damaged)
  }

  @Test("A damaged part")
  func damagedPart() throws {
    var bytes = try WordFile(body: WordFile.paragraph("abcdefghijklmnopqrstuvwxyz")).bytes()
    let start = TestArchive.directory(bytes)[1]
    let offset = Int(bytes[start + 42]) | Int(bytes[start + 43]) << 8
    for index in offset + 60..<offset + 90 { bytes[index] ^= 0x55 }
    #expect(refusal(bytes) == .damaged)
  }

  @Test("A part that says it is too large")
  func declaredBomb() throws {
    let zeros = String(repeating: "0", count: 3 << 20)
    let bytes = try TestArchive.make([
      ("[Content_Types].xml", "<Types/>"), ("word/document.xml", zeros),
    ])
    #expect(bytes.count < 64 << 10)
    #expect(refusal(bytes, limits: tight) == .tooLarge(limit: 1 << 20))
  }

  @Test("A part that lies about its size")
  func lyingBomb() throws {
    let zeros = String(repeating: "0", count: 3 << 20)
    var bytes = try TestArchive.make([
      ("[Content_Types].xml", "<Types/>"), ("word/document.xml", zeros),
    ])
    for start in TestArchive.directory(bytes) {
      TestArchive.write(1_000, to: &bytes, at: start + 24)
    }
    let error = refusal(bytes, limits: tight)
    #expect(error == .unsafeStructure || error == .damaged)
  }

  @Test("Parts that share their bytes are bounded by the size of all together")
  func overlap() throws {
    let body = WordFile.paragraph(String(repeating: "Wort ", count: 190_000))
    var file = WordFile(body: body)
    file.body += "<w:sectPr>"
    for index in 1...5 {
      file.parts["header\(index)"] = body
      file.body += "<w:headerReference w:type=\"default\" r:id=\"header\(index)\"/>"
    }
    file.body += "</w:sectPr>"
    #expect(try refusal(file.bytes(), limits: tight) == .tooLarge(limit: 2 << 20))
    #expect(try refusal(file.bytes()) == nil)
  }

  @Test("Entries that all lead to one place")
  func samePlace() throws {
    var bytes = try TestArchive.make([
      ("[Content_Types].xml", "<Types/>"), ("word/document.xml", letter.document),
      ("word/headers1.xml", "<a/>"),
    ])
    let directory = TestArchive.directory(bytes)
    for start in directory { TestArchive.write(0, to: &bytes, at: start + 42) }
    #expect(refusal(bytes) == .damaged)
  }

  @Test("Too many entries")
  func entries() throws {
    let bytes = try TestArchive.make((0..<21).map { ("word/\($0).xml", "<a/>") })
    #expect(refusal(bytes, limits: tight) == .unsafeStructure)
  }

  @Test("Two entries of one name")
  func duplicates() throws {
    let parts = letter.entries + [("word/documenu.xml", letter.document)]
    let bytes = TestArchive.patch(
      try TestArchive.make(parts), "word/documenu.xml", "word/document.xml")
    #expect(refusal(bytes) == .unsafeStructure)
  }

  @Test("A part that is an attack by XML")
  func xml() throws {
    var file = letter
    file.prologue = "<!DOCTYPE w:document [<!ENTITY a \"b\">]>"
    #expect(try refusal(file.bytes()) == .unsafeStructure)
    file = WordFile(body: String(repeating: "<w:sdt>", count: 100_000))
    #expect(try refusal(file.bytes()) == .unsafeStructure)
    file = WordFile(body: "<w:p>\u{0}</w:p>")
    #expect(try refusal(file.bytes()) == .unsafeStructure)
    file = WordFile(body: "<w:p>")
    #expect(try refusal(file.bytes()) == .damaged)
  }
}
