import KlarGerman
import KlarText
import Testing

@Suite("Noun phrases")
struct NounPhraseTests {
  private func phrase(
    _ text: String, at start: Int = 0, governed: Set<GrammaticalCase> = []
  ) -> (Analysis, NounPhrase?) {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    let phrase = NounPhraseChunker(analysis)
      .phrase(at: start, until: analysis.tokens.count, governed: governed)
    return (analysis, phrase)
  }

  @Test("find noun, adjectives and a genitive attribute")
  func parts() throws {
    let (analysis, found) = phrase("Der neue, lange Brief der Stadt liegt bei.")
    let phrase = try #require(found)
    #expect(phrase.tokens == 0..<7)
    #expect(phrase.determiner == 0)
    #expect(phrase.adjectives == [1, 3])
    #expect(analysis.form(phrase.head).text == "Brief")
    #expect(phrase.readings == Agreement(.masculine, .singular, .nominative))
  }

  @Test("read what stands between article and participle")
  func participles() throws {
    let (_, found) = phrase("Der in der Anlage genannte Betrag gilt.")
    let phrase = try #require(found)
    #expect(phrase.adjectives == [4])
    #expect(phrase.head == 5)
  }

  @Test(
    "stand behind prepositions that have \"von\" or an adverb with them",
    arguments: [
      "innerhalb von zwei Stunden", "anhand von zwei Belegen", "bis einschließlich Montag",
    ])
  func prepositions(text: String) throws {
    let analysis = Analyzer().analyze(Letter(plainText: "Das gilt \(text)."), as: .text)
    let end = analysis.tokens.count - 1
    #expect(NounPhraseChunker(analysis).prepositionalPhrase(at: 2, until: end)?.end == end)
  }

  @Test("are nil where the words contradict each other or no noun follows")
  func contradictions() {
    #expect(phrase("Dem Stadt gehört das Haus.").1 == nil)
    #expect(phrase("Die haben wir geprüft.").1 == nil)
    #expect(phrase("Heute kommt er.").1 == nil)
  }

  @Test(
    "change case with all their words",
    arguments: [
      ("Ihr neuer Antrag liegt vor.", GrammaticalCase.accusative, "Ihren neuen Antrag liegt vor."),
      ("Der Bescheid liegt vor.", .dative, "Dem Bescheid liegt vor."),
      ("Die Unterlagen liegen vor.", .dative, "Den Unterlagen liegen vor."),
      ("Diese hohe Gebühr gilt.", .genitive, "Dieser hohen Gebühr gilt."),
      ("Ein kleines Kind spielt.", .dative, "Einem kleinen Kind spielt."),
      ("Der Student wohnt hier.", .accusative, "Den Studenten wohnt hier."),
      ("Fehlende Belege liegen vor.", .dative, "Fehlenden Belegen liegen vor."),
      ("Der Mietvertrag der Eltern gilt.", .genitive, "Des Mietvertrags der Eltern gilt."),
    ])
  func inflection(text: String, new: GrammaticalCase, expected: String) throws {
    let (analysis, found) = phrase(text)
    let phrase = try #require(found)
    let edits = try #require(
      NounPhraseInflector(analysis).edits(phrase, from: .nominative, to: new))
    #expect(edits.applied(to: analysis.text, in: analysis.text.range) == expected)
  }

  @Test("stay as they are where the noun is unknown or the old case is not possible")
  func uncertainty() throws {
    let (analysis, found) = phrase("Der Xyqwort liegt vor.")
    if let found {
      #expect(NounPhraseInflector(analysis).edits(found, from: .nominative, to: .dative) == nil)
    }
    let (other, genitive) = phrase("Des Antrags gedenken wir.")
    let phrase = try #require(genitive)
    #expect(NounPhraseInflector(other).edits(phrase, from: .nominative, to: .dative) == nil)
  }

  @Test("join preposition and article")
  func contractions() {
    #expect(Contraction.word("zu", "dem") == "zum")
    #expect(Contraction.word("Zu", "der") == "zur")
    #expect(Contraction.word("bei", "der") == nil)
    #expect(Contraction.word("mit", "dem") == nil)
  }
}
