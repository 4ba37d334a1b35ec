import KlarGerman
import Testing

@Suite("The lexicon")
struct LexiconTests {
  private let lexicon = Lexicon.standard

  @Test(
    "reads verb forms",
    arguments: [
      ("abgeschlossen", "abschließen", VerbForm.pastParticiple),
      ("beizufügen", "beifügen", .zuInfinitive),
      ("ging", "gehen", .finite(.preterite, .third, .singular)),
      ("stattgegeben", "stattgeben", .pastParticiple),
      ("wurde", "werden", .finite(.preterite, .third, .singular)),
      ("läßt", "lassen", .finite(.present, .third, .singular)),
      ("VERSAGT", "versagen", .pastParticiple),
      ("müsse", "müssen", .finite(.subjunctive1, .third, .singular)),
      ("handle", "handeln", .imperative(.singular)),
    ])
  func verbReadings(word: String, infinitive: String, form: VerbForm) {
    let readings = lexicon.verbs.readings(of: word)
    #expect(readings.contains { $0.verb.infinitive == infinitive && $0.form == form })
  }

  @Test("composes a particle and a known verb where it knows no such verb")
  func composedVerb() {
    let readings = lexicon.verbs.readings(of: "hinüberverwaltet")
    #expect(readings.contains { $0.verb.infinitive == "hinüberverwalten" && $0.verb.isComposed })
  }

  @Test("reads no verb in other words", arguments: ["Bescheid", "gemäß", "xyz", "", "ge", "en"])
  func noVerb(word: String) {
    #expect(lexicon.verbs.readings(of: word).isEmpty)
  }

  @Test("conjugates separable verbs")
  func separable() throws {
    let verb = try #require(lexicon.verbs.verbs(infinitive: "abschließen").first)
    let present = VerbForm.finite(.present, .third, .singular)
    #expect(verb.forms(present) == ["schließt"])
    #expect(verb.forms(present, joined: true) == ["abschließt"])
    #expect(verb.forms(.pastParticiple) == ["abgeschlossen"])
    #expect(verb.forms(.zuInfinitive) == ["abzuschließen"])
  }

  @Test(
    "reads noun forms",
    arguments: [
      ("Anträge", "Antrag", Noun.Slot(.plural, .nominative)),
      ("Bescheides", "Bescheid", Noun.Slot(.singular, .genitive)),
      ("Behörden", "Behörde", Noun.Slot(.plural, .dative)),
      ("Zeugnisse", "Zeugnis", Noun.Slot(.plural, .accusative)),
    ])
  func nounReadings(word: String, lemma: String, slot: Noun.Slot) {
    let readings = lexicon.nouns.readings(of: word)
    #expect(readings.contains { $0.noun.lemma == lemma && $0.slots.contains(slot) })
  }

  @Test("makes compounds of a head")
  func compoundNoun() throws {
    let head = try #require(lexicon.nouns.nouns(lemma: "Antrag").first)
    let noun = head.compound(prefix: "Wohngeld")
    #expect(noun.forms(Noun.Slot(.plural, .dative)) == ["Wohngeldanträgen"])
    #expect(noun.genders == Genders(.masculine))
  }

  @Test(
    "reads adjective forms",
    arguments: [
      ("älterer", "alt", Adjective.Degree.comparative, "er"),
      ("höchsten", "hoch", .superlative, "en"),
      ("dunklem", "dunkel", .positive, "em"),
      ("zuständig", "zuständig", .positive, ""),
    ])
  func adjectiveReadings(
    word: String, lemma: String, degree: Adjective.Degree, ending: String
  ) {
    let readings = lexicon.adjectives.readings(of: word)
    #expect(
      readings.contains {
        $0.adjective.lemma == lemma && $0.degree == degree && $0.ending == ending
      })
  }

  @Test("knows the cases of prepositions")
  func prepositions() {
    let governs = lexicon.closed.readings(of: "bezüglich").filter { $0.tag == .appr }.map(\.governs)
    #expect(governs.contains([.genitive]))
  }

  @Test("ranks words by frequency")
  func frequencies() throws {
    let und = try #require(lexicon.frequencies.zipf(of: "und"))
    let rarer = try #require(lexicon.frequencies.zipf(of: "Behörde"))
    #expect(und > 7 && rarer < 5 && rarer > 3)
    #expect(lexicon.frequencies.zipf(of: "xqzv") == nil)
  }
}
