import KlarFixtures
import KlarGerman
import Testing

@testable import KlarScore

@Suite struct CountedTextTests {
  private func words(_ text: CountedText) -> [String] {
    text.sentences.flatMap(\.words).map { text.analysis.form($0).text }
  }

  @Test func leavesOutLinesThatAreNoSentences() {
    let text = CountedText(Analysis(plain: "Bescheid über Wohngeld\n\nSie bekommen 250 Euro."))
    #expect(words(text) == ["Sie", "bekommen", "Euro"])
    #expect(!text.isWithoutRunningText)
  }

  @Test func countsOtherLinesWhenNothingElseIsLeft() {
    let text = CountedText(Analysis(plain: "Bescheid über Wohngeld"))
    #expect(words(text) == ["Bescheid", "über", "Wohngeld"])
    #expect(text.isWithoutRunningText)
  }

  @Test func leavesOutProtectedParts() {
    let protected = Analysis(plain: "Sie können klagen.", part: .legalRemedyNotice)
    #expect(CountedText(protected).isWithoutRunningText)
  }

  @Test func leavesOutCitationsButNotAmounts() {
    let analysis = Analysis(
      plain: "Nach § 5 Abs 2 SGB X zahlen wir 20 Euro.",
      entities: [(.paragraph, "§ 5 Abs 2 SGB X"), (.amount, "20 Euro")])
    #expect(words(CountedText(analysis)) == ["Nach", "zahlen", "wir", "Euro"])
  }

  @Test func countsNamesAsWordsOnly() {
    let text = CountedText(
      Analysis(plain: "Frau Petra Beispielhaus hilft.", entities: [(.name, "Petra Beispielhaus")]))
    #expect(text.sentences[0].words.count == 4)
    #expect(text.sentences[0].commonWords.count == 2)
  }

  @Test func isEmptyForAnEmptyText() {
    #expect(CountedText(Analysis(plain: "")).sentences.isEmpty)
    #expect(CountedText(Analysis(plain: "12 ... 34!")).sentences.isEmpty)
  }
}
