import KlarText
import Testing

@testable import KlarGerman

@Suite("Verb complexes")
struct VerbComplexTests {
  private func complexes(_ text: String) -> [VerbComplex] {
    Analyzer().analyze(Letter(plainText: text), as: .text).verbComplexes
  }

  /// Each complex as "lemma: its words".
  private func words(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return analysis.verbComplexes.map { complex in
      let words = complex.tokens.map { analysis.form($0).text }
      return "\(complex.lemma): \(words.joined(separator: " "))"
    }
  }

  @Test(
    "have their voice",
    arguments: [
      ("Der Zaun wird gestrichen.", VerbComplex.Voice.werdenPassive),
      ("Der Zaun soll gestrichen worden sein.", .werdenPassive),
      ("Der Zaun ist gestrichen.", .seinPassive),
      ("Der Bus ist gekommen.", .active),
      ("Sie bekommen die Kosten erstattet.", .bekommenPassive),
      ("Wir werden den Zaun streichen.", .active),
      ("Aus dem Garten ist ein Parkplatz geworden.", .active),
      ("Die Stelle wird neu vergeben.", .werdenPassive),
      ("Sie werden bald Post erhalten.", .active),
      ("Wir sind davon überzeugt.", .active),
    ])
  func voice(text: String, voice: VerbComplex.Voice) {
    #expect(complexes(text).map(\.voice) == [voice])
  }

  @Test(
    "have their time",
    arguments: [
      ("Der Zaun wird gestrichen.", VerbComplex.Tense.present),
      ("Der Zaun wurde gestrichen.", .preterite),
      ("Der Zaun ist gestrichen worden.", .perfect),
      ("Der Zaun war gestrichen worden.", .pluperfect),
      ("Der Zaun wird gestrichen werden.", .future),
      ("Er wird den Zaun gestrichen haben.", .futurePerfect),
      ("Der Bus war gekommen.", .pluperfect),
      ("Wir mussten warten.", .preterite),
    ])
  func tense(text: String, tense: VerbComplex.Tense) {
    #expect(complexes(text).map(\.tense) == [tense])
  }

  @Test("take “würde” with infinitive for a subjunctive")
  func subjunctive() {
    let found = complexes("Wir würden den Betrag überweisen.")
    #expect(found.map(\.mood) == [.subjunctive2])
    #expect(found.map(\.tense) == [.present])
  }

  @Test("join the particle with its verb")
  func particle() {
    #expect(words("Das Amt lehnt den Plan ab.") == ["ablehnen: lehnt ab"])
    #expect(
      words("Wir stellen den Zustand wieder her.") == ["wiederherstellen: stellen wieder her"])
  }

  @Test("name the modal verb")
  func modal() {
    let found = complexes("Der Baum hätte gefällt werden müssen.")
    #expect(found.count == 1)
    guard case .modal(_, let lemma) = found.first?.modality else {
      Issue.record("no modal verb")
      return
    }
    #expect(lemma == "müssen")
    #expect(found.first?.voice == .werdenPassive)
  }

  @Test("are in the future with an object that no passive has")
  func future() {
    #expect(complexes("Die Stadt wird ihn bald entlassen.").first?.voice == .active)
    #expect(complexes("Der Mann wird bald entlassen.").first?.voice == .werdenPassive)
  }

  @Test("know duties with “zu”")
  func duty() {
    guard case .seinZu = complexes("Der Weg ist zu räumen.").first?.modality else {
      Issue.record("no duty with sein")
      return
    }
    guard case .habenZu = complexes("Der Mieter hat den Weg zu räumen.").first?.modality else {
      Issue.record("no duty with haben")
      return
    }
    #expect(complexes("Es ist Zeit, den Weg zu räumen.").allSatisfy { $0.modality == nil })
    #expect(complexes("Den Weg zu räumen ist wichtig.").allSatisfy { $0.modality == nil })
    guard case .seinZu = complexes("Zu räumen ist der Weg.").first?.modality else {
      Issue.record("no duty with the infinitive in front")
      return
    }
  }

  @Test("stand one a coordinated verb, and share the helper")
  func coordination() {
    #expect(
      words("Die Kosten können geprüft und erstattet werden.")
        == ["prüfen: können geprüft", "erstatten: erstattet werden"])
    #expect(
      words("Wenn Äste gesägt und Hecken geschnitten werden, ist es laut.").prefix(2)
        == ["sägen: gesägt", "schneiden: geschnitten werden"])
    let found = complexes("Der Weg wird geräumt und gestreut.")
    #expect(found.map(\.isElliptic) == [false, true])
  }

  @Test(
    "stand in their place",
    arguments: [
      ("Kommt der Bus?", VerbComplex.Placement.first),
      ("Der Bus kommt.", .second),
    ])
  func placement(text: String, placement: VerbComplex.Placement) {
    #expect(complexes(text).map(\.placement) == [placement])
  }

  @Test("are found around other clauses")
  func nested() {
    let found = words(
      "Der Weg wird, sobald der Frost, der noch im Boden steckt, nachlässt, geräumt.")
    #expect(found.contains("räumen: wird geräumt"))
    #expect(found.contains("nachlassen: nachlässt"))
    #expect(found.count == 3)
  }

  @Test(
    "survive any text", arguments: ["", "zu", "wird", "– wird, (ist", "und und, die, der ist zu"])
  func anything(text: String) {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    for complex in analysis.verbComplexes {
      #expect(complex.tokens.contains(complex.main))
      #expect(analysis.clauses.indices.contains(complex.clause))
    }
  }
}
