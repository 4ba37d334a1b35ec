@testable import KlarGerman
import KlarText
import Testing

@Suite("Tags")
struct TagLayerTests {
  private func tags(_ text: String) -> String {
    Analyzer().analyze(Letter(plainText: text), as: .text).tags.map(\.name).joined(separator: " ")
  }

  @Test("follow the sentence")
  func sentence() {
    #expect(
      tags("Der Antrag wurde gestern geprüft.") == "ART NN VAFIN ADV VVPP $.")
  }

  @Test("differ for one spelling by its place")
  func sameSpelling() {
    let found = tags("Wir haben die Rechnung erhalten. Sie erhalten die Rechnung.")
    #expect(found == "PPER VAFIN ART NN VVPP $. PPER VVFIN ART NN $.")
  }

  @Test("see the verb behind the number of an item", arguments: ["1. ", "a) ", ""])
  func command(number: String) {
    #expect(tags("\(number)Legen Sie den Ausweis vor.").hasSuffix("VVFIN PPER ART NN PTKVZ $."))
  }

  @Test("see an article before a phrase, an adjective and a noun")
  func attribute() {
    #expect(
      tags("Wir bitten Sie, die für die Prüfung nötigen Belege zu zeigen.")
        .contains("ART APPR ART NN ADJA NN PTKZU VVINF"))
  }

  @Test("exist for every token of any text", arguments: ["", "- – 3. \u{FFFD} ∞", "\n\n* \n• \n"])
  func everyToken(text: String) {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    #expect(analysis.tags.count == analysis.tokens.count)
  }
}
