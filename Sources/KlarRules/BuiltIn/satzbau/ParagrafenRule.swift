internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds citations of law in the middle of a sentence.
struct ParagrafenRule: SentenceRule {
  let description = RuleDescription(
    id: "paragrafen", title: "Paragrafen mitten im Satz", category: .satzbau, severity: .hint,
    why: """
      Paragrafen unterbrechen den Satz. Wer sie nicht nachschlägt, braucht sie zum Verstehen nicht; wer \
      sie braucht, findet sie auch in Klammern am Ende.
      """,
    source: "Hamburg, Zehn Regeln für Amtsschreiben, Paragrafen in Klammern ans Satzende",
    examples: [
      .bad("Ihr Antrag wird nach ⟦§ 5 des Gesetzes⟧ abgelehnt.", becomes: []),
      .good("Wir lehnen Ihren Antrag ab (§ 5 des Gesetzes)."),
      .good("Wir lehnen Ihren Antrag ab."),
    ])

  func findings(in sentence: Sentence, of analysis: Analysis) -> [Finding] {
    var depth = 0
    for token in sentence.tokens {
      switch analysis.form(token).text {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case "§", "§§":
        if depth == 0, let range = citation(at: token, in: sentence, of: analysis) {
          return [
            Finding(
              rule: description.id, severity: description.severity, message: Self.message,
              range: range)
          ]
        }
      default: continue
      }
    }
    return []
  }

  /// The bytes of the citation that opens at a token: the recognised entity, or sign and number.
  private func citation(
    at token: Int, in sentence: Sentence, of analysis: Analysis
  ) -> TextRange? {
    if let entity = analysis.entities.first(where: { $0.tokens.contains(token) }) {
      return entity.range
    }
    let next = token + 1
    guard next < sentence.tokens.upperBound, analysis.tokens[next].kind == .number else {
      return nil
    }
    return analysis.tokens[token].range.union(analysis.tokens[next].range)
  }

  private static let message =
    "Hier steht ein Paragraf mitten im Satz. Setzen Sie ihn in Klammern ans Ende des Satzes."
}
