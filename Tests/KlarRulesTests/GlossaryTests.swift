import KlarGerman
import KlarLinting
import Testing

@testable import KlarRules

@Suite("The terms that a letter should explain")
struct GlossaryTests {
  private func terms(_ body: String) throws -> [String] {
    let letter = "Sehr geehrte Frau Meier,\n\n\(body)\n\nMit freundlichen Grüßen\n\nEva Muster\n"
    let analysis = Analyzer().analyze(Letter(plainText: letter), as: .letter)
    return try Linter(RuleLibrary.embedded().allRules).findings(in: analysis)
      .filter { $0.rule == "glossar" && $0.isLeading }.compactMap(\.entry)
  }

  @Test("are first those that threaten or oblige, however often newspapers have them")
  func threats() throws {
    let found = try terms(
      "Sie haben eine Ermessensentscheidung, ein Sperrkonto, eine Fiktionsbescheinigung, eine "
        + "Verpflichtungserklärung, einen Aufenthaltszweck und eine Freizügigkeit. Es drohen die "
        + "Abschiebung, ein Strafbefehl und ein Bußgeld.")
    #expect(found.count == 5)
    #expect(Set(found).isSuperset(of: ["Abschiebung", "Strafbefehl", "Bußgeld"]))
  }

  @Test("are more in a long letter")
  func longLetter() throws {
    let body =
      "Es drohen die Abschiebung, ein Strafbefehl, ein Bußgeld, ein Zwangsgeld, eine Pfändung, eine "
      + "Ersatzvornahme und eine Sperrzeit. "
    #expect(try terms(body).count == 5)
    let rest = String(repeating: "Wir helfen Ihnen heute gern weiter. ", count: 45)
    #expect(try terms(body + rest).count == 7)
  }

  @Test("have either ending of the genitive")
  func genitive() throws {
    let found = try terms("Es fehlt ein Beleg über die Sicherung des Lebensunterhaltes.")
    #expect(found == ["Sicherung des Lebensunterhaltes"])
  }

  @Test("are told beside a phrase that keeps them")
  func phrase() throws {
    let found = try terms("Kommen Sie Ihrer Mitwirkungspflicht nicht nach, zahlen wir weniger.")
    #expect(found == ["Mitwirkungspflicht"])
  }

  @Test("count in the subject only if they threaten")
  func subject() throws {
    func found(_ subject: String) throws -> [String] {
      let letter =
        "Amt Musterstadt\nMarkt 1\n00471 Musterstadt\n\nFrau\nEva Meier\nWeg 2\n00471 Musterstadt\n\n"
        + "\(subject)\n\nSehr geehrte Frau Meier,\n\nbitte rufen Sie uns an.\n"
      let analysis = Analyzer().analyze(Letter(plainText: letter), as: .letter)
      return try Linter(RuleLibrary.embedded().allRules).findings(in: analysis)
        .filter { $0.rule == "glossar" }.compactMap(\.entry)
    }
    #expect(try found("Androhung eines Zwangsgeldes wegen Ihrer Garage").contains("Zwangsgeld"))
    #expect(try found("Verpflichtungserklärung für Ihren Besuch").isEmpty)
  }
}
