import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Participles with words of their own become relative clauses")
struct ParticipleRewriteTests {
  /// The sentences after each suggestion; the empty string where a finding has none.
  private func rewrites(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return analysis.sentences.flatMap {
      PartizipialattributRule().findings(in: $0, of: analysis)
    }.map { finding in
      finding.suggestions.first?.edits.applied(to: analysis.text, in: analysis.text.range) ?? ""
    }
  }

  @Test("every verb of the table is one of the lexicon")
  func table() {
    let verbs = Lexicon.standard.verbs
    #expect(ParticipleTime.infinitives.count > 200)
    for infinitive in ParticipleTime.infinitives {
      #expect(!verbs.verbs(infinitive: infinitive).isEmpty, "\(infinitive)")
    }
  }

  @Test(
    "with case, gender, tense and place",
    arguments: [
      (
        "Wir prüfen die von Ihnen eingereichten Unterlagen.",
        "Wir prüfen die Unterlagen, die Sie eingereicht haben."
      ),
      (
        "Wir setzen die Steuer der durch Sie gehaltenen Hunde für das Jahr 2026 fest.",
        "Wir setzen die Steuer der Hunde, die Sie halten, für das Jahr 2026 fest."
      ),
      (
        "Für die durch Sie im Stadtgebiet gehaltenen Hunde zahlen Sie Steuern.",
        "Für die Hunde, die Sie im Stadtgebiet halten, zahlen Sie Steuern."
      ),
      (
        "Der hier am 3. Mai eingegangene Antrag hat alle Anlagen.",
        "Der Antrag, der hier am 3. Mai eingegangen ist, hat alle Anlagen."
      ),
      (
        "Der am 3. Mai gestellte Antrag ist vollständig.",
        "Der Antrag, der am 3. Mai gestellt wurde, ist vollständig."
      ),
      (
        "Bitte füllen Sie das diesem Brief beigefügte Formular aus.",
        "Bitte füllen Sie das Formular aus, das diesem Brief beigefügt ist."
      ),
      (
        "Nennen Sie uns alle in Ihrem Haushalt lebenden Personen.",
        "Nennen Sie uns alle Personen, die in Ihrem Haushalt leben."
      ),
      (
        "Wir haben den mit Frau Beispiel vereinbarten Termin abgesagt.",
        "Wir haben den Termin abgesagt, der mit Frau Beispiel vereinbart wurde."
      ),
      (
        "Wir helfen den in unserer Stadt lebenden Familien.",
        "Wir helfen den Familien, die in unserer Stadt leben."
      ),
      (
        "Das ergibt sich aus dem von der Stadt erlassenen Bescheid.",
        "Das ergibt sich aus dem Bescheid, den die Stadt erlassen hat."
      ),
      (
        "Zahlen Sie den im Bescheid genannten offenen Betrag.",
        "Zahlen Sie den offenen Betrag, der im Bescheid genannt ist."
      ),
      (
        "Die von Ihnen gebaute Hütte muss verkleinert werden.",
        "Die Hütte, die Sie gebaut haben, muss verkleinert werden."
      ),
      (
        "Wir haben die uns vorgelegten Belege geprüft.",
        "Wir haben die Belege geprüft, die uns vorgelegt wurden."
      ),
      (
        "Wir haben den uns von Ihnen zugesandten Brief gelesen.",
        "Wir haben den Brief gelesen, den Sie uns zugesandt haben."
      ),
      (
        "Das ist der von Ihnen bis Freitag zu zahlende Betrag.",
        "Das ist der Betrag, den Sie bis Freitag zahlen müssen."
      ),
      (
        "Das sind die von Ihnen bis Freitag einzureichenden Unterlagen.",
        "Das sind die Unterlagen, die Sie bis Freitag einreichen müssen."
      ),
      (
        "Wir schicken die von Ihnen eingereichten Belege an das Amt zurück.",
        "Wir schicken die Belege, die Sie eingereicht haben, an das Amt zurück."
      ),
      (
        "Das gilt, soweit diese für das an die Leitung angeschlossene Haus nötig sind.",
        "Das gilt, soweit diese für das Haus nötig sind, das an die Leitung angeschlossen ist."
      ),
      (
        "Die von Ihnen bewohnte Wohnung ist klein.",
        "Die Wohnung, die Sie bewohnen, ist klein."
      ),
    ])
  func clauses(before: String, after: String) {
    #expect(rewrites(before) == [after])
  }

  @Test("behind the comma of the salutation as anywhere else")
  func firstSentence() {
    #expect(
      rewrites("Guten Tag,\n\ndie von Ihnen am 3. Mai gestellten Anträge sind vollständig.\n")
        == ["Guten Tag,\n\ndie Anträge, die Sie am 3. Mai gestellt haben, sind vollständig.\n"])
  }

  @Test(
    "open a long sentence as one of their own",
    arguments: [
      (
        "Die von Ihnen am 3. März beantragte Genehmigung für das Aufstellen eines Containers in der "
          + "Lindenstraße gilt für zwei Wochen.",
        "Sie haben am 3. März die Genehmigung für das Aufstellen eines Containers in der Lindenstraße "
          + "beantragt. Diese Genehmigung gilt für zwei Wochen."
      ),
      (
        "Im Rahmen einer am 7. Juni durch den Außendienst durchgeführten Kontrolle haben wir gesehen, dass "
          + "dort Abfälle liegen.",
        "Der Außendienst hat am 7. Juni eine Kontrolle durchgeführt. Im Rahmen dieser Kontrolle haben wir "
          + "gesehen, dass dort Abfälle liegen."
      ),
      (
        "Auf Ihren hier am 11. Februar eingegangenen Antrag auf Wohngeld bekommen Sie ab März einen "
          + "Zuschuss von 170 Euro.",
        "Ihr Antrag auf Wohngeld ist hier am 11. Februar eingegangen. Auf diesen Antrag bekommen Sie ab März "
          + "einen Zuschuss von 170 Euro."
      ),
      (
        "Guten Tag,\n\nmit dem am 4. Mai zugestellten Bescheid wurde Ihnen die Nutzung der Räume im Keller "
          + "des Hauses untersagt.",
        "Guten Tag,\n\nder Bescheid wurde am 4. Mai zugestellt. Mit diesem Bescheid wurde Ihnen die Nutzung "
          + "der Räume im Keller des Hauses untersagt."
      ),
    ])
  func ownSentence(before: String, after: String) {
    #expect(rewrites(before) == [after])
  }

  @Test(
    "stay where time, actor or place are not certain",
    arguments: [
      "Die gestern im Rathaus stattgefundene Sitzung war sehr kurz.",
      "Die mit der Post verlorenen Briefe der Kinder fehlen.",
      "Wir prüfen die für das Haus gezahlte Miete.",
      "Es fehlen die von Ihnen eingereichten Unterlagen und der Ausweis.",
      "Bitte lesen Sie Seite 3 des im Heft abgedruckten Berichts für das Jahr 2020, den wir haben.",
      "Die Meldung der bei Ihnen beschäftigten Fahrer an die Kasse fehlt.",
      "Wir können eine Gebühr bis zur Höhe der im Bescheid genannten Gebühr erheben.",
      "Der Rat setzt sich aus Vertretern der im Verband vereinten Orte zusammen.",
      "Die Kasse muss mit der ihr obliegenden Zahlung aufrechnen.",
      "Die Höhe hängt von Ihrem im Antrag genannten Bedarf ab.",
      "Das gilt für den, in dessen Haus die in § 2 genannten Automaten aufgestellt sind (Halter).",
      "Es gilt die bis zum 31. Mai geltende Fassung.",
      "Das sind keine von Ihnen gestellten Anträge.",
      "Wir prüfen die durch Umbau entstandenen und gemeldeten Kosten.",
    ])
  func nothing(text: String) {
    #expect(rewrites(text).filter { !$0.isEmpty } == [])
  }
}
