internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds participles that push whole phrases between a determiner and its noun.
struct PartizipialattributRule: SentenceRule {
  let description = RuleDescription(
    id: "partizipialattribut", title: "Satz zwischen Artikel und Hauptwort", category: .satzbau,
    severity: .hint,
    why: """
      Zwischen Artikel und Hauptwort steckt ein halber Satz. Man muss ihn sich merken, bis das \
      Hauptwort kommt. Ein Relativsatz sagt dasselbe in der gewohnten Reihenfolge.
      """,
    source: "Bundesverwaltungsamt, Arbeitshandbuch Bürgernahe Verwaltungssprache, Satzbau",
    examples: PartizipialattributRule.examples)

  func findings(in sentence: Sentence, of analysis: Analysis) -> [Finding] {
    var last = sentence.tokens.lowerBound
    return sentence.tokens.compactMap { token in
      guard analysis.tags[token] == .adja,
        let attribute = ParticipleAttribute(participle: token, in: sentence, of: analysis),
        attribute.tokens.lowerBound >= last
      else { return nil }
      last = attribute.tokens.upperBound
      let first = analysis.tokens[attribute.tokens.lowerBound].range
      let noun = analysis.tokens[attribute.head].range
      return Finding(
        rule: description.id,
        severity: attribute.dependents.count > Self.burden ? .warning : .hint,
        message: message(analysis.text.string(noun)), range: first.union(noun))
    }
  }

  /// So many dependent words can be kept in mind.
  private static let burden = 5

  private func message(_ noun: String) -> String {
    "Vor „\(noun)“ steckt ein halber Satz. Machen Sie einen Nebensatz daraus: „\(noun), … “."
  }
}

extension PartizipialattributRule {
  /// Attributes with words of their own; short ones and other phrases beside them.
  private static let examples: [RuleExample] = [
    .bad("Wir prüfen ⟦die von Ihnen vorgelegten Unterlagen⟧.", becomes: []),
    .bad("⟦Der hier am 3. Mai eingegangene Antrag⟧ ist vollständig.", becomes: []),
    .bad("Bitte füllen Sie ⟦das diesem Brief beigefügte Formular⟧ aus.", becomes: []),
    .bad("Es gelten ⟦die für Hunde festgelegten Regeln⟧.", becomes: []),
    .bad("Nennen Sie uns ⟦alle in Ihrem Haushalt lebenden Personen⟧.", becomes: []),
    .bad("Wir haben ⟦den mit Frau Beispiel vereinbarten Termin⟧ abgesagt.", becomes: []),
    .bad("Fragen Sie ⟦die Sie betreuende Ärztin⟧.", becomes: []),
    .bad("Das ergibt sich aus ⟦dem von der Stadt erlassenen Bescheid⟧.", becomes: []),
    .bad("Zahlen Sie ⟦den im Bescheid genannten offenen Betrag⟧.", becomes: []),
    .bad("⟦Die drei am Montag gestohlenen Fahrräder⟧ sind wieder da.", becomes: []),
    .bad("Das ist ⟦eine auf den Monat Mai begrenzte Hilfe⟧.", becomes: []),
    .bad("Wir löschen ⟦Ihre bei uns gespeicherten Daten⟧.", becomes: []),
    .good("Wir prüfen die vorgelegten Unterlagen."),
    .good("Wir prüfen die Unterlagen, die Sie vorgelegt haben."),
    .good("Der oben genannte Betrag ist falsch."),
    .good("Das ist eine sich ändernde Lage."),
    .good("Die Kinder in den betreuten Gruppen essen um zwölf Uhr."),
    .good("Sie bekommen Post von der zuständigen Stelle."),
    .good("Das Amt in der Stadt hat neue Räume."),
    .good("Wir haben mit den betroffenen Familien gesprochen."),
    .good("Bei laufendem Motor dürfen Sie nicht tanken."),
    .good("Die neuen, gut beleuchteten Wege sind offen."),
  ]
}
