import KlarText
import Testing

@testable import KlarGerman

@Suite("Clauses")
struct ClauseTests {
  private func analysis(_ text: String) -> Analysis {
    Analyzer().analyze(Letter(plainText: text), as: .text)
  }

  private func kinds(_ text: String) -> [Clause.Kind] { analysis(text).clauses.map(\.kind) }

  @Test("are main, subordinate, relative or infinitive")
  func kinds() {
    #expect(kinds("Der Bus kommt.") == [.main])
    #expect(kinds("Wir warten, weil der Bus fehlt.") == [.main, .subordinate])
    #expect(kinds("Der Bus, der fehlt, ist rot.") == [.main, .relative])
    #expect(kinds("Wir bitten Sie, pünktlich zu kommen.") == [.main, .infinitive])
    #expect(kinds("Fehlt der Bus, so rufen Sie an.") == [.conditional, .main])
    #expect(kinds("Der Bus kommt und die Bahn fährt.") == [.main, .main])
  }

  @Test("depend on the clause around them")
  func parents() {
    let clauses = analysis("Wir wissen, dass der Bus, der fehlt, rot ist.").clauses
    #expect(clauses.map(\.parent) == [nil, 0, 1])
  }

  @Test("go on behind the clause inside them")
  func resumed() {
    let found = analysis("Der Bus, der fehlt, ist rot.")
    let words = found.clauses[0].tokens.map { found.form($0).text }
    #expect(words == ["Der", "Bus", "ist", "rot"])
  }

  @Test("are not cut by an enumeration or between adjectives")
  func enumeration() {
    #expect(kinds("Bringen Sie den Pass, ein Foto, die Urkunde und Geld mit.") == [.main])
    #expect(kinds("Die alte, dem Amt gehörende Halle ist leer.") == [.main])
  }

  @Test("know what opens them")
  func introducer() {
    let found = analysis("Das ist der Antrag, auf den wir warten.")
    #expect(found.clauses.last?.introducer.map { found.form($0).text } == "den")
  }
}
