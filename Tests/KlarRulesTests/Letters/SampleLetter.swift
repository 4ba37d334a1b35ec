import KlarText
import KlarGerman
import KlarLinting
import Testing

@testable import KlarRules

/// A letter of a town to Eva Muster, and what the rule book says about it.
struct SampleLetter {
  var date = "4. März 2026"
  var subject = "Ihr neuer Ausweis"
  var salutation = "Sehr geehrte Frau Muster,"
  var body = "wir danken Ihnen für den Brief."
  var tail = ""

  var text: String {
    """
    Stadt Beispiel
    Markt 1
    00123 Beispiel

    Frau
    Eva Muster
    Weg 2
    00124 Neustadt

    Telefon: 0555 1234-10
    Datum: \(date)

    \(subject)

    \(salutation)

    \(body)

    Mit freundlichen Grüßen

    Jutta Beispiel
    \(tail)
    """
  }

  /// The words that a rule finds.
  func findings(of rule: String, as kind: TextKind = .letter) throws -> [String] {
    let rules = try #require(try RuleLibrary.embedded().ruleSet(profile: "verwaltung"))
    let analysis = Analyzer().analyze(Letter(plainText: text), as: kind)
    return Linter(rules).findings(in: analysis).filter { $0.rule == rule }.map {
      analysis.text.string($0.range)
    }
  }
}
