import KlarGerman
import Testing

@Suite("The conjugator")
struct ConjugatorTests {
  private let verbs = Lexicon.standard.verbs

  private func words(
    _ infinitive: String, _ tense: Predicate.Tense, voice: Predicate.Voice = .active,
    mood: Predicate.Mood = .indicative, modal: String? = nil
  ) throws -> VerbCluster {
    let verb = try #require(verbs.verbs(infinitive: infinitive).first)
    let modal = try modal.map { try #require(verbs.verbs(infinitive: $0).first) }
    let predicate = Predicate(verb, tense: tense, mood: mood, voice: voice, modal: modal)
    let conjugator = try #require(Conjugator(verbs))
    return try #require(conjugator.cluster(predicate, .third, .singular))
  }

  @Test("splits a separable verb in a main clause only")
  func separable() throws {
    let cluster = try words("einreichen", .present)
    #expect(
      cluster == VerbCluster(finite: "reicht", rightBracket: ["ein"], verbLast: ["einreicht"]))
  }

  @Test("forms the Perfekt with haben or sein")
  func perfect() throws {
    #expect(try words("prüfen", .perfect).verbLast == ["geprüft", "hat"])
    #expect(try words("eingehen", .perfect).verbLast == ["eingegangen", "ist"])
    #expect(try words("ablehnen", .pluperfect).rightBracket == ["abgelehnt"])
  }

  @Test("forms the passive, with worden in the Perfekt")
  func passive() throws {
    #expect(try words("prüfen", .present, voice: .werdenPassive).verbLast == ["geprüft", "wird"])
    let perfect = try words("prüfen", .perfect, voice: .werdenPassive)
    #expect(perfect.finite == "ist" && perfect.rightBracket == ["geprüft", "worden"])
  }

  @Test("puts a modal over the passive and the Perfekt over both")
  func modal() throws {
    let present = try words("prüfen", .present, voice: .werdenPassive, modal: "müssen")
    #expect(present.finite == "muss" && present.rightBracket == ["geprüft", "werden"])
    let perfect = try words("prüfen", .perfect, modal: "müssen")
    #expect(perfect.rightBracket == ["prüfen", "müssen"])
    #expect(perfect.verbLast == ["hat", "prüfen", "müssen"])
  }

  @Test("knows both subjunctives")
  func subjunctives() throws {
    #expect(try words("können", .present, mood: .subjunctive2).finite == "könnte")
    #expect(try words("geben", .present, mood: .subjunctive1).finite == "gebe")
  }

  @Test("forms infinitives with zu")
  func zuInfinitives() throws {
    let conjugator = try #require(Conjugator(verbs))
    let submit = try #require(verbs.verbs(infinitive: "einreichen").first)
    #expect(conjugator.zuInfinitive(Predicate(submit)) == ["einzureichen"])
    #expect(
      conjugator.zuInfinitive(Predicate(submit, voice: .werdenPassive))
        == ["eingereicht", "zu", "werden"])
  }
}
