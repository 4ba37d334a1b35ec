import KlarGerman
import KlarText
import Testing

/// Texts with their sentence ends shown by bars.
@Suite struct SentenceSplitterTests {
  @Test(arguments: [
    "Das gilt z. B. für Kinder.|Es gilt auch für Sie.",
    "Wir prüfen den Antrag gem. § 5 Abs. 1 S. 2 Nr. 3 SGB X.|Danach melden wir uns.",
    "Bringen Sie Fotos, Pass usw.|Wir warten.",
    "Die Frist endet am 3. Mai.|Der Antrag ist bis 12. Juni gültig.",
    "Er wohnt im Haus Nr. 12.|Das Haus ist alt.",
    "Siehe Seite 12.|Dort steht es.",
    "Der 3. Senat entschied am 12.|Die Klage war erfolgreich.",
    "Dr. K. Meier und Prof. Dr. Öz sind da.|Frau M. ist krank.",
    "„Kommen Sie?“, fragte er.|„Nein.“|Sie ging.",
    "Er rief: „Halt!“ und lief weg.",
    "Warum?!|Darum ...|Das war alles.",
    "Er sagte ... nichts.",
    "Das ist so (vgl. Rn. 5).|(Siehe oben.)|Ende.",
    "Die Kosten betragen 5.000 €.|50 Euro sind bezahlt.",
    "Wir brauchen Folgendes: den Pass, das Foto.",
    "Die Meyer GmbH & Co. KG zahlt.|Sie zahlt v. a. Steuern.",
    "Das gilt seit dem 20. Jh.|Heute gilt es nicht mehr.",
    "Super! 👍 Das freut uns.",
    "Nach Art. 6 GG und Art. 8 EMRK ist das erlaubt.|Diese Art ist neu.",
    "Das gilt in den Klassen 6a, 6b.|Hier endet der Unterricht.",
    "Das gilt für die Zimmer 3 und 4.|Die Gäste wissen es.",
    "Das kostet von 5 bis 6.|Danach ist zu.", "Am 5. und 6. Mai ist zu.",
    "Auf diese Art.|Wir sagen es so.", "Von Dienstag, 07. – Samstag, 11. Mai ist zu.|Danach nicht.",
    "Mittwoch, 01.04. - Freitag, 03.04. ist offen.",
    "Sie öffnet Montag, den 6. bis Freitag, den 10.",
    "Er kommt am Montag, 06.|– Das Haus ist offen.",
    "Nennen Sie {name}.|{vorname} genügt nicht.", "Geboren am [TAG].[MONAT].[JAHR] in {ort}.",
  ])
  func splits(marked: String) {
    let text = marked.split(separator: "|").joined(separator: " ")
    let expected = marked.split(separator: "|").map(String.init)
    let sentences = self.sentences(text)
    let isEmoji = text.contains("👍")
    #expect(sentences == (isEmoji ? ["Super! 👍", "Das freut uns."] : expected))
  }

  @Test func flattenedItemsKeepTheirNumbers() {
    let text = "Der Kläger beantragt: 1. Der Bescheid wird aufgehoben. 2. Die Kosten trägt das Amt."
    #expect(
      sentences(text) == [
        "Der Kläger beantragt: 1. Der Bescheid wird aufgehoben.", "2. Die Kosten trägt das Amt.",
      ])
  }

  /// Whatever the text, each token is in exactly one sentence, and no sentence leaves its block.
  @Test(arguments: [
    "", ".", "...", "?!", "1.", "a) b) c)", "(((", "„“", "§", "- - -", "\u{AD}", "A.\nB.\n\nC.",
    "1.\n2.\n3.",
    "Wort ohne Ende", "z. B.", "x.y.z", "„Ja.“ (Nein.) – Gut!", "\t\t\n|a|b|\n", "{{ a }}.{{ b }}",
  ])
  func coversAllTokens(text: String) {
    let analysis = Analyzer().analyze(Letter(plainText: text))
    var next = 0
    for sentence in analysis.sentences {
      #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty)
      #expect(analysis.blocks[sentence.block].range.contains(sentence.range))
      next = sentence.tokens.upperBound
    }
    #expect(next == analysis.tokens.count)
  }

  private func sentences(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return analysis.sentences.map { analysis.text.string($0.range) }
  }
}
