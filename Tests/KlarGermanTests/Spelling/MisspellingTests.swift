import Foundation
import Testing

@testable import KlarGerman

@Suite("Misspellings in letters")
struct MisspellingTests {
  private func found(_ text: String, as kind: TextKind = .text) -> [String] {
    let letter = Letter(plainText: text)
    return Speller(files: nil).misspellings(in: Analyzer().analyze(letter, as: kind)).map(\.word)
  }

  @Test("finds errors in text order")
  func errors() {
    #expect(
      found("Wir haben Ihren Antarg geprüft. Der Beschied liegt bei.") == ["Antarg", "Beschied"])
  }

  @Test(
    "leaves names, quotations, addresses and numbers alone",
    arguments: [
      "Herr Antarg hat angerufen.", "Bitte fragen Sie Frau Dr. Beheörde.",
      "Das Feld liegt in der Gemarkung Krampfental.",
      "Das Programm „Antarg“ hilft Ihnen.", "Schreiben Sie an antarg@example.org.",
      "Sehen Sie auf www.antarg.de nach.", "Das Feld {{antarg}} bleibt frei.",
      "Wir zahlen nach § 12a SGB II.", "Wir arbeiten mit dem Center for Antargment zusammen.",
      "Lesen Sie das Heft &anquot; von vorn.", "Das Programm antarg+ hilft Ihnen.",
      "Lesen Sie die antrg. Fassung auf dem Brief.",
      "Wir helfen bei Planung und - ausführungg.", "Wir fragen Antarg Beheörde im Haus.",
    ])
  func protectedWords(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test(
    "takes what stands behind \"Kind\" or \"Herr\" for a name, in all of the letter",
    arguments: [
      "Es fehlt die Geburtsurkunde Ihres Kindes Samiro. Samiros Pass fehlt auch.",
      "Ihre Kinder Samiro (geb. 03.05.2017), Leylax und Emrek kommen. Emrek hat einen Pass.",
      "Ihr Sohn Thorgel Antargo wohnt hier. Frau Antargo auch.",
      "Eva Meier, geb. Antargo, wohnt hier.",
    ])
  func namesOfFamily(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test("still finds a slip near a name")
  func slipNearName() {
    let text = "Ihr Kind braucht einen Antarg. Für Ihr Kind Samiro liegt ein Antarg vor."
    #expect(found(text).count == 2)
  }

  @Test("takes \"ss\" for a slip or for Switzerland as the rest of the analysis does")
  func sharpS() {
    let long =
      "Der Antrag liegt uns vor. Wir haben ihn gestern an das Amt geleitet. Sie bekommen bald einen Brief "
      + "von uns, und dann ist alles gut. "
    #expect(found("Bitte gehen Sie zu Fuss.") == ["Fuss"])
    #expect(found("Bitte gehen Sie innert einer Stunde zu Fuss.").isEmpty)
    #expect(found("Bitte gehen Sie zu Fuss über die grosse Wiese.").isEmpty)
    #expect(found(long + "Bitte gehen Sie zu Fuss.").isEmpty)
    #expect(found(long + "Bitte gehen Sie zu Fuss, das macht Spaß.") == ["Fuss"])
  }

  @Test("takes a run of unknown words for another language")
  func foreign() {
    #expect(found("Wijj hebbem uwe aanwraag gecontrolleerdt.").isEmpty)
  }

  @Test(
    "tells \"das\" from \"dass\" only where it is certain",
    arguments: [
      ("Wir teilen Ihnen mit, das Ihr Antrag vorliegt.", ["das"]),
      ("Wir hoffen, das Sie zufrieden sind.", ["das"]),
      ("Das Haus, das Sie kaufen, ist alt.", []),
      ("Wir teilen Ihnen mit, dass Ihr Antrag vorliegt.", []),
      ("Danke für dass Schreiben.", ["dass"]),
      ("Wir können Ihnen mitteilen das wir den Schlüssel haben.", ["das"]),
      ("Wir können Ihnen mitteilen, das wir den Schlüssel haben.", ["das"]),
      ("Sie gehen, ohne dass wir etwas sagen.", []),
      ("Bitte bringen Sie das Formular mit, das wir Ihnen geschickt haben.", []),
      ("Es gibt ein Formular dafür, das Sie ausfüllen müssen.", []),
    ])
  func dass(text: String, words: [String]) {
    #expect(found(text) == words)
  }

  @Test(
    "finds small words written twice",
    arguments: [
      ("Wir brauchen einen einen Antrag.", ["einen"]),
      ("Wir zahlen für für die Miete.", ["für"]),
      ("Leute, die die Frist kennen, rufen an.", []), ("Wenn Sie sie brauchen, fragen Sie.", []),
      ("Das ist sehr sehr gut.", []),
    ])
  func repeated(text: String, words: [String]) {
    #expect(found(text) == words)
  }

  @Test(
    "leaves the capital of an adjective, a torn word and a name of the author's alone",
    arguments: [
      "Das ist die giebelseitigen Wand.", "Das sind Helfer gruppen der Stadt.",
      "Wir haben den kitafindr. Der kitafindr hilft.",
    ])
  func capitals(text: String) {
    let found = Speller(files: nil).misspellings(
      in: Analyzer().analyze(Letter(plainText: text), as: .text))
    #expect(!found.contains { $0.isSlip && $0.suggestions.first == $0.word.capitalized })
  }

  @Test(
    "is certain of slips only",
    arguments: [("Antarg", true), ("Beschied", true), ("strasse", true), ("Dunsumer", false)])
  func slips(word: String, isSlip: Bool) throws {
    let letter = Letter(plainText: "Wir schreiben das Wort \(word) hier.")
    let found = Speller(files: nil).misspellings(in: Analyzer().analyze(letter, as: .text))
    #expect(found.first.map { $0.isSlip } ?? false == isSlip)
  }
}
