import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("What is told about words that are not the author's to choose")
struct ProtectionTests {
  private func findings(_ text: String, as kind: TextKind? = nil) throws -> [Finding] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: kind)
    return try Linter(RuleLibrary.embedded().allRules).findings(in: analysis)
  }

  @Test("Instructions of a template in braces are not judged")
  func braces() throws {
    let body = "Sehr geehrte Frau Meier,\n\nwir prüfen das. "
    let free = try findings(body + "Seitens des Amtes wird entschieden.\n")
    #expect(free.contains { $0.rule == "praeposition" })
    let found = try findings(body + "{Seitens des Amtes wird entschieden.}\n")
    #expect(!found.contains { $0.rule == "praeposition" || $0.rule == "passiv" })
  }

  @Test("Questions that a letter answers are not judged")
  func question() throws {
    let text = "Sehr geehrte Frau Meier,\n\nFrage:\n\nWird seitens des Amtes entschieden?\n\nJa.\n"
    #expect(try !findings(text).contains { $0.rule == "praeposition" })
    let open = text.replacing("Frage:", with: "Antwort:")
    #expect(try findings(open).contains { $0.rule == "praeposition" })
  }

  @Test("An enacting formula keeps its words")
  func formula() throws {
    let text = "Aufgrund des § 7 des Kreisgesetzes hat der Kreistag diese Ordnung erlassen."
    #expect(try !findings(text).contains { $0.rule == "praeposition" })
    let other = "Aufgrund des § 7 des Kreisgesetzes lehnen wir den Antrag ab."
    #expect(try findings(other).contains { $0.rule == "praeposition" })
  }

  @Test("A text of law gets advice and no other words")
  func normative() throws {
    let sentence = "Die Steuer wird unverzüglich und seitens der Gemeinde lediglich festgesetzt. "
    let law = try findings(String(repeating: sentence, count: 9), as: .text)
    #expect(law.contains { $0.rule == "praeposition" })
    #expect(
      law.filter { $0.rule == "praeposition" }.allSatisfy {
        $0.suggestions.allSatisfy { $0.edits.isEmpty }
      })
    let letter = try findings(
      "Wir schreiben Ihnen. " + String(repeating: sentence, count: 9), as: .text)
    #expect(
      letter.contains { $0.rule == "praeposition" && $0.suggestions.contains { !$0.edits.isEmpty } }
    )
  }

  @Test("Names of enclosures are as long as they are")
  func enclosures() throws {
    let text =
      "Sehr geehrte Frau Meier,\n\nwir schicken Ihnen ein Blatt.\n\nMit freundlichen Grüßen\n\nEva "
      + "Muster\n\nAnlagen\nBestätigung der Teilnahmeberechtigung\n"
    #expect(try !findings(text).contains { ["nominalstil", "bandwurmwort"].contains($0.rule) })
  }

  @Test("Those whom a letter greets are called what they are called")
  func salutation() throws {
    let body = "\n\nwir schreiben den Erziehungsberechtigten.\n"
    let greeting = "Sehr geehrte Eltern,\nsehr geehrte Erziehungsberechtigte,"
    #expect(try findings(greeting + body).count { $0.entry == "Erziehungsberechtigter" } == 1)
  }

  @Test("Style never hides what a letter lacks")
  func enclosureBelowStyle() throws {
    let text =
      "Sehr geehrte Frau Meier,\n\nder Vordruck ist beigefügt.\n\nMit freundlichen Grüßen\n\nEva "
      + "Muster\n"
    let found = try findings(text)
    #expect(found.contains { $0.rule == "anlagen" && $0.isLeading })
  }

  @Test("Suggestions are spelled as the letter is")
  func swiss() throws {
    func offer(_ text: String) throws -> String? {
      try findings(text).first { $0.rule == "einfaches-wort" }?.suggestions.first?.edits.first?
        .replacement
    }
    #expect(try offer("Das ist überdies eine große Straße.") == "außerdem")
    #expect(try offer("Das ist überdies eine grosse Strasse.") == "ausserdem")
    #expect(try offer("Das ist überdies eine neue Wohnung.") == "außerdem")
  }

  @Test("A letter is not scolded for words and sentences that nothing can be done about")
  func idle() throws {
    let start = "Sehr geehrte Frau Meier,\n\n"
    func rules(_ body: String) throws -> Set<String> {
      Set(try findings(start + body + "\n", as: .letter).map(\.rule))
    }
    let numbers =
      "Das Geld liegt bereit (§ 5 Abs. 2 Satz 1 Nr. 4 und 5, § 7 Abs. 1 und 2 sowie § 9 Abs. 3 SGB II)."
    #expect(try !rules(numbers).contains("satzlaenge"))
    let words =
      "Das Geld liegt bei uns am Schalter im ersten Stock des neuen Hauses neben dem alten Turm in der "
      + "Mitte der Stadt bereit."
    #expect(try rules(words).contains("satzlaenge"))
    #expect(try !rules("Die Straßenverkehrsbehörde hilft Ihnen.").contains("bandwurmwort"))
    #expect(try !rules("Das sind die Eigentumsverhältnisse.").contains("bandwurmwort"))
    #expect(try rules("Das ist eine Nutzungsuntersagungsanordnung.").contains("bandwurmwort"))
  }

  @Test("A quoted word may be spelled as its author did")
  func quotedSpelling() throws {
    let right = try findings("Wir lesen den Beschied.").first { $0.rule == "rechtschreibung" }
    #expect(right?.suggestions.first?.edits.isEmpty == false)
    let quoted = try findings("Er schrieb: „Wir lesen heute noch einmal den ganzen Beschied.“")
      .first { $0.rule == "rechtschreibung" }
    #expect(quoted?.suggestions.allSatisfy(\.edits.isEmpty) ?? true)
  }
}
