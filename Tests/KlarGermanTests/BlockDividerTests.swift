import KlarGerman
import KlarText
import Testing

@Suite struct BlockDividerTests {
  @Test func joinsWrappedLinesButNotShortOnes() {
    let text = """
      Die Behörde hat über Ihren Antrag vom letzten Jahr noch nicht entschieden, weil
      wichtige Unterlagen fehlen. Bitte senden Sie uns die Unterlagen bis zum Ende des
      Monats zu.
      Danach entscheiden wir.
      """
    #expect(blocks(text).count == 2)
  }

  @Test func linesOfAnAddressStayApart() {
    let text = "Frau\nEva Muster\nHauptstraße 5\n01234 Stadt"
    #expect(blocks(text).count == 4)
  }

  @Test func everyLineIsAParagraphWhereLinesAreLong() {
    let long = String(repeating: "Das ist ein ziemlich langer Satz ohne Ende und Ziel ", count: 4)
    #expect(blocks("\(long).\n\(long).\nKurz.").count == 3)
  }

  @Test(arguments: ["-", "•", "–", "*", "1.", "a)", "1)"])
  func itemsAreBlocks(marker: String) {
    let second = marker == "1." ? "2." : marker == "a)" ? "b)" : marker == "1)" ? "2)" : marker
    let roles = blocks("Wir brauchen:\n\(marker) den Pass\n\(second) das Foto\n").map(\.1)
    #expect(roles == [.paragraph, .listItem, .listItem])
  }

  @Test func aWrappedDateIsNoItem() {
    let text = """
      Wir haben Ihnen mit dem Bescheid unserer Behörde aus der Hauptstelle vom
      3. Mai 2026 geantwortet und warten nun auf eine Nachricht von Ihnen dazu.
      """
    #expect(blocks(text).count == 1)
  }

  @Test func aCitationBehindAPrepositionIsNoHeading() {
    let text = """
      Für diesen Fall geben wir Ihnen heute noch einmal Gelegenheit, und zwar nach
      § 12 Abs. 3 des Gesetzes. Sie können sich innerhalb von zwei Wochen bei uns zu
      der Sache äußern. Danach entscheiden wir.
      """
    #expect(blocks(text).count == 1)
    let statute = "Wer einen Hund hält, zahlt eine Steuer an die Stadt.\n§ 2 Steuersatz\n"
    #expect(blocks(statute).count == 2)
  }

  @Test func columnsAreCells() {
    let cells = blocks("Monat     Betrag\nMai       12,00 €\n\n|a|b|\n").map(\.0)
    #expect(cells == ["Monat", "Betrag", "Mai", "12,00 €", "|a|", "b|"])
  }

  @Test func aGapInASentenceMakesNoCells() {
    #expect(blocks("Sie können den Antrag bei der Stadt   stellen und abholen.\n").count == 1)
    #expect(blocks("Gebühr für einen neuen Ausweis   zehn Euro\n").count == 2)
  }

  @Test func headingsStandAlone() {
    let roles = blocks("Ihre Pflichten\n\nSie müssen den Termin einhalten.\n").map(\.1)
    #expect(roles == [.heading, .paragraph])
  }

  @Test func markedBlocksAreCutAtTheirLineBreaks() {
    let source = SourceText("Sehr geehrte Frau Muster,\nvielen Dank.\nTitel")
    let marked = [
      Block(TextRange(0, 38), paragraph: 1), Block(TextRange(39, 44), role: .heading, paragraph: 2),
    ]
    let letter = Letter(text: source, format: .docx, blocks: marked)
    let analysis = Analyzer().analyze(letter)
    #expect(
      analysis.blocks.map { source.string($0.range) }
        == ["Sehr geehrte Frau Muster,", "vielen Dank.", "Titel"])
    #expect(analysis.blocks.map(\.paragraph) == [1, 1, 2])
    #expect(analysis.blocks[2].role == .heading)
  }

  private func blocks(_ text: String) -> [(String, Block.Role)] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return analysis.blocks.map { (analysis.text.string($0.range), $0.role) }
  }
}
