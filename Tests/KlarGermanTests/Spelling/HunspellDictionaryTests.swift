import Foundation
import Testing

@testable import KlarGerman

@Suite("The hunspell dictionary")
struct HunspellDictionaryTests {
  /// A folder with a small dictionary in the given encoding, which is removed at the end.
  private func withDictionary(
    _ name: String, _ encoding: String.Encoding, _ body: (DictionaryFiles) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let affixes = "SET \(name)\nSFX S Y 1\nSFX S 0 s .\nSFX E Y 1\nSFX E 0 e .\n"
    let words = "2\nZwölfender/S\nGemüseöl\n"
    try #require(affixes.data(using: encoding)).write(to: folder.appending(path: "de_DE.aff"))
    try #require(words.data(using: encoding)).write(to: folder.appending(path: "de_DE.dic"))
    try body(try #require(DictionaryFiles(folder: folder.path)))
  }

  @Test("reads both encodings, and adds our own words in them")
  func encodings() throws {
    let supplement = SupplementWords("1\nPrüföl/S\n")
    let encodings: [(String, String.Encoding)] = [("UTF-8", .utf8), ("ISO8859-1", .isoLatin1)]
    for (name, encoding) in encodings {
      try withDictionary(name, encoding) { files in
        let dictionary = HunspellDictionary(files, supplement: supplement)
        #expect(dictionary.accepts("Zwölfenders"))
        #expect(dictionary.accepts("Prüföls"))
        #expect(!dictionary.accepts("Zwölfende"))
        #expect(!dictionary.accepts("Łódź"))
        #expect(!dictionary.accepts("a\u{0}b"))
        #expect(!dictionary.accepts("🙂"))
      }
    }
  }

  @Test("answers many threads the same")
  func threads() async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      try withDictionary("UTF-8", .utf8) { files in
        let dictionary = HunspellDictionary(files, supplement: SupplementWords("0\n"))
        for number in 0..<64 {
          let word = number.isMultiple(of: 2) ? "Gemüseöl" : "Gemüseö\(number)"
          #expect(dictionary.accepts(word) == number.isMultiple(of: 2))
          group.addTask { dictionary.accepts(word) == number.isMultiple(of: 2) }
        }
      }
      for try await isRight in group { #expect(isRight) }
    }
  }

  @Test("needs both files")
  func incomplete() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("SET UTF-8\n".utf8).write(to: folder.appending(path: "de_DE.aff"))
    #expect(DictionaryFiles(folder: folder.path) == nil)
  }

  @Test(
    "knows our own words with their endings and in compounds",
    .enabled(if: DictionaryFiles.installed != nil),
    arguments: ["Bürgergeldes", "Zuflussprinzips", "Erstattungsbescheide", "überzahlten"])
  func installed(word: String) throws {
    let files = try #require(DictionaryFiles.installed)
    #expect(HunspellDictionary(files, supplement: .standard).accepts(word))
  }
}
