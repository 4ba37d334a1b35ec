import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarFixing

@Suite("Paragraphs that are filled anew")
struct ParagraphFillingTests {
  /// The lines of a paragraph after its words have become others.
  private func filled(_ before: String, _ after: String) throws -> String {
    let lines = try #require(FilledLines(before))
    let analysis = Analyzer().analyze(Letter(plainText: after))
    return lines.filled(LinePieces(of: analysis.text.range, in: analysis).pieces)
  }

  private static let paragraph = """
    Wir haben Ihren Antrag bekommen und prüfen
    ihn in den nächsten Tagen, sobald alle die
    Unterlagen da sind.
    """

  @Test("keep their width")
  func width() throws {
    let text = try filled(
      Self.paragraph,
      "Wir haben Ihren Antrag vom 3. Mai 2026 bekommen und prüfen ihn. Sobald alle Unterlagen da sind, "
        + "schreiben wir Ihnen.")
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3 && lines.allSatisfy { $0.count <= 42 })
  }

  @Test("tear no citation, amount or date, and begin no line like an item of a list")
  func pieces() throws {
    let text = try filled(
      Self.paragraph,
      "Sie müssen dem Amt diese Angaben nach § 60 Abs. 1 SGB I machen, und das bis zum kommenden 3. "
        + "Werktag; dann zahlen wir Ihnen noch die 1.200,00 EUR.")
    #expect(text.contains("§ 60 Abs. 1 SGB I") && text.contains("1.200,00 EUR"))
    #expect(text.split(separator: "\n").allSatisfy { !$0.hasPrefix("3.") })
  }

  @Test("keep the breaks of a list and indent its long items")
  func list() throws {
    let text = try filled(
      Self.paragraph,
      "Wir planen,\n\n- die Nutzung des Hauses für die Dauer von zwei Jahren zu verbieten und\n- zu zahlen."
    )
    #expect(
      text
        == "Wir planen,\n\n- die Nutzung des Hauses für die Dauer von\n  zwei Jahren zu verbieten und\n"
        + "- zu zahlen.")
  }

  @Test(
    "are no addresses, columns or single lines",
    arguments: [
      "Stadt Musterstadt\nRathausplatz 1\n12345 Musterstadt", "Name:    Meier\nTelefon: 0123 4567",
      "Eine Zeile.",
    ])
  func none(text: String) { #expect(FilledLines(text) == nil) }
}
