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

  @Test(
    "what says nothing in a sentence is no running text",
    arguments: [
      "Raum: 214", "Beginn: 9 Uhr.", "[VORNAME], [NACHNAME]", "https://www.beispiel.example",
      "Miete, Heizung, Strom, Wasser", "intern", "----------",
      "Zu 2. („Akten des Bauamts und der Feuerwehr von Musterstadt“):",
    ])
  func detailsAreNoRunningText(detail: String) throws {
    let text =
      "Guten Tag,\n\nwir schreiben Ihnen heute.\n\n\(detail)\n\nWir melden uns bald.\n\nIhr Amt"
    let analysis = Analyzer().analyze(Letter(plainText: text))
    let part = try #require(
      analysis.parts.first { part in
        analysis.text.string(part.range).contains(detail.prefix(6))
      })
    #expect(!part.kind.isRunningText)
  }

  @Test func aLabelDoesNotEndTheKeywordsAboveIt() {
    let text = "Schlagworte:\nMiete, Erscheinen, Strom, Wasser,\nZahlung\nFundort:\nHeft 3\n"
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    #expect(
      analysis.sentences.allSatisfy { !analysis.text.string($0.range).contains("Zahlung Fundort") })
  }

  @Test func aPlaceholderOfTheReaderBeginsTheAddress() {
    let text = """
      [AMT_NAME]

      [EMPFAENGER_NAME]
      [EMPFAENGER_STRASSE]

      Unser Zeichen: 12-3

      Sehr geehrte Frau Muster,

      wir schreiben Ihnen.
      """
    let analysis = Analyzer().analyze(Letter(plainText: text))
    #expect(analysis.parts.map(\.kind).prefix(2) == [.sender, .address])
  }
}
