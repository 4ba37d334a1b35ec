import Testing

@testable import KlarGerman

/// What the lexicon of verbs generates it also reads: every form of every verb.
@Suite struct VerbRoundTripTests {
  private let verbs = Lexicon.standard.verbs

  @Test func readsTheFormsOfEveryVerb() {
    var (count, forms, missed): (Int, Int, [String]) = (0, 0, [])
    for verb in all() {
      count += 1
      for form in VerbForm.stored + [.infinitive, .zuInfinitive] {
        // A request leaves the particle at its end; a joined imperative does not exist.
        if case .imperative = form, !verb.particle.isEmpty { continue }
        for spelling in verb.forms(form, joined: true) {
          forms += 1
          if !isRead(spelling, form, verb) { missed.append("\(spelling) of \(verb.infinitive)") }
        }
      }
    }
    #expect(count > 11_500 && forms > 320_000)
    #expect(missed.count == 0, "\(missed.prefix(20))")
  }

  /// A main clause parts the verb from its particle: its form is one of the plain verb, and both
  /// together name the verb.
  @Test func joinsTheFormsOfEverySeparableVerb() {
    var (count, missed): (Int, [String]) = (0, [])
    for verb in all() where !verb.particle.isEmpty {
      count += 1
      let named = verbs.verbs(infinitive: verb.prefix + verb.base)
      for form in VerbForm.stored where form.isFinite {
        for spelling in verb.forms(form) {
          let isRead = verbs.readings(of: spelling).contains {
            $0.form == form && $0.verb.infinitive == verb.base && !$0.isJoined
          }
          if !isRead || !named.contains(verb) {
            missed.append("\(spelling) of \(verb.infinitive)")
          }
        }
      }
    }
    #expect(count > 5_000)
    #expect(missed.count == 0, "\(missed.prefix(20))")
  }

  @Test(
    "knows particles with ß and those of two words",
    arguments: [
      ("bloßstellen", "bloß", "stellt", "bloßstellt", "bloßgestellt", "bloßzustellen"),
      ("großziehen", "groß", "zieht", "großzieht", "großgezogen", "großzuziehen"),
      (
        "wiederherstellen", "wieder her", "stellt", "wiederherstellt", "wiederhergestellt",
        "wiederherzustellen"
      ),
      (
        "miteinbeziehen", "mit ein", "bezieht", "miteinbezieht", "miteinbezogen",
        "miteinzubeziehen"
      ),
    ])
  func particles(
    infinitive: String, particle: String, main: String, last: String, participle: String,
    withZu: String
  ) throws {
    let verb = try #require(verbs.verbs(infinitive: infinitive).first)
    let present = VerbForm.finite(.present, .third, .singular)
    #expect(verb.particle == particle)
    #expect(verb.forms(present) == [main])
    #expect(verb.forms(present, joined: true) == [last])
    #expect(verb.forms(.pastParticiple) == [participle])
    #expect(verb.forms(.zuInfinitive) == [withZu])
  }

  private func all() -> [Verb] {
    var verbs: [Verb] = []
    var last: [UInt8] = []
    self.verbs.forEachKey { key in
      // The same key stands for each of its verbs.
      if key != last { verbs += self.verbs.verbs(infinitive: String(decoding: key, as: UTF8.self)) }
      last = key
    }
    return verbs
  }

  private func isRead(_ spelling: String, _ form: VerbForm, _ verb: Verb) -> Bool {
    verbs.readings(of: spelling).contains {
      $0.form == form && $0.verb == verb
        && $0.isJoined == (form.isFinite && !verb.particle.isEmpty)
    }
  }
}
