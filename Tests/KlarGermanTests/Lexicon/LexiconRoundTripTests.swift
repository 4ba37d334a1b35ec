import Testing

@testable import KlarGerman

/// What the lexicon of nouns generates it also reads, and both agree with published paradigms.
///
/// A noun is tried with one of its forms, others for the next, so that each pattern of inflection
/// meets each of its forms many times and the test still takes seconds.
@Suite struct LexiconRoundTripTests {
  private let lexicon = Lexicon.standard

  @Test func readsTheFormsOfEveryNoun() {
    var (nouns, forms, missed): (Int, Int, [String]) = (0, 0, [])
    lexicon.nouns.forEachKey { key in
      nouns += 1
      let slot = Noun.Slot.all[nouns % Noun.Slot.all.count]
      // The same key stands for each of its nouns; one of them is enough at a time.
      guard nouns.isMultiple(of: 3),
        let noun = lexicon.nouns.nouns(lemma: String(decoding: key, as: UTF8.self)).first
      else { return }
      for spelling in noun.forms(slot) {
        forms += 1
        let isRead = lexicon.nouns.readings(of: spelling).contains {
          $0.noun.lemma == noun.lemma && $0.slots.contains(slot)
        }
        if !isRead { missed.append("\(spelling) of \(noun.lemma)") }
      }
    }
    #expect(nouns > 50_000 && forms > 10_000)
    #expect(missed.isEmpty, "\(missed.count): \(missed.prefix(20))")
  }

  @Test(
    "published paradigms of strong, weak and irregular verbs",
    arguments: [
      ("gehen", ["gehe", "gehst", "geht", "gehen", "geht", "gehen"], "ging", "gegangen"),
      ("nehmen", ["nehme", "nimmst", "nimmt", "nehmen", "nehmt", "nehmen"], "nahm", "genommen"),
      ("sein", ["bin", "bist", "ist", "sind", "seid", "sind"], "war", "gewesen"),
      ("dürfen", ["darf", "darfst", "darf", "dürfen", "dürft", "dürfen"], "durfte", "gedurft"),
      (
        "arbeiten", ["arbeite", "arbeitest", "arbeitet", "arbeiten", "arbeitet", "arbeiten"],
        "arbeitete", "gearbeitet"
      ),
      (
        "beantragen",
        ["beantrage", "beantragst", "beantragt", "beantragen", "beantragt", "beantragen"],
        "beantragte", "beantragt"
      ),
    ])
  func verbParadigm(
    infinitive: String, present: [String], preterite: String, participle: String
  ) throws {
    let verb = try #require(lexicon.verbs.verbs(infinitive: infinitive).first)
    let forms = GrammaticalNumber.allCases.flatMap { number in
      Person.allCases.map { verb.forms(.finite(.present, $0, number)).first }
    }
    #expect(forms == present)
    #expect(verb.forms(.finite(.preterite, .third, .singular)).first == preterite)
    #expect(verb.forms(.pastParticiple).first == participle)
  }

  @Test(
    "published paradigms of nouns",
    arguments: [
      (
        "Bescheid", ["Bescheid", "Bescheids", "Bescheid", "Bescheid"],
        ["Bescheide", "Bescheide", "Bescheiden", "Bescheide"]
      ),
      (
        "Behörde", ["Behörde", "Behörde", "Behörde", "Behörde"],
        ["Behörden", "Behörden", "Behörden", "Behörden"]
      ),
      ("Amt", ["Amt", "Amtes", "Amt", "Amt"], ["Ämter", "Ämter", "Ämtern", "Ämter"]),
      (
        "Zeuge", ["Zeuge", "Zeugen", "Zeugen", "Zeugen"],
        ["Zeugen", "Zeugen", "Zeugen", "Zeugen"]
      ),
    ])
  func nounParadigm(lemma: String, singular: [String], plural: [String]) throws {
    let noun = try #require(lexicon.nouns.nouns(lemma: lemma).first)
    for (number, wanted) in [(GrammaticalNumber.singular, singular), (.plural, plural)] {
      for (grammaticalCase, form) in zip(GrammaticalCase.allCases, wanted) {
        #expect(noun.forms(Noun.Slot(number, grammaticalCase)).contains(form))
      }
    }
  }
}
