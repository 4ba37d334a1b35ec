import KlarGerman
import KlarReporting
import Testing

@Suite struct ConlluReporterTests {
  @Test func writesSentencesWithOffsetsInCodePoints() {
    let text = "Grüße 👍\n\nDer Antrag\u{AD}steller ist z. B. im Amt.\r\nDas gilt."
    let report = ConlluReporter().report(Analyzer().analyze(Letter(plainText: text), as: .text))
    let sentences = report.split(separator: "\n\n")
    #expect(sentences.count == 3)
    #expect(sentences.allSatisfy { $0.hasPrefix("# newpar\n# text = ") })
    let rows = sentences[1].split(separator: "\n").dropFirst(2).map {
      $0.split(separator: "\t").map(String.init)
    }
    #expect(rows.allSatisfy { $0.count == 10 })
    #expect(rows.map { $0[0] } == ["1", "2", "3", "4", "5", "6", "7"])
    #expect(rows.map { $0[1] } == ["Der", "Antragsteller", "ist", "z. B.", "im", "Amt", "."])
    #expect(rows[0][9] == "start_char=9|end_char=12")
    #expect(rows[6][4] == "$.")
  }

  @Test func showsPassivesAndThePiecesOfCompounds() {
    let text = "Die Aufenthaltserlaubnis wurde Ihnen am Montag erteilt."
    let report = ConlluReporter().report(Analyzer().analyze(Letter(plainText: text), as: .text))
    #expect(report.contains("end_char=24|Compound=Aufenthalts|erlaubnis\n"))
    #expect(report.contains("|Passive=werden\n"))
    #expect(!report.contains("Compound=Montag"))
  }

  @Test func writesNothingForAnEmptyText() {
    #expect(ConlluReporter().report(Analyzer().analyze(Letter(plainText: " \n"))).isEmpty)
  }

  @Test func aTextWithBreaksStaysInItsLine() {
    let text =
      "Die Behörde hat den Antrag des Vaters auf Auskunft am Freitag in ihrem\nBescheid abgelehnt."
    let report = ConlluReporter().report(Analyzer().analyze(Letter(plainText: text), as: .text))
    #expect(report.contains("in ihrem Bescheid abgelehnt.\n1\tDie\t"))
  }
}
