import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Rewrites in letters")
struct LetterRewriteTests {
  private static func applicability(
    _ text: String, letter: Bool = true
  ) -> Suggestion.Applicability? {
    let letter =
      letter ? "Sehr geehrte Frau Meier,\n\nvielen Dank für Ihren Brief.\n\n\(text)" : text
    let analysis = Analyzer().analyze(Letter(plainText: letter))
    return analysis.verbComplexes.lazy.compactMap {
      ActiveRewrite(analysis).suggestion(for: $0) ?? DutyRewrite(analysis).suggestion(for: $0)
    }.first?.applicability
  }

  @Test("go on with a small letter behind the salutation")
  func salutation() {
    let text = "Sehr geehrte Frau Meier,\n\nam 3. Mai wurde Ihr Antrag abgelehnt.\n"
    let analysis = Analyzer().analyze(Letter(plainText: text))
    let results = analysis.verbComplexes.compactMap {
      ActiveRewrite(analysis).suggestion(for: $0)?.edits
        .applied(to: analysis.text, in: analysis.text.range)
    }
    #expect(
      results == ["Sehr geehrte Frau Meier,\n\nam 3. Mai haben wir Ihren Antrag abgelehnt.\n"])
  }

  @Test("are made in items of a list with an indented second line")
  func items() {
    let text =
      "Sehr geehrte Frau Meier,\n\nSie müssen Folgendes tun:\n\n1. Die Belege sind bei der Schule\n"
      + "   unter Angabe der Klasse vorzulegen.\n2. Der Test ist wahrzunehmen.\n"
    let analysis = Analyzer().analyze(Letter(plainText: text))
    let results = analysis.verbComplexes.compactMap {
      DutyRewrite(analysis).suggestion(for: $0)?.edits
        .applied(to: analysis.text, in: analysis.text.range)
    }
    #expect(results.count == 2)
    #expect(
      results.first?.contains(
        "1. Sie müssen die Belege bei der Schule unter Angabe der Klasse vorlegen.") ?? false)
  }

  @Test(
    "are safe in a letter where nobody else can act",
    arguments: [
      "Es wird darauf hingewiesen, dass die Frist am 3. Mai endet.",
      "Es wird empfohlen, den Antrag bald zu stellen.",
      "Hiermit wird Ihnen Gelegenheit gegeben, sich zu äußern.",
      "Die Belege sind bis zum 3. Mai beim Jobcenter einzureichen.",
      "Der Antrag wurde von uns geprüft.",
    ])
  func safe(text: String) {
    #expect(Self.applicability(text) == .safe)
  }

  @Test(
    "are left to a person where somebody else may act",
    arguments: [
      "Das Ergebnis wird Ihnen mitgeteilt.",
      "Sie werden über das Ergebnis benachrichtigt.",
      "Der Vermieter füllt das Blatt aus. Die Belege sind bis zum 3. Mai einzureichen.",
      "Zu viel gezahlte Beträge sind zu erstatten.",
      "Das Auto ist abmelden zu lassen.",
    ])
  func review(text: String) {
    #expect(Self.applicability(text) == .review)
  }

  @Test(
    "speak as the author wants it",
    arguments: [
      ("Ihr Antrag wird geprüft.", "Ich prüfe Ihren Antrag."),
      ("Ihr Antrag wurde am 3. Mai abgelehnt.", "Ich habe Ihren Antrag am 3. Mai abgelehnt."),
      ("Ihnen wird mitgeteilt, dass Post kommt.", "Ich teile Ihnen mit, dass Post kommt."),
      ("Der Antrag wurde von uns geprüft.", "Ich habe den Antrag geprüft."),
      ("Der Antrag ist abzulehnen.", "Ich muss den Antrag ablehnen."),
      ("Es wird um Rücksendung des Heftes gebeten.", "Bitte schicken Sie mir das Heft zurück."),
      ("Mein Schreiben wird aufgehoben.", "Ich hebe mein Schreiben auf."),
    ])
  func author(before: String, after: String) {
    let analysis = Analyzer(author: .ich).analyze(Letter(plainText: before), as: .text)
    var suggestions = analysis.verbComplexes.compactMap {
      ActiveRewrite(analysis).suggestion(for: $0) ?? DutyRewrite(analysis).suggestion(for: $0)
    }
    if let request = RequestRewrite(analysis).suggestion(in: 0) { suggestions.append(request) }
    #expect(
      suggestions.map { $0.edits.applied(to: analysis.text, in: analysis.text.range) } == [after])
  }
}
