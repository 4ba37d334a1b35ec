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

  @Test("leave the style of an operative part alone and explain its terms")
  func operativePart() throws {
    let text =
      "Sehr geehrte Frau Meier,\n\nes ergeht folgender Bescheid:\n\n1. Der Antrag vom 3. Mai wird "
      + "fernmündlich abgelehnt.\n2. Für diesen Bescheid wird eine Gebühr von 20 Euro erhoben.\n3. Die Belege sind "
      + "unverzüglich vorzulegen. Sonst wird ein Zwangsgeld von 50 Euro festgesetzt.\n\n"
      + "Begründung\n\nDer Antrag wurde geprüft.\n\nMit freundlichen Grüßen\n"
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .letter)
    try #require(analysis.parts.contains { $0.kind == .operativePart })
    let found = try Linter(RuleLibrary.embedded().allRules).findings(in: analysis)
    #expect(found.count { $0.rule == "passiv" } == 1)
    #expect(!found.contains { $0.entry == "fernmündlich" || $0.rule == "sein-zu" })
    let term = try #require(found.first { $0.entry == "Zwangsgeld" })
    #expect(term.suggestions.isEmpty)
  }

  @Test("are judged, but not changed, where they are quoted")
  func quotation() throws {
    let free = try findings("Wir prüfen das unverzüglich und seitens des Amtes.")
    let quoted = try findings("Er schrieb „Wir prüfen das seitens des Amtes“ und ging.")
    #expect(free.filter { $0.rule == "praeposition" }.contains { !$0.suggestions.isEmpty })
    let found = quoted.filter { $0.rule == "praeposition" }
    #expect(!found.isEmpty && found.allSatisfy { $0.suggestions.allSatisfy { $0.edits.isEmpty } })
  }

  @Test("end with their own mark")
  func openQuotation() throws {
    let found = try findings("Er schrieb „gestern. Seitens des Amtes kam kein Brief.")
    #expect(found.contains { $0.rule == "praeposition" && !$0.suggestions.isEmpty })
  }

  @Test(
    "are not judged where a passage is quoted as a whole",
    arguments: [
      "„Ist zu prüfen, ob die Person ein Fahrzeug führen kann und Zweifel seitens des Amtes bestehen?“",
      "Die Frage lautet: „Ist zu prüfen, ob Zweifel seitens des Amtes bestehen?“",
    ])
  func passage(text: String) throws {
    let found = try findings("Sehr geehrte Frau Klein,\n\nhier ist die Frage.\n\n\(text)\n")
    #expect(!found.contains { ["sein-zu", "praeposition", "satzlaenge"].contains($0.rule) })
  }

  @Test(
    "are not judged in the title of a by-law, whoever made it",
    arguments: [
      "Es gilt die Satzung des Kreises Auenstadt über die Erhebung von Elternbeiträgen.",
      "Es gilt die Richtlinie der Stadt über die Gewährung von Zuschüssen.",
    ])
  func byLaw(text: String) throws {
    #expect(try !findings(text).contains { $0.rule == "nominalstil" })
  }

  @Test("are not judged in the title of a law")
  func title() throws {
    let found = try findings("Es gilt das Gesetz über die Ablieferung von Büchern in Bibliotheken.")
    #expect(!found.contains { $0.rule == "nominalstil" || $0.rule == "einfaches-wort" })
    let free = try findings("Die Ablieferung von Büchern in Bibliotheken ist nötig.")
    #expect(free.contains { $0.rule == "nominalstil" })
  }

  @Test(
    "are names of forms, offices, papers and addresses",
    arguments: [
      "Bitte füllen Sie das Formular „Erklärung zum Beschäftigungsverhältnis“ aus.",
      "Sie finden uns bei der Beratungsstelle für Rückäußerungen und Gesuche.",
      "Das entscheidet die Untere Bauaufsichtsbehörde im Rathaus.",
      "Alle Termine stehen im Plan (siehe Anhang Entscheidungsprozesse).",
      "Fachdienst Inanspruchnahme\n\nWir sind am Montag da.",
    ])
  func names(text: String) throws {
    let words: Set<String> = ["wort", "wortwahl", "satzbau"]
    let library = try RuleLibrary.embedded()
    let found = try findings(text).filter {
      words.contains(library.allRules.description(of: $0.rule)?.category.rawValue ?? "")
    }
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(
    "are no names where a sentence only speaks of such things",
    arguments: [
      ("Das ist ein Vordruck für die Inanspruchnahme der Hilfe.", "Inanspruchnahme"),
      ("Das Amt prüft seitens der Leitung, ob Sie kommen.", "seitens"),
      ("Siehe Anlage, die wir anbei senden.", "anbei"),
    ])
  func noNames(text: String, word: String) throws {
    #expect(try findings(text).contains { $0.entry == word }, "\(text)")
  }
}
