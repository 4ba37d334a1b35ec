import KlarFixtures
import KlarGerman
import Testing

@testable import KlarScore

@Suite struct ScorerTests {
  private let scorer: Scorer

  init() throws {
    let weights = ["sentenceLength": 1.5, "wordLength": 1.5]
    scorer = Scorer(
      try ScoreFormula(
        version: "t",
        terms: [
          .init(feature: "sentenceLength", points: 30, reference: 1.4),
          .init(feature: "wordLength", points: 30, reference: 1.6),
          .init(feature: "longWords", points: 6),
        ], lengthPower: 0.5, levels: LevelScale(weights: weights, cuts: [4.8, 5.5, 6.1, 6.6, 7.2])))
  }

  private func score(_ text: String) throws -> Score {
    try #require(scorer.score(CountedText(Analysis(plain: text))))
  }

  private static let plain = "Wir helfen Ihnen gern. Sie brauchen nur den Antrag."
  private static let official =
    "Hinsichtlich der Geltendmachung rückwirkender Erstattungsansprüche obliegt "
    + "antragstellenden Personen die unverzügliche Beibringung aussagekräftiger Unterlagen."
  private static let endless =
    Array(repeating: "Aufenthaltserlaubnisverlängerungsantrag", count: 90)
    .joined(separator: " ") + "."

  @Test func putsPlainTextAboveOfficialText() throws {
    #expect(try score(Self.plain).value > 75)
    #expect(try score(Self.official).value < 30)
    #expect(try score(Self.official).level == .c2)
  }

  @Test func namesTheCostliestFirst() throws {
    let drivers = try score(Self.official).drivers
    #expect(drivers.map(\.points) == drivers.map(\.points).sorted())
    #expect(Set(drivers.map(\.measure)) == ["sentenceLength", "wordLength", "longWords"])
  }

  @Test(
    "every lost point belongs to a feature and to a sentence",
    arguments: [
      plain, official, "\(plain) \(official)", "Ja. \(official)", "Ja.", "Ja. Nein. Danke schön.",
      endless, "\(plain) \(endless)", "Rechtsbehelfsbelehrung", "Äpfel\n\nBirnen\n\nPflaumen",
    ])
  func attributesEveryPoint(text: String) throws {
    let score = try score(text)
    func isLost(_ points: [Double]) -> Bool {
      abs(points.reduce(100, +) - score.value) < 1e-9
    }
    #expect(isLost(score.drivers.map(\.points)))
    #expect(isLost(score.sentences.map(\.points)))
    for sentence in score.sentences {
      #expect(sentence.points <= 0)
      #expect(abs(sentence.drivers.reduce(0) { $0 + $1.points } - sentence.points) < 1e-9)
    }
  }

  @Test func countsByHand() throws {
    // Five words of 28 letters, two long: 30 * (ln 5 - 1.4) + 30 * (ln 5.6 - 1.6) + 6 * ln 3.
    let score = try score("Die Behörde prüft die Unterlagen.")
    #expect(abs(score.value - (100 - 6.283 - 3.683 - 6.592)) < 0.01)
  }

  @Test func losesNothingBelowTheReference() throws {
    #expect(try score("Wir helfen Ihnen gern.").value == 100)
  }

  @Test func stopsAtZero() throws {
    #expect(try score(Self.endless).value == 0)
  }

  @Test func cannotBeRaisedByTinySentences() throws {
    let padded = "Danke. Danke. Danke. \(Self.official) Sehr gern!"
    #expect(try score(padded).value == score(Self.official).value)
    #expect(try score(padded).sentences.map(\.sentence) == [3])
    #expect(try score("Ja.").value == 100)
  }

  @Test func neverRewardsLongerSentences() throws {
    let values = try (1...20).map { count in
      try score(Array(repeating: "Antrag", count: count).joined(separator: " ") + ".").value
    }
    #expect(values == values.sorted(by: >))
    #expect(Set(values).count > 10)
  }

  @Test func saysWhenATextIsShort() throws {
    #expect(try score(Self.plain).isShort)
    let long = Array(repeating: Self.plain, count: 6).joined(separator: " ")
    #expect(try !score(long).isShort)
    #expect(try score(long).margin < score(Self.plain).margin)
  }

  @Test func givesNoValueWithoutWords() {
    #expect(scorer.score(CountedText(Analysis(plain: " \n"))) == nil)
  }

  @Test func ignoresLinesAroundTheRunningText() throws {
    let framed = "Amt für Wohnen\n\nMusterstraße 5\n\n\(Self.official)\n\nMit freundlichen Grüßen"
    #expect(try score(framed).value == score(Self.official).value)
  }
}
