import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarReporting

/// What the report for people puts first, folds and leaves out.
@Suite struct TextReportTests: ReportsText {
  @Test func namesMistakesFirstAndOnce() throws {
    let report = try SampleReport.report(text: "Der Beschied kommt. Er kommt am Montag.") {
      [
        finding("rechtschreibung", "Beschied", .error, becomes: "Bescheid", in: $0),
        finding("wochentag", "Montag", .error, message: "Das ist ein Freitag.", in: $0),
      ]
    }
    let text = text(report)
    let block = """
      Zuerst berichtigen
        Zeile 1: „Beschied“ → „Bescheid“ [rechtschreibung]
        Zeile 1: Das ist ein Freitag. [wochentag]
      """
    #expect(text.contains(block))
    #expect(!text.contains("Fehler   "))
  }

  @Test func countsMistakesThatItDoesNotList() throws {
    let report = try SampleReport.report(text: String(repeating: "Der Beschied. ", count: 8)) {
      SampleReport.places("Beschied", in: $0.text).map {
        Finding(rule: "rechtschreibung", severity: .error, message: "falsch", range: $0)
      }
    }
    let text = text(report)
    #expect(text.contains("und 2 weitere Stellen, siehe unten"))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("  Fehler   falsch") } == 2)
  }

  @Test func leavesOutPassivesOfNobody() throws {
    let report = try SampleReport.report(
      text: "Kinder, die geimpft werden, sind hier. Das wird geprüft."
    ) {
      [
        finding("passiv", "geimpft werden", .hint, message: "niemand", in: $0),
        finding("passiv", "wird geprüft", .warning, message: "jemand", in: $0),
      ]
    }
    #expect(!text(report).contains("niemand"))
    #expect(text(report).contains("jemand"))
  }

  @Test func takesAWordForNoMistakeWhenTheRightOneIsUnknown() throws {
    let report = try SampleReport.report(text: "Die Wabenlaube ist zu.") {
      [finding("rechtschreibung", "Wabenlaube", .warning, in: $0)]
    }
    #expect(!text(report).contains("Zuerst berichtigen"))
  }

  @Test func listsAWordOnceWithItsLines() throws {
    let message = "„hierfür“ ist Amtsdeutsch. Schreiben Sie „dafür“."
    let report = try SampleReport.report(text: "Wir sind hierfür da.\n\nAuch Sie sind hierfür da.")
    {
      analysis in
      SampleReport.places("hierfür", in: analysis.text).map { range in
        Finding(
          rule: "amtswort", entry: "hierfür", severity: .hint, message: message, range: range,
          suggestions: [Suggestion("t", .safe, edits: [TextEdit(range, "dafür")])])
      }
    }
    let text = text(report)
    #expect(text.contains("  Zeile 1: „hierfür“ → „dafür“ (auch 3)\n"))
    #expect(!text.contains("Hinweis  "))
  }

  @Test func keepsAdviceThatIsMoreThanAWord() throws {
    let message = "„alsbald“ ist Amtsdeutsch. Schreiben Sie „bald“. Besser ist ein Tag."
    let report = try SampleReport.report(text: "Wir kommen alsbald.") {
      [finding("amtswort", "alsbald", .hint, becomes: "bald", message: message, in: $0)]
    }
    #expect(text(report).contains("Hinweis  \(message)"))
  }

  @Test func namesSecondFindingsOnlyWithAnAction() throws {
    let report = try SampleReport.report(text: "Der Antrag wird alsbald geprüft.") { analysis in
      var word = finding("amtswort", "alsbald", .hint, becomes: "bald", in: analysis)
      var noun = finding("nominalstil", "Antrag", .hint, in: analysis)
      word.isLeading = false
      noun.isLeading = false
      return [finding("passiv", "geprüft", .warning, in: analysis), word, noun]
    }
    let text = text(report)
    #expect(text.contains("  Wörter   „alsbald“ → „bald“\n"))
    #expect(!text.contains("Nominalstil"))
  }

  @Test(arguments: [(0, true), (1, true), (2, false)])
  func proposesOnlyWhatHasHalfTheWarnings(rest: Int, isShown: Bool) throws {
    let old = "Der Antrag wird geprüft und wird entschieden."
    var report = try SampleReport.report(text: old) {
      [
        finding("passiv", "geprüft", .warning, in: $0),
        finding("passiv", "entschieden", .warning, in: $0),
      ]
    }
    let words = "Wir prüfen den Antrag und entscheiden."
    report.plainer = [
      PlainerPassage(
        range: TextRange(0, old.utf8.count), words: words, isSafe: false, rules: ["passiv"],
        findings: (0..<rest).map {
          Finding(rule: "passiv", severity: .warning, message: "m", range: TextRange($0, $0 + 1))
        })
    ]
    #expect(text(report).contains("Besser?  \(words)") == isShown)
  }

  @Test func proposesNoSentenceThatTradesOneWarningForAnother() throws {
    let old = "Es wird darauf hingewiesen, dass die Prüfung erfolgt."
    var report = try SampleReport.report(text: old) {
      [
        finding("passiv", "hingewiesen", .warning, in: $0),
        finding("nominalstil", "Prüfung", .warning, in: $0),
      ]
    }
    report.plainer = [
      PlainerPassage(
        range: TextRange(0, old.utf8.count), words: "Wir weisen darauf hin, dass geprüft wird.",
        isSafe: true, rules: ["passiv", "nominalstil"],
        findings: [
          Finding(rule: "amtswort", severity: .warning, message: "m", range: TextRange(0, 3))
        ])
    ]
    #expect(!text(report).contains("Besser"))
  }

  @Test func proposesNoSentenceWithAMistake() throws {
    let old = "Der Antrag wird geprüft."
    var report = try SampleReport.report(text: old) {
      [finding("passiv", "geprüft", .warning, in: $0)]
    }
    report.plainer = [
      PlainerPassage(
        range: TextRange(0, old.utf8.count), words: "Wir prüfen den Antarg.", isSafe: false,
        rules: ["passiv"],
        findings: [
          Finding(
            rule: "rechtschreibung", severity: .error, message: "m", range: TextRange(15, 21))
        ])
    ]
    #expect(!text(report).contains("Besser"))
  }

  @Test func givesTheSameAdviceOnce() throws {
    let report = try SampleReport.report(text: "Alles wird geprüft. Danach wird entschieden.") {
      [
        finding("passiv", "geprüft", .warning, message: "Das ist Passiv. Wer tut es?", in: $0),
        finding("passiv", "entschieden", .warning, message: "Das auch. Wer tut es?", in: $0),
      ]
    }
    let text = text(report)
    #expect(text.contains("Das ist Passiv. Wer tut es? [passiv]"))
    #expect(text.contains("Warnung  Das auch.\n"))
  }

  @Test(arguments: [false, true])
  func onlyCountsASentenceALittleLong(hasPassive: Bool) throws {
    let report = try SampleReport.report(text: "Der Antrag wird geprüft.") {
      [Finding(rule: "satzlaenge", severity: .warning, message: "lang", range: TextRange(0, 25))]
        + (hasPassive ? [finding("passiv", "wird geprüft", .warning, in: $0)] : [])
    }
    let text = text(report)
    #expect(text.contains("Warnung  lang") == hasPassive)
    #expect(text.contains("Etwas lange Sätze: Zeile 1\n") != hasPassive)
    #expect(text.contains(hasPassive ? "2 Warnungen" : "1 Warnung"))
  }

  @Test func tellsOneMessageForTheSameWords() throws {
    let report = try SampleReport.report(text: "Das geht unter Vorlage der Karte.") {
      [
        finding("amtswort", "unter Vorlage", .warning, message: "papieren", in: $0),
        finding("nominalstil", "Vorlage der Karte", .warning, message: "Hauptwort", in: $0),
      ]
    }
    let text = text(report)
    #expect(text.contains("Warnung  papieren"))
    #expect(!text.contains("Warnung  Hauptwort"))
    #expect(text.contains("Gefunden         1 Warnung\n"))
  }

  @Test func marksTheLetterAndNamesTheSentence() throws {
    let report = try SampleReport.report(text: "Wir helfen gern. Der Antrag wird geprüft.") {
      [finding("passiv", "wird geprüft", .warning, in: $0)]
    }
    #expect(text(report).contains("Zeile 1, Satz 2\n  │ Der Antrag"))
  }

  @Test func namesTheWordsThatHaveTheSameFault() throws {
    let words = "Eins ist da. Zwei ist da. Drei ist da. Vier ist da."
    let report = try SampleReport.report(text: words) { analysis in
      ["Eins", "Zwei", "Drei", "Vier"].map { finding("passiv", $0, .warning, in: analysis) }
    }
    #expect(text(report).contains("Ebenso: „Vier“ (1)"))
  }

  @Test func saysWhenALetterIsGood() throws {
    let good = String(repeating: "Wir helfen Ihnen gern. ", count: 30)
    let report = try SampleReport.report(text: good) { _ in [] }
    #expect(text(report).contains("gut zu lesen"))
    let bad = try SampleReport.report(text: good) { analysis in
      analysis.sentences.map {
        Finding(rule: "passiv", severity: .warning, message: "m", range: $0.range)
      }
    }
    #expect(!text(bad).contains("gut zu lesen"))
  }

  @Test func namesNoSentenceFirstThatItDoesNotShow() throws {
    let long =
      "Die Angelegenheiten bearbeitet unsere Fachabteilung Grundstücksverwaltung möglichst schnell."
    let report = try SampleReport.report(text: long + " Wir helfen gern.") {
      [
        Finding(
          rule: "satzlaenge", severity: .warning, message: "lang",
          range: $0.sentences[0].range)
      ]
    }
    let text = text(report)
    #expect(text.contains("Das bringt am meisten\n  1. Zeile 1, „Die Angelegenheiten"))
    #expect(text.contains("Warnung  lang"))
    #expect(!text.contains("Etwas lange Sätze"))
  }

  @Test func foldsOnlyWhatHasTheSameFault() throws {
    let words = "Eins ist da. Zwei ist da. Drei ist da. Vier ist da. Fünf ist da."
    let report = try SampleReport.report(text: words) { analysis in
      ["Eins", "Zwei", "Drei", "Vier"].map {
        finding(
          "passiv", $0, .warning, message: "„\($0)“ sagt nicht, wer handelt.", in: analysis)
      } + [
        finding(
          "passiv", "Fünf", .warning,
          message: "„Fünf“ ist Passiv, obwohl der Satz sagt, wer handelt.", in: analysis)
      ]
    }
    let text = text(report)
    #expect(text.contains("Ebenso: „Vier“ (1)\n"))
    #expect(text.contains("Warnung  „Fünf“ ist Passiv"))
  }

  @Test func tellsAFaultOnceInASentence() throws {
    let report = try SampleReport.report(text: "Der Antrag wird geprüft und danach beschieden.") {
      analysis in
      ["geprüft", "beschieden"].map {
        finding(
          "passiv", $0, .warning, message: "„\($0)“ sagt nicht, wer handelt.", in: analysis)
      }
    }
    let text = text(report)
    #expect(text.contains("Ebenso: „beschieden“ (1)\n"))
    #expect(!text.contains("Warnung  „beschieden“"))
  }

  @Test func tellsAWordAtTheFirstSentenceThatIsShown() throws {
    let message = "„hierfür“ ist Amtsdeutsch. Schreiben Sie „dafür“."
    let letter = "Wir sind hierfür da.\n\nHierfür wird alles geprüft. Auch hierfür sind wir da."
    let report = try SampleReport.report(text: letter) { analysis in
      let words = ["hierfür", "Hierfür"].flatMap { SampleReport.places($0, in: analysis.text) }
      return words.map {
        Finding(rule: "amtswort", entry: "hierfür", severity: .hint, message: message, range: $0)
      } + [finding("passiv", "geprüft", .warning, in: analysis)]
    }
    #expect(text(report).contains("Einzelne Wörter\n  Zeile 1: „hierfür“ → „dafür“ (auch 3)\n"))
    let other = try SampleReport.report(text: "Hierfür wird alles geprüft. Wir sind hierfür da.") {
      analysis in
      let words = ["hierfür", "Hierfür"].flatMap { SampleReport.places($0, in: analysis.text) }
      return words.map {
        Finding(rule: "amtswort", entry: "hierfür", severity: .hint, message: message, range: $0)
      } + [finding("passiv", "geprüft", .warning, in: analysis)]
    }
    #expect(text(other).contains("  Wörter   „Hierfür“ → „dafür“\n"))
    #expect(!text(other).contains("Einzelne Wörter"))
  }

  @Test(arguments: [true, false])
  func tellsOfAWordOnlyWhatTheProposalLeaves(isLeft: Bool) throws {
    let old = "Der Antrag wird alsbald geprüft und beschieden."
    let message = "„alsbald“ ist Amtsdeutsch. Schreiben Sie „bald“."
    var report = try SampleReport.report(text: old) {
      [
        finding("passiv", "geprüft", .warning, message: "„geprüft“ ist Passiv.", in: $0),
        finding("amtswort", "alsbald", .hint, message: message, in: $0),
      ]
    }
    let words = "Wir prüfen und bescheiden den Antrag \(isLeft ? "alsbald" : "bald")."
    let rest = Finding(
      rule: "amtswort", entry: "alsbald", severity: .hint, message: message,
      range: TextRange(37, 44))
    report.plainer = [
      PlainerPassage(
        range: TextRange(0, old.utf8.count), words: words, isSafe: true, rules: ["passiv"],
        findings: isLeft ? [rest] : [])
    ]
    let text = text(report)
    #expect(text.contains("  Besser   \(words)\n"))
    #expect(
      text.contains(
        isLeft ? "  Behoben  Passiv („geprüft“)\n" : "  Behoben  Passiv („geprüft“), „alsbald“\n"))
    #expect(text.contains("  Wörter   „alsbald“ → „bald“\n") == isLeft)
    #expect(!text.contains("Warnung  „geprüft“"))
  }

  @Test func listsTermsWithTheirMeaning() throws {
    let report = try SampleReport.report(text: "Wir prüfen die Duldung.") {
      [
        finding(
          "glossar", "Duldung", .hint,
          message:
            "„Duldung“ ist ein Fachwort. Erklären Sie es, zum Beispiel so: „Das ist ein Papier.“",
          in: $0)
      ]
    }
    let text = text(report)
    #expect(text.contains("Fachwörter erklären\n  Zeile 1: „Duldung“: „Das ist ein Papier.“\n"))
    #expect(!text.contains("│"))
  }

  @Test(arguments: [
    ("Lassen Sie das Wort weg.", "„hiermit“ weglassen"),
    ("Nehmen Sie ein Verb: „geben“ oder „bieten“.", "„hiermit“ → „geben“ oder „bieten“"),
    ("Schreiben Sie zum Beispiel „so“.", "„hiermit“ → „so“"),
  ])
  func shortensAdvice(advice: String, line: String) throws {
    let report = try SampleReport.report(text: "Wir laden Sie hiermit ein.") {
      [
        finding(
          "amtswort", "hiermit", .hint, message: "„hiermit“ ist Amtsdeutsch. \(advice)", in: $0)
      ]
    }
    #expect(text(report).contains("  Zeile 1: \(line)\n"))
  }

  @Test func namesARuleOnce() throws {
    let report = try SampleReport.report(text: "Alles wird geprüft. Danach wird entschieden.") {
      [
        finding("passiv", "geprüft", .warning, message: "Eins.", in: $0),
        finding("passiv", "entschieden", .warning, message: "Zwei.", in: $0),
      ]
    }
    let text = text(report)
    #expect(text.contains("Warnung  Eins. [passiv]\n"))
    #expect(text.contains("Warnung  Zwei.\n"))
  }
}
