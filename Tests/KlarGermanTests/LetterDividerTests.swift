import KlarGerman
import KlarText
import Testing

@Suite struct LetterDividerTests {
  @Test(arguments: [
    ("Sehr geehrte Damen und Herren,\n\nwir antworten.", TextKind.letter),
    ("Wir antworten bald.\n\nMit freundlichen Grüßen\nEva Muster", .letter),
    ("Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch eingelegt werden.", .letter),
    ("Der Antrag wird abgelehnt.", .text),
    ("Wir haben Ihren Antrag geprüft. Liebe Grüße sind selten.", .text),
    ("", .text),
  ])
  func decidesTheKind(text: String, kind: TextKind) {
    #expect(Analyzer().analyze(Letter(plainText: text)).kind == kind)
  }

  @Test func theCallerDecidesFirst() {
    let letter = Letter(plainText: "Sehr geehrte Frau Muster,\n\nwir antworten Ihnen bald.")
    let analysis = Analyzer().analyze(letter, as: .text)
    #expect(analysis.kind == .text)
    #expect(analysis.parts.map(\.kind).allSatisfy { [.body, .heading].contains($0) })
  }

  @Test(arguments: [
    "Antrag abgelehnt", "Der Antrag wurde nicht gestellt", "Prüfung der Unterlagen",
  ])
  func aSingleUnitOfTextIsRunningText(text: String) {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    #expect(analysis.sentences.count == 1)
    #expect(analysis.sentences.allSatisfy { $0.isRunningText })
  }

  @Test func theNoticeEndsAtTheClosing() {
    let text = """
      Guten Tag,

      Ihr Antrag ist abgelehnt.

      Ihre Rechte

      Sie können gegen diesen Bescheid innerhalb eines Monats Widerspruch einlegen.

      Freundliche Grüße
      Ihr Amt
      """
    let analysis = Analyzer().analyze(Letter(plainText: text))
    #expect(
      analysis.parts.map(\.kind)
        == [.salutation, .body, .legalRemedyNotice, .closing, .signature])
  }

  @Test func partsStandInOrderAndApart() {
    let text = "A\n\nSehr geehrte Frau B,\n\n- x\n\nText hier ist lang.\n\nMfG\n\nC\n\nAnlage\nD"
    let parts = Analyzer().analyze(Letter(plainText: text)).parts
    for (part, next) in zip(parts, parts.dropFirst()) {
      #expect(part.range.upper <= next.range.lower)
      #expect(part.kind != next.kind)
    }
  }
}
