import Testing

@testable import KlarFormats

@Suite("Files that are not read")
struct ForeignFileTests {
  private static func compound(_ stream: String) -> [UInt8] {
    let name: [UInt8] = stream.utf8.flatMap { [$0, 0] } + [0, 0]
    var bytes = CompoundFile.mark + [UInt8](repeating: 0, count: 1024)
    bytes.replaceSubrange(640..<640 + name.count, with: name)
    return bytes
  }

  @Test(
    "Kinds are told by content and refused with their own words",
    arguments: [
      ([], ReadingError.emptyFile), (Array("{\\rtf1 Text}".utf8), .richText),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .picture), ([0xFF, 0xD8, 0xFF, 0xE0], .picture),
      (Array("GIF89a".utf8), .picture), (Array("RIFF1234WEBPVP8".utf8), .picture),
      ([0, 0, 0, 24] + Array("ftypheic".utf8), .picture),
      (Array("Rar!\u{1A}".utf8), .unknownArchive), ([0x1F, 0x8B, 0x08], .unknownArchive),
      (CompoundFile.mark, .oldWordDocument),
    ])
  func kinds(bytes: [UInt8], error: ReadingError) {
    #expect(refusal(bytes, name: "brief.docx") == error)
  }

  @Test(
    "Old Office files are told by the names inside",
    arguments: [
      ("WordDocument", ReadingError.oldWordDocument), ("EncryptedPackage", .passwordProtected),
      ("Workbook", .spreadsheet), ("PowerPoint Document", .presentation),
      ("__nameid_version1.0", .outlookMessage),
    ])
  func compounds(stream: String, error: ReadingError) {
    #expect(refusal(Self.compound(stream), name: "brief.docx") == error)
  }

  @Test(
    "Archives are told by their parts",
    arguments: [
      (["[Content_Types].xml", "xl/workbook.xml"], ReadingError.spreadsheet),
      (["[Content_Types].xml", "ppt/presentation.xml"], .presentation),
      (["[Content_Types].xml"], .unknownArchive), (["a.txt"], .unknownArchive),
      (["[Content_Types].xml", "word/styles.xml"], .damaged),
    ])
  func archives(names: [String], error: ReadingError) throws {
    let bytes = try TestArchive.make(names.map { ($0, "<Types/>") })
    #expect(refusal(bytes, name: "brief.docx") == error)
  }

  @Test("A wrongly named file is read by its content")
  func wrongName() throws {
    let word = try WordFile(body: WordFile.paragraph("Guten Tag")).bytes()
    #expect(try text(word, name: "brief.txt") == "Guten Tag\n")
    #expect(try text(Array("Guten Tag".utf8), name: "brief.docx") == "Guten Tag")
  }

  @Test("A document without any text is refused")
  func noText() throws {
    #expect(try refusal(WordFile(body: "<w:p/>").bytes()) == .noText)
    #expect(try refusal(OpenDocumentFile(body: "<text:p> </text:p>").bytes()) == .noText)
  }

  @Test("Every message is one or two German sentences")
  func messages() {
    let errors: [ReadingError] = [
      .notFound, .isDirectory, .notReadable, .emptyFile, .noText, .tooLarge(limit: 100 << 20),
      .passwordProtected, .damaged, .unsafeStructure, .notText, .unknownArchive, .oldWordDocument,
      .outlookMessage, .richText, .spreadsheet, .presentation, .picture, .pdfReaderMissing,
      .pdfWithoutText, .pdfCopyProtected, .pdfTooSlow(seconds: 30),
    ]
    #expect(Set(errors.map(\.message)).count == errors.count)
    #expect(errors.allSatisfy { $0.message.hasSuffix(".") && !$0.message.contains("\n") })
    #expect(errors.allSatisfy { $0.message.contains("Bitte") })
    #expect(ReadingError.tooLarge(limit: 100 << 20).message.contains("höchstens 100 MB"))
  }
}
