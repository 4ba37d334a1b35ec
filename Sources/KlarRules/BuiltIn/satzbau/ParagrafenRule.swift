internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds sentences with more than one citation of law outside brackets.
struct ParagrafenRule: SentenceRule {
  let description = RuleDescription(
    id: "paragrafen", title: "Mehrere Paragrafen im Satz", category: .satzbau, severity: .hint,
    why: """
      Paragrafen unterbrechen den Satz. Wer sie nicht nachschlägt, braucht sie zum Verstehen nicht; wer \
      sie braucht, findet sie auch in Klammern am Ende.
      """,
    source: "Hamburg, Zehn Regeln für Amtsschreiben, Paragrafen in Klammern ans Satzende",
    examples: [
      .bad("Nach ⟦§ 5⟧ und wegen ⟦§ 7⟧ lehnen wir den Antrag ab.", becomes: []),
      .bad("Die ⟦§§ 44, 45 SGB X i. V. m.⟧ ⟦§ 330 SGB III⟧ gelten hier.", becomes: []),
      .good("Nach § 5 des Gesetzes lehnen wir Ihren Antrag ab."),
      .good("Wir lehnen Ihren Antrag ab (§ 5 des Gesetzes)."),
      .good("Wir lehnen Ihren Antrag ab."),
    ])

  func findings(in sentence: Sentence, of analysis: Analysis) -> [Finding] {
    let places = citations(in: sentence, of: analysis)
    guard places.count > 1 else { return [] }
    return [
      Finding(
        rule: description.id, severity: description.severity,
        message:
          "Dieser Satz nennt \(places.count) Paragrafen. Sagen Sie erst, worum es geht, und setzen "
          + "Sie die Paragrafen in Klammern ans Ende.",
        range: places.dropFirst().reduce(places[0]) { $0.union($1) }, parts: places)
    ]
  }

  /// The citations outside brackets in text order.
  private func citations(in sentence: Sentence, of analysis: Analysis) -> [TextRange] {
    var depth = 0
    var places: [TextRange] = []
    for token in sentence.tokens {
      switch analysis.form(token).text {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case "§", "§§":
        guard depth == 0, let range = citation(at: token, in: sentence, of: analysis) else {
          continue
        }
        places.append(range)
      default: continue
      }
    }
    return places
  }

  /// The bytes of the citation that opens at a token: the recognised entity up to its next sign, or
  /// sign and number.
  private func citation(
    at token: Int, in sentence: Sentence, of analysis: Analysis
  ) -> TextRange? {
    if let entity = analysis.entity(ofToken: token) {
      let tokens = (token..<entity.tokens.upperBound).prefix {
        $0 == token || !["§", "§§"].contains(analysis.form($0).text)
      }
      return analysis.tokens[token].range.union(analysis.tokens[tokens.upperBound - 1].range)
    }
    let next = token + 1
    guard next < sentence.tokens.upperBound, analysis.tokens[next].kind == .number else {
      return nil
    }
    return analysis.tokens[token].range.union(analysis.tokens[next].range)
  }
}
