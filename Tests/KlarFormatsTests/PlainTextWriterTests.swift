import KlarFormats
import KlarGerman
import KlarText
import Testing

@Suite("Text in the encoding it came in")
struct PlainTextWriterTests {
  private let text = "Größe: 5 € – „gut“\r\n"

  @Test("Windows-1252, where every character is in it")
  func windows() throws {
    let original: [UInt8] = [0x47, 0x72, 0xFC, 0xDF, 0x65]
    let bytes = PlainTextWriter.bytes(Array(text.utf8), like: original)
    #expect(bytes.contains(0x80) && !bytes.contains(0xE2))
    #expect(try LetterReader().read(bytes, name: nil).text.string == text)
    let emoji = Array("Grüße 😀".utf8)
    #expect(PlainTextWriter.bytes(emoji, like: original) == emoji)
  }

  @Test(
    "UTF-8 and UTF-16 with their marks",
    arguments: [[0xEF, 0xBB, 0xBF, 0x41], [0xFF, 0xFE, 0x41, 0], [0xFE, 0xFF, 0, 0x41], [0x41]])
  func unicode(original: [UInt8]) throws {
    let bytes = PlainTextWriter.bytes(Array(text.utf8), like: original)
    #expect(bytes.prefix(2) == original.prefix(2) || original == [0x41])
    #expect(try LetterReader().read(bytes, name: nil).text.string == text)
  }
}
