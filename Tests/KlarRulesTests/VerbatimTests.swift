import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Words that somebody else chose")
struct VerbatimTests {
  private func findings(_ text: String) throws -> [Finding] {
    let library = try RuleLibrary.embedded()
    return Linter(library.allRules).findings(in: Analyzer().analyze(Letter(plainText: text)))
  }

  @Test("leave the grammar of an operative part alone, not its words")
  func operativePart() throws {
    let text =
      "Sehr geehrte Frau Meier,\n\nes ergeht folgender Bescheid:\n\n1. Der Antrag vom 3. Mai wird "
      + "fernmündlich abgelehnt.\n2. Für diesen Bescheid wird eine Gebühr von 20 Euro erhoben.\n\n"
      + "Begründung\n\nDer Antrag wurde geprüft.\n\nMit freundlichen Grüßen\n"
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .letter)
    try #require(analysis.parts.contains { $0.kind == .operativePart })
    let found = try Linter(RuleLibrary.embedded().allRules).findings(in: analysis)
    #expect(found.count { $0.rule == "passiv" } == 1)
    #expect(found.contains { $0.entry == "fernmündlich" })
  }

  @Test("are judged, but not changed, where they are quoted")
  func quotation() throws {
    let free = try findings("Wir prüfen das unverzüglich und seitens des Amtes.")
    let quoted = try findings("Er schrieb: „Wir prüfen das unverzüglich und seitens des Amtes.“")
    #expect(free.filter { $0.rule == "praeposition" }.contains { !$0.suggestions.isEmpty })
    let found = quoted.filter { $0.rule == "praeposition" }
    #expect(!found.isEmpty && found.allSatisfy { $0.suggestions.allSatisfy { $0.edits.isEmpty } })
  }

  @Test("end with their own mark")
  func openQuotation() throws {
    let found = try findings("Er schrieb „gestern. Seitens des Amtes kam kein Brief.")
    #expect(found.contains { $0.rule == "praeposition" && !$0.suggestions.isEmpty })
  }

  @Test("are not judged in the title of a law")
  func title() throws {
    let found = try findings("Es gilt das Gesetz über die Ablieferung von Büchern in Bibliotheken.")
    #expect(!found.contains { $0.rule == "nominalstil" || $0.rule == "einfaches-wort" })
    let free = try findings("Die Ablieferung von Büchern in Bibliotheken ist nötig.")
    #expect(free.contains { $0.rule == "nominalstil" })
  }
}
