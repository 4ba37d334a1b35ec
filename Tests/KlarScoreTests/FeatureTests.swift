import Foundation
import KlarFixtures
import KlarGerman
import Testing

@testable import KlarScore

/// Every feature on sentences whose amounts can be counted by hand.
@Suite struct FeatureTests {
  private func amount(
    _ name: String, _ sentence: String, words: [String] = [], _ frequencies: [String: Double] = [:]
  ) throws -> Double {
    let analysis = Analyzer().analyze(Letter(plainText: sentence), as: .text)
    let text = CountedText(analysis, frequencies: FrequencyTable(frequencies))
    let feature = try #require(ScoreFeatures.named(name, words: words))
    return feature.value(of: try #require(text.sentences.first), in: text)
  }

  private func expect(
    _ name: String, _ sentence: String, _ wanted: Double, words: [String] = [],
    _ frequencies: [String: Double] = [:], at place: SourceLocation = #_sourceLocation
  ) throws {
    let amount = try amount(name, sentence, words: words, frequencies)
    #expect(abs(amount - wanted) < 1e-9, "\(name) of \(sentence)", sourceLocation: place)
  }

  @Test func sentenceLength() throws {
    try expect("sentenceLength", "Wir helfen Ihnen gern.", log(4))
    let named = CountedText(
      Analysis(plain: "Frau Petra Beispielhaus hilft.", entities: [(.name, "Petra Beispielhaus")]))
    #expect(SentenceLength().value(of: named.sentences[0], in: named) == log(2))
  }

  @Test func wordLength() throws {
    try expect("wordLength", "Wir helfen Ihnen gern.", log(18.0 / 4))
    try expect("wordLength", "Ja.", log(3))
  }

  @Test func longWords() throws {
    try expect("longWords", "Die Behörde prüft die Unterlagen.", log(3))
    try expect("longWords", "Wir helfen Ihnen gern.", 0)
  }

  @Test func vocabulary() throws {
    try expect("vocabulary", "Wir helfen Ihnen gern.", 0.5 / 4, ["helfen": 4.5])
    // A spelling that the source does not hold has Zipf 1.
    try expect("vocabulary", "Die Obliegenheit bleibt.", 4.0 / 3, ["bleibt": 6])
  }

  @Test func rareWords() throws {
    try expect("rareWords", "Die Obliegenheit bleibt.", log(3), ["obliegenheit": 2.5, "bleibt": 6])
    try expect("rareWords", "Die Arbeit bleibt.", 0, ["arbeit": 5.5, "bleibt": 6])
  }

  @Test func rarestWords() throws {
    let zipf = ["helfen": 5.0, "obliegen": 2.0, "junge": 5.0, "hund": 4]
    try expect("rarestVerb", "Wir helfen.", 2, zipf)
    try expect("rarestVerb", "Ja, gern.", 0, zipf)
    try expect("rarestAdjective", "Der junge Hund springt.", 2, zipf)
    try expect("rarestAdjective", "Der Hund springt.", 0, zipf)
  }

  @Test func clauseDepth() throws {
    try expect("clauseDepth", "Wir helfen Ihnen gern.", 0)
    try expect("clauseDepth", "Wir helfen Ihnen, weil Sie uns fragen.", 1)
    try expect("clauseDepth", "Wir helfen, weil Sie das Geld brauchen, das Ihnen fehlt.", 2)
  }

  @Test func lateVerb() throws {
    try expect("lateVerb", "Wir helfen, weil Sie heute das Geld brauchen.", log(5))
    try expect("lateVerb", "Wir helfen Ihnen heute.", 0)
  }

  @Test func verbBracket() throws {
    try expect("verbBracket", "Wir haben den Antrag heute geprüft.", log(4))
    try expect("verbBracket", "Wir helfen, weil Sie heute das Geld brauchen.", 0)
  }

  @Test func zuInfinitives() throws {
    try expect("zuInfinitives", "Wir bitten Sie, uns zu helfen und bald anzurufen.", log(3))
    try expect("zuInfinitives", "Wir fahren zu den Kindern.", 0)
  }

  @Test(arguments: [
    ("Die Höhe der Miete zählt.", 1), ("Der Schutz privater Daten zählt.", 1),
    ("Der Beginn des neuen Jahres zählt.", 1), ("Wir geben dem Mann das Buch.", 0),
    ("Die Höhe zählt nicht.", 0),
  ])
  func genitiveLinks(sentence: String, links: Int) throws {
    let words = sentence.split(separator: " ").count
    try expect("genitiveLinks", sentence, Double(links) / Double(words))
  }

  @Test func nounBracket() throws {
    try expect("nounBracket", "Der vom Amt im Mai festgesetzte Betrag bleibt.", log(6))
    try expect("nounBracket", "Der hohe Betrag bleibt.", log(2))
    try expect("nounBracket", "Der Betrag bleibt.", 0)
  }

  @Test func participialAttributes() throws {
    try expect("participialAttributes", "Die beigefügten Unterlagen fehlen.", log(2))
    try expect("participialAttributes", "Die alten Unterlagen fehlen.", 0)
  }

  @Test func nominalisations() throws {
    try expect("nominalisations", "Die Bearbeitung der Tätigkeit dauert.", log(3))
  }

  @Test func listedWords() throws {
    let words = ["sofern", "im Hinblick auf", "gemäß"]
    try expect(
      "formalConnectives", "Sofern Sie im Hinblick auf den Antrag fragen, helfen wir.", log(3),
      words: words)
    try expect(
      "officialPrepositions", "Gemäss dem Antrag helfen wir im Haus.", log(2), words: words)
  }

  @Test func isMeasuredPerTextByShares() throws {
    let formula = try ScoreFormula(
      version: "t", terms: [.init(feature: "clauseDepth", points: 1)], lengthPower: 1,
      levels: LevelScale(weights: [:], cuts: [1, 2, 3, 4, 5]))
    let analysis = Analyzer().analyze(
      Letter(plainText: "Wir helfen Ihnen. Wir helfen Ihnen, weil Sie fragen."), as: .text)
    let means = FeatureReader(formula).means(of: CountedText(analysis))
    #expect(means == [6.0 / 9])
  }
}
