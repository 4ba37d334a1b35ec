import KlarFixing
import KlarGerman
import KlarLinting
import KlarText
import Testing

@Suite("Applying suggestions")
struct FixerTests {
  @Test("Safe suggestions are applied, all others are left")
  func applicability() {
    var rules = Proposing([
      .init(words: "nebst", alternatives: [("mit", .safe)]),
      .init(words: "Vordruck", alternatives: [("Formular", .review)]),
      .init(words: "jemand", alternatives: [("…", .display)]),
      .init(words: "sodann", alternatives: [("danach", .review), ("dann", .safe)]),
      .init(words: "hierbei", alternatives: [("dabei", .safe)], status: .preview),
    ])
    let text = "Der Vordruck nebst Anlage geht sodann hierbei an jemand."
    #expect(rules.text(text) == "Der Vordruck mit Anlage geht dann hierbei an jemand.")
    rules.policy.includesReview = true
    #expect(rules.text(text) == "Der Formular mit Anlage geht danach hierbei an jemand.")
    rules.policy.rules = ["1"]
    #expect(rules.text(text) == "Der Formular nebst Anlage geht sodann hierbei an jemand.")
  }

  @Test("Of overlapping suggestions the more urgent one comes first, then the result is checked")
  func overlap() {
    let rules = Proposing([
      .init(words: "in Abzug bringen", alternatives: [("abziehen", .safe)], severity: .error),
      .init(words: "Abzug", alternatives: [("Minus", .safe)]),
      .init(words: "abziehen", alternatives: [("kürzen", .safe)]),
    ])
    #expect(rules.text("Wir werden das in Abzug bringen.") == "Wir werden das kürzen.")
  }

  @Test("Mistakes are corrected first, and their sentence may be rebuilt afterwards")
  func corrections() {
    var rules = Proposing([
      .init(
        words: "wird geprüft wenn", alternatives: [("prüfen wir wenn", .review)],
        category: .grammatik, severity: .error),
      .init(
        words: "wird geprüft, wenn", alternatives: [("prüfen wir, wenn", .review)],
        category: .grammatik, severity: .error),
      .init(
        words: "geprüft wenn", alternatives: [("geprüft, wenn", .review)],
        category: .rechtschreibung),
    ])
    rules.policy.includesReview = true
    #expect(rules.text("Das wird geprüft wenn Sie kommen.") == "Das prüfen wir, wenn Sie kommen.")
  }

  @Test("Words of one sentence change together, clauses one after the other")
  func together() {
    let words = Proposing(["eins": "1x", "zwei": "2x", "drei": "3x"])
    let letter = Letter(plainText: "Hier steht eins und zwei und drei.")
    let fixed = words.fixer.fix(letter)
    #expect(fixed.refusals.count == 3, "digits must not appear from nowhere")
    let clauses = Proposing(
      ["alpha", "beta", "gamma"].map {
        .init(words: $0, alternatives: [($0.uppercased(), .safe)], category: .satzbau)
      })
    let result = clauses.fixer.fix(Letter(plainText: "Hier steht alpha und beta und gamma."))
    #expect(result.letter.text.string == "Hier steht ALPHA und BETA und GAMMA.")
    #expect(result.passages.count == 1 && result.changeCount == 3 && result.isFinished)
  }

  @Test("A circle of suggestions ends, and says so by its refusals")
  func circle() {
    let rules = Proposing(["Antrag": "Gesuch", "Gesuch": "Antrag"])
    let fixed = rules.fixer.fix(Letter(plainText: "Der Antrag liegt vor."))
    #expect(fixed.isFinished)
    #expect(fixed.letter.text.string == "Der Gesuch liegt vor.")
  }

  @Test("Endless growth stops after five rounds")
  func growth() {
    let rules = Proposing(["sehr": "sehr sehr"])
    let fixed = rules.fixer.fix(Letter(plainText: "Das ist sehr gut."))
    #expect(!fixed.isFinished)
    #expect(fixed.letter.text.bytes.count < 2_000)
  }

  @Test("Words that need review never rest on another change")
  func chains() {
    var rules = Proposing([
      .init(words: "erteilt", alternatives: [("gewährt", .safe)]),
      .init(words: "gewährt", alternatives: [("gab", .review)]),
    ])
    rules.policy.includesReview = true
    #expect(rules.text("Er wurde erteilt.") == "Er wurde gewährt.")
  }

  @Test(
    "A clause that needs review is rebuilt only after changes that were certain",
    arguments: [
      (Suggestion.Applicability.safe, "Er gab es."), (.review, "Er wurde gewährt."),
    ])
  func clauses(first: Suggestion.Applicability, becomes: String) {
    var rules = Proposing([
      .init(words: "erteilt", alternatives: [("gewährt", first)]),
      .init(words: "wurde gewährt", alternatives: [("gab es", .review)], category: .grammatik),
    ])
    rules.policy.includesReview = true
    #expect(rules.text("Er wurde erteilt.") == becomes)
  }

  @Test(
    "A word that has moved to the start of its sentence, or away from it, is still the author's")
  func movedWords() {
    var rules = Proposing([
      .init(words: "Ferner werden Sie", alternatives: [("Sie werden ferner", .safe)]),
      .init(words: " ferner", alternatives: [(" außerdem", .review)]),
    ])
    rules.policy.includesReview = true
    #expect(rules.text("Ferner werden Sie gebeten.") == "Sie werden außerdem gebeten.")
    var ending = Proposing([
      .init(words: "geht sodann.", alternatives: [("sodann geht.", .safe)]),
      .init(words: "sodann", alternatives: [("dann", .review)], severity: .hint),
    ])
    ending.policy.includesReview = true
    #expect(ending.text("Es geht sodann.") == "Es dann geht.")
  }

  @Test("Passages lead back to the original, and their edits make the new text")
  func passages() {
    let rules = Proposing(["nebst": "mit", "mit Anlage": "samt Anlage", "nunmehr": "jetzt"])
    let fixed = rules.fixer.fix(
      Letter(plainText: "Er kommt nebst Anlage an. Das bleibt so. Es ist nunmehr gut."))
    #expect(fixed.passages.count == 2)
    let words = fixed.passages.map { fixed.original.text.string($0.range) }
    #expect(words == ["Er kommt nebst Anlage an.", "Es ist nunmehr gut."])
    #expect(
      fixed.edits.applied(to: fixed.original.text, in: fixed.original.text.range)
        == fixed.letter.text.string)
    #expect(fixed.passages[0].reasons.map(\.rule) == ["0", "1"])
  }

  @Test("Blocks of a document move with their words")
  func blocks() throws {
    let letter = Letter(
      text: .init("nebst Anlage\nnebst Brief\n"), format: .docx,
      blocks: [Block(.init(0, 12), paragraph: 1), Block(.init(13, 24), paragraph: 2)])
    let fixed = Proposing(["nebst": "gemeinsam mit"]).fixer.fix(letter)
    let blocks = try #require(fixed.letter.blocks)
    #expect(
      blocks.map { fixed.letter.text.string($0.range) }
        == ["gemeinsam mit Anlage", "gemeinsam mit Brief"])
  }

  @Test("Nothing to change, nothing changed", arguments: ["", "\n", "Guten Tag."])
  func nothing(text: String) {
    let fixed = Proposing(["nebst": "mit"]).fixer.fix(Letter(plainText: text))
    #expect(fixed.isFinished && fixed.passages.isEmpty && fixed.letter.text.string == text)
  }
}
