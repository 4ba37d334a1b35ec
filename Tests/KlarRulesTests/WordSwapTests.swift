import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Words of the lists in a sentence")
struct WordSwapTests {
  private func rewrites(_ text: String) throws -> [String] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return try Linter(RuleLibrary.embedded().allRules).findings(in: analysis)
      .flatMap(\.suggestions).filter { $0.pattern == nil }
      .map { $0.edits.applied(to: analysis.text, in: analysis.text.range) }
  }

  @Test(
    "take the form of the old word",
    arguments: [
      ("Wir haben Ihnen den Brief übersandt.", "Wir haben Ihnen den Brief geschickt."),
      ("Wir übersandten Ihnen den Brief.", "Wir schickten Ihnen den Brief."),
      ("Wir müssen den Fehler zutage fördern.", "Wir müssen den Fehler finden."),
      (
        "Bringen Sie Fotos, Zeugnisse, etc. mit.", "Bringen Sie Fotos, Zeugnisse und so weiter mit."
      ),
    ])
  func forms(before: String, after: String) throws {
    #expect(try rewrites(before).contains(after))
  }

  @Test("speak to a reader only where the paragraph does")
  func reader() throws {
    let others = String(repeating: "Der Verein hat den Platz im Mai gesperrt. ", count: 12)
    let text = others + "\n\nBei Nichtzahlung sperrt der Verein den Platz."
    #expect(try !rewrites(text).contains { $0.contains("wenn Sie") || $0.contains("Wenn Sie") })
  }

  @Test(
    "stay where no form is certain, or the sentence would say something else",
    arguments: [
      "Die Zahlungen entfallen.", "Die von uns übersandten Briefe sind da.",
      "Wir brauchen ein zeit- und kostenintensives Verfahren.",
      "Das Amt habe die Entscheidung getroffen.",
      "Wir müssen die Angabe unberücksichtigt lassen.",
      "Nach Ablauf der Frist setzt das Amt ein Zwangsgeld fest.",
      "Es ist so, dass Ihr Brief Beachtung findet, der Zaun gestrichen und das Tor erneuert werden kann.",
      "Das gilt nach Maßgabe des Vertrages und des Gesetzes.",
      "Das gilt aufgrund einer Vereinbarung.",
      "Auf Grund der Satzung und der Richtlinie kostet das 5 Euro.",
      "Nennen Sie die jeweilige Fläche, die zum Wohnen bzw. als Büro dient.",
      "Das betrifft den Wärme-, Kälteschutz bzw. die Lüftung.",
      "Damit ist die Stadt befugt, um eine Auskunft zu bitten.",
      "Wenn ein Gutachten ernsthaft in Betracht kommt, fragen wir.",
      "Nennen Sie, was Sie gezahlt haben bzw. was Sie schon bekommen haben.",
      "Das ist die Miete für die Wohnung in Höhe von 300 Euro.",
      "Das ist die Miete für die Wohnung i. H. v. 300 Euro.",
      "Der Zuschuss wird i. H. v. 200 Euro gezahlt.",
      "Der Zuschuss wird in Höhe von 200 Euro gezahlt.",
      "Den Zuschuss zahlt die Stadt in Höhe von 200 Euro.",
      "Kommen Sie vor dem 1. Mai bzw. 2. Juni.",
      "Das entscheidet der Leiter bzw. die Leiterin oder das Amt.",
      "Ihre Briefe werden zur Kenntnis genommen und gegeben.",
      "Das gilt im Rahmen der Prüfung oder eines Gesprächs.",
      "Gestützt auf das Gesetz über die Schule (SR 12) und die Satzung zahlen wir.",
    ])
  func stays(text: String) throws {
    let wrong = [
      "wegfallen.", "schickten", "teur", "hat entschieden", "nicht berücksichtigen",
      "beachtet wird, der Zaun", "nach dem Vertrag und des", "wegen einer Vereinbarung",
      "nach der Satzung und",
      "Nach der Satzung und", "oder als Büro", "oder die Lüftung", "darf die Stadt um",
      "ernsthaft möglich", "haben oder was", "Wohnung von 300", "wird von 200", "Stadt von 200",
      "Mai oder", "Leiter oder",
      "genommen und mitgeteilt", "bei der Prüfung oder eines", "Nach dem Gesetz",
    ]
    for result in try rewrites(text) {
      #expect(!wrong.contains { result.contains($0) }, "\(text) -> \(result)")
    }
  }

  @Test(
    "write \"gemäß\" where \"nach\" would mislead",
    arguments: [
      ("Wir zahlen nach Ablauf der Frist gem. § 5 SGB X.", "gemäß § 5"),
      ("Wir brauchen gem. § 5 SGB X folgende Angaben.", "gemäß § 5"),
      ("Wir zahlen gem. § 5 SGB X.", "nach § 5"),
    ])
  func accordance(text: String, words: String) throws {
    let found = try rewrites(text).filter { !$0.contains("gem.") && $0.contains("§ 5 SGB X") }
    #expect(found.first?.contains(words) ?? false, "\(found)")
  }

  @Test(
    "have no place where the words around mean something else",
    arguments: [
      ("Das sind Gründe zugunsten des Mieters.", "für den Mieter"),
      ("Die Entziehung aufgrund des § 5 gilt.", "nach § 5"),
      ("Wir zahlen dann, sofern das Geld da ist.", "wenn das Geld"),
      ("Kinder und Erwachsene zahlen 2 bzw. 4 Euro.", "oder 4"),
      ("Sie müssen den Pass bzw. den Ausweis bringen.", "oder"),
      ("Wir prüfen die durch uns oder die Stadt erhobenen Gebühren.", "die die Stadt erhoben hat"),
      ("Der Antrag wird durch uns und die Stadt geprüft.", "Uns und"),
      ("Die Rückforderung des Betrags erfolgt von Ihnen.", "Sie fordern"),
      ("Seien Sie vorsichtig, fahren Sie langsam.", "Wenn"),
      ("Hilfe und Unterstützung sind uns wichtig.", "Hilfe sind"),
      ("[vgl. = vergleiche]", "[vergleiche"),
      ("Die Entscheidung trifft nie eine Lehrerin.", "Eine Lehrerin entscheidet nie"),
    ])
  func obstacles(text: String, wrong: String) throws {
    for result in try rewrites(text) {
      #expect(!result.contains(wrong), "\(text) -> \(result)")
    }
  }

  @Test(
    "end with the text",
    arguments: [
      "Das steht in der gem.", "Wir zahlen die zzgl.", "Kommen Sie nicht, so zahlt",
      "Wir prüfen den von Ihnen vorgelegten Plan vom 3. Mai 2026",
      "Wir prüfen das von Ihnen genannte Konto\n\n(Das ist neu und gilt für alle.) Das gilt.",
    ])
  func ends(text: String) throws { _ = try rewrites(text) }

  @Test("find abbreviations with capital umlauts and slashes")
  func spellings() throws {
    #expect(
      try rewrites("Wir brauchen den Pass o. Ä. von Ihnen.")
        .contains("Wir brauchen den Pass oder Ähnliches von Ihnen."))
    let analysis = Analyzer().analyze(
      Letter(plainText: "Das steht in § 5 FreizügG/EU und gilt hier."), as: .text)
    let found = try Linter(RuleLibrary.embedded().allRules).findings(in: analysis)
    #expect(found.contains { $0.entry == "FreizügG/EU" })
  }

  @Test("set a comma behind \"das heißt\" in front of a sentence only")
  func comma() throws {
    #expect(
      try rewrites("Das gilt bis Mai, d. h. Sie können warten.")
        .contains("Das gilt bis Mai, das heißt, Sie können warten."))
    #expect(
      try rewrites("Das gilt nur heute, d. h. am Montag.")
        .contains("Das gilt nur heute, das heißt am Montag."))
  }

  @Test(
    "leave the full stop of the sentence",
    arguments: [
      ("Wir brauchen Pass, Foto usw.", "Wir brauchen Pass, Foto und so weiter."),
      ("Das gilt gem. § 5 Abs. 2.", "Das gilt nach § 5 Abs. 2."),
    ])
  func fullStops(before: String, after: String) throws {
    #expect(try rewrites(before).contains(after))
  }

  @Test("explain a term of law in brackets in a letter, elsewhere as a pattern")
  func explanations() throws {
    func offers(_ text: String, _ kind: TextKind) throws -> [Suggestion] {
      let analysis = Analyzer().analyze(Letter(plainText: text), as: kind)
      return try Linter(RuleLibrary.embedded().allRules).findings(in: analysis)
        .filter { $0.rule == "glossar" }.flatMap(\.suggestions)
    }
    let text = "Im Mai endet die Fiktionsbescheinigung."
    #expect(try offers(text, .text).allSatisfy { $0.pattern != nil })
    #expect(try offers(text, .text).count == 1)
    let letter = try offers("Sehr geehrte Frau Meier,\n\n" + text + "\n", .letter)
    #expect(letter.count == 1)
    #expect(letter.first?.edits.first?.replacement.hasPrefix(" (Fiktionsbescheinigung: ") ?? false)
  }

  @Test("name a law with the number of its book")
  func numberedLaws() throws {
    let analysis = Analyzer().analyze(Letter(plainText: "Das SGB II gilt."), as: .text)
    let found = try Linter(RuleLibrary.embedded().allRules).findings(in: analysis)
      .filter { $0.rule == "abkuerzung" }
    #expect(found.map { analysis.text.string($0.range) } == ["SGB II"])
    let text = "Das Zweite Buch Sozialgesetzbuch (SGB II) gilt. Das SGB II ist ein Gesetz."
    let introduced = Analyzer().analyze(Letter(plainText: text), as: .text)
    #expect(
      try !Linter(RuleLibrary.embedded().allRules).findings(in: introduced)
        .contains { $0.rule == "abkuerzung" })
  }
}
