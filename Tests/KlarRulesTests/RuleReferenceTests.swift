import Foundation
import Testing

@testable import KlarRules

@Suite("The rule reference")
struct RuleReferenceTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/regeln").standardized

  @Test("is what `make docs` writes, page for page")
  func freshness() throws {
    let pages = RuleReference(try RuleLibrary.embedded()).pages
    for page in pages {
      let text = try? String(contentsOf: Self.folder.appending(path: page.name), encoding: .utf8)
      #expect(text == page.text, "docs/regeln/\(page.name) is not fresh: make docs")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(names) == Set(pages.map(\.name) + ["guete.md"]))
  }

  @Test("says message, reason, source, examples, profiles and options of a rule")
  func page() throws {
    let pages = RuleReference(try RuleLibrary.embedded()).pages
    let page = try #require(pages.first { $0.name == "satzlaenge.md" }).text
    #expect(page.hasPrefix("# Langer Satz\n"))
    #expect(page.contains("> Dieser Satz hat 25 Wörter."))
    #expect(page.contains("Quelle: Hamburg"))
    #expect(page.contains("> **Wir haben Ihren Antrag"))
    #expect(page.contains("| `verwaltung` | Warnung | Warnung über 20, Fehler über 25 |"))
    #expect(page.contains("  satzlaenge: off"))
  }
}
