import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarReporting

/// Where the report for people tells a place and its new sentence.
@Suite struct TextReportPlaceTests: ReportsText {
  @Test func showsAPlaceWithItsNewSentenceAndNotAmongOthers() throws {
    let words = "Eins ist da. Zwei ist da. Drei ist da. Vier ist heute nicht mehr da."
    var report = try SampleReport.report(text: words) { analysis in
      ["Eins", "Zwei", "Drei", "Vier"].map { finding("passiv", $0, .warning, in: analysis) }
    }
    report.plainer = [
      PlainerPassage(
        range: TextRange(39, words.utf8.count), words: "Wir haben die Vier nicht mehr.",
        isSafe: true, rules: ["passiv"], start: 39)
    ]
    let text = text(report)
    #expect(!text.contains("Ebenso"))
    #expect(text.contains("  Besser   Wir haben die Vier nicht mehr.\n  Behoben  Passiv („Vier“)"))
  }

  @Test func showsANewSentenceAtItsOwnAndNotAtTheParagraph() throws {
    let text = "Das ist gut. Der Antrag wird jetzt hier geprüft."
    var report = try SampleReport.report(text: text) {
      [
        Finding(
          rule: "absatzlaenge", severity: .hint, message: "Absatz", range: TextRange(0, 49)),
        finding("passiv", "geprüft", .warning, in: $0),
      ]
    }
    report.plainer = [
      PlainerPassage(
        range: TextRange(13, 49), words: "Wir prüfen den Antrag.", isSafe: true, rules: ["passiv"])
    ]
    #expect(self.text(report).ranges(of: "Wir prüfen den Antrag.").count == 1)
  }

  @Test func showsNoSentenceInWhichOnlyAMistakeIsCorrected() throws {
    let old = "Der Antarg fehlt wenn Sie kommen."
    var report = try SampleReport.report(text: old) {
      [finding("rechtschreibung", "Antarg", .error, becomes: "Antrag", in: $0)]
    }
    report.plainer = [
      PlainerPassage(
        range: TextRange(0, old.utf8.count), words: "Der Antrag fehlt, wenn Sie kommen.",
        isSafe: false, rules: ["rechtschreibung", "komma"])
    ]
    #expect(!text(report).contains("Besser"))
  }

  @Test func namesAPlaceInItsOwnSentenceIfThatIsShown() throws {
    let words = "Eins ist da. Zwei ist da. Drei ist da. Vier ist da und einer kam."
    let report = try SampleReport.report(text: words) { analysis in
      ["Eins", "Zwei", "Drei", "Vier"].map { finding("passiv", $0, .warning, in: analysis) }
        + [finding("satzlaenge", "einer", .error, in: analysis)]
    }
    #expect(!text(report).contains("Ebenso"))
  }

  @Test func doesNotSayThatWordsAreGoneWhichStillStandThere() throws {
    let old = "Der Antrag ist der hiesigen Stelle alsbald vorzulegen."
    var report = try SampleReport.report(text: old) {
      [
        finding("passiv", "vorzulegen", .warning, in: $0),
        finding("absender", "der hiesigen Stelle", .hint, in: $0),
      ]
    }
    report.plainer = [
      PlainerPassage(
        range: TextRange(0, old.utf8.count),
        words: "Sie müssen der hiesigen Stelle den Antrag bald vorlegen.", isSafe: true,
        rules: ["passiv"])
    ]
    #expect(text(report).contains("  Behoben  Passiv („vorzulegen“)\n  Hinweis"))
  }

  @Test func tellsOneOfTheObjectsOfAVerb() throws {
    let report = try SampleReport.report(text: "Gebühren und Zinsen werden erhoben.") { analysis in
      let (verb, message) = (TextRange(28, 35), "„a“ ist Amtsdeutsch. Schreiben Sie „verlangen“.")
      return [TextRange(0, 9), TextRange(14, 20)].enumerated().map { number, noun in
        Finding(
          rule: "amtswort", entry: "\(number)", severity: .hint, message: message,
          range: noun.union(verb), parts: [noun, verb])
      }
    }
    #expect(
      text(report).contains("Einzelne Wörter\n  Zeile 1: „Gebühren … erhoben“ → „verlangen“\n"))
  }

  @Test func tellsTheVerbOfANounBesideIt() throws {
    let report = try SampleReport.report(text: "Wir bitten um Vorlage der Belege.") {
      [
        finding("nominalstil", "Vorlage der Belege", .warning, in: $0),
        finding(
          "amtswort", "Vorlage", .hint, becomes: "vorlegen",
          message: "„Vorlage“ ist Amtsdeutsch. Schreiben Sie „vorlegen“.", in: $0),
      ]
    }
    #expect(text(report).contains("  Etwa     „vorlegen“\n"))
    #expect(!text(report).contains("  Wörter "))
  }
}
