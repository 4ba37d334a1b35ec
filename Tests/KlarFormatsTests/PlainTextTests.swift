import KlarGerman
import KlarText
import Testing

@testable import KlarFormats

@Suite("Plain text")
struct PlainTextTests {
  @Test(
    "UTF-8 stays byte for byte",
    arguments: [
      "Guten Tag", "Grüße\r\nund Küsse\r", "u\u{308}ber", "Donau\u{AD}dampf", "\u{A0}x\u{2028}y",
      "Seite\u{C}zwei\u{B}", "   ", "DOS\u{1A}", "<p>kein HTML</p> der Name sagt nichts",
    ])
  func unchanged(text: String) throws {
    let letter = try LetterReader().read(Array(text.utf8), name: "a.txt")
    #expect(letter.text.bytes == Array(text.utf8))
    #expect(letter.format == .text)
    #expect(letter.blocks == nil)
  }

  @Test("A byte order mark is dropped")
  func marks() throws {
    let units = Array("Grüße 😀".utf16)
    #expect(try text([0xEF, 0xBB, 0xBF] + Array("Grüße".utf8)) == "Grüße")
    #expect(
      try text([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == "Grüße 😀")
    #expect(
      try text([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == "Grüße 😀")
  }

  @Test(
    "A byte order mark with less than a character is an empty file",
    arguments: [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF, 0x41]] as [[UInt8]])
  func byteOrderMarkAlone(bytes: [UInt8]) {
    #expect(refusal(bytes, name: "brief.txt") == .emptyFile)
  }

  @Test("A lone surrogate and an odd byte do no harm")
  func brokenUTF16() throws {
    #expect(try text([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00, 0x43]) == "A\u{FFFD}B")
  }

  @Test("What is no UTF-8 is Windows-1252, all of its bytes")
  func windows1252() throws {
    #expect(try text([0x47, 0x72, 0xFC, 0xDF, 0x65]) == "Grüße")
    #expect(try text([0x80, 0x84, 0x93, 0x96, 0x81]) == "€„“–\u{81}")
    let all = try text((0x80...0xFF).map { UInt8($0) } + [0x0A])
    #expect(all.unicodeScalars.count == 129)
    #expect(all.unicodeScalars.dropFirst(32).prefix(96).map(\.value) == Array(0xA0...0xFF))
  }

  @Test("One stray byte does not spoil the other umlauts")
  func mixed() throws {
    #expect(try text(Array("Grüße, Österreich ".utf8) + [0xFC]) == "Grüße, Österreich ü")
    #expect(try text(Array("Grüße, Maß".utf8.dropLast())) == "Grüße, MaÃ")
  }

  @Test("Not well-formed sequences are not taken for UTF-8")
  func overlong() {
    for bytes in [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ] {
      #expect(TextEncoding.width(of: bytes.map { UInt8($0) }, at: 0) == nil)
    }
    #expect(TextEncoding.width(of: Array("€".utf8), at: 0) == 3)
    #expect(TextEncoding.width(of: Array("😀".utf8), at: 0) == 4)
  }

  @Test(
    "Binary data is refused",
    arguments: [
      [0x41, 0x00, 0x42], [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01], [0xFC, 0x01, 0x41],
      [0xFF, 0xFE, 0x00, 0x00, 0x41, 0x00], [0x01, 0x02, 0x03],
    ])
  func binary(bytes: [UInt8]) {
    #expect(refusal(bytes, name: "brief.txt") == .notText)
  }

  @Test("A rare control character is tolerated in a Unicode text")
  func controls() throws {
    let long = String(repeating: "Wort ", count: 100) + "\u{8}"
    #expect(try text(Array(long.utf8)) == long)
  }
}
