internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds places of a template where nothing was filled in: "Der Termin ist am um 9 Uhr".
struct LeereStelleRule: Rule {
  let description = RuleDescription(
    id: "leere-stelle", title: "Leere Stelle", category: .brief, scope: .letter, severity: .error,
    why: """
      Bleibt eine Stelle der Vorlage leer, fehlt meist das Wichtigste: der Tag, der Betrag oder der \
      Name. Wer den Brief bekommt, kann nichts damit anfangen.
      """,
    source: "DIN 5008 (vollständige Angaben)", examples: LeereStelleRule.examples)

  /// Prepositions with an article, behind which a day or a thing must follow.
  private static let openers: Set<String> = ["am", "ans", "beim", "im", "ins", "vom", "zum", "zur"]
  /// Tags of words that begin something else.
  private static let others: Set<Tag> = [
    .art, .pposat, .pper, .vafin, .vmfin, .stop,
  ]
  /// Behind "am", "vom" and "zum" often stands a day, which no other preposition begins.
  private static let prepositions: Set<Tag> = [.appr, .apprart]

  func findings(in analysis: Analysis) -> [Finding] {
    analysis.authorsSentences.flatMap { sentence in
      sentence.tokens.dropLast().compactMap { token in
        guard isEmpty(behind: token, in: sentence, analysis) else { return nil }
        let word = analysis.form(token).text
        return finding(
          analysis.tokens[token].range,
          "Hinter „\(word)“ fehlt etwas, zum Beispiel ein Datum. Füllen Sie die Stelle der Vorlage aus."
        )
      }
    }
  }

  private func isEmpty(behind token: Int, in sentence: Sentence, _ analysis: Analysis) -> Bool {
    let word = analysis.form(token).folded
    guard Self.openers.contains(word), analysis.tags[token] == .apprart else { return false }
    let next = token + 1
    if Self.others.contains(analysis.tags[next]) {
      return !hasAttribute(behind: next, in: sentence, analysis)
    }
    return ["am", "vom", "zum"].contains(word) && Self.prepositions.contains(analysis.tags[next])
      && !hasAttribute(behind: next, in: sentence, analysis)
  }

  /// Whether what follows may be the words of an attribute: "im von Ihnen unterschriebenen Vertrag".
  private func hasAttribute(
    behind token: Int, in sentence: Sentence, _ analysis: Analysis
  ) -> Bool {
    var nouns = 0
    for place in token..<min(sentence.tokens.upperBound, token + 14) {
      if analysis.tags[place] == .adja, analysis.form(place).folded.hasSuffix("en") { return true }
      if analysis.tags[place] == .nn { nouns += 1 }
      if nouns > 1 { return false }
    }
    return false
  }
}

extension LeereStelleRule {
  private static let examples: [RuleExample] = [
    .bad("Guten Tag,\n\nder Techniker hat ⟦am⟧ Ihre Heizung geprüft.\n", becomes: []),
    .bad("Guten Tag,\n\nbitte zahlen Sie bis ⟦zum⟧ unter Angabe der Nummer.\n", becomes: []),
    .bad("Guten Tag,\n\nIhr Brief ⟦vom⟧ ist da.\n", becomes: []),
    .good("Guten Tag,\n\nder Techniker hat am 3. Mai Ihre Heizung geprüft.\n"),
    .good("Guten Tag,\n\nim von Ihnen unterschriebenen Vertrag steht der Preis.\n"),
    .good("Guten Tag,\n\ndie Fahrten zum und vom Bahnhof sind frei. Am und im Haus ist Platz.\n"),
    .good("Guten Tag,\n\nam besten rufen Sie uns an. Zum einen ist das Büro offen.\n"),
  ]
}
