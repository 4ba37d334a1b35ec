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
      guard
        let attribute = ParticipleAttribute(participle: token, in: sentence, of: analysis),
        attribute.tokens.lowerBound >= last
      else { return nil }
      last = attribute.tokens.upperBound
      let first = analysis.tokens[attribute.tokens.lowerBound].range
      let noun = analysis.tokens[attribute.head].range
      return Finding(
        rule: description.id,
        severity: attribute.dependents.count > Self.burden ? .warning : .hint,
        message: message(attribute.head, in: sentence, of: analysis), range: first.union(noun),
        suggestions: suggestions(attribute, in: analysis))
    }
  }

  private func suggestions(_ attribute: ParticipleAttribute, in analysis: Analysis) -> [Suggestion]
  {
    guard attribute.isPlain(in: analysis) else { return [] }
    let rewrite = ParticipleRewrite(analysis)
    return [rewrite.suggestion(inFrontOf: attribute), rewrite.suggestion(for: attribute)]
      .compactMap(\.self)
  }

  /// So many dependent words can be kept in mind.
  private static let burden = 5

  private func message(_ head: Int, in sentence: Sentence, of analysis: Analysis) -> String {
    let noun = analysis.form(head).text
    let features = Morphology(analysis).features(head, in: sentence.tokens)
    let pronoun: String? =
      switch (features.number, features.gender) {
      case (.plural, _), (.singular, .feminine): "die"
      case (.singular, .masculine): "der"
      case (.singular, .neuter): "das"
      default: nil
      }
    return "Vor „\(noun)“ steckt ein halber Satz. Machen Sie einen Nebensatz daraus"
      + (pronoun.map { ": „\(noun), \($0) …“." } ?? ".")
  }
}

extension PartizipialattributRule {
  /// Attributes with words of their own; short ones and other phrases beside them.
  private static let examples: [RuleExample] = [
    .bad(
      "Wir prüfen ⟦die von Ihnen vorgelegten Unterlagen⟧.",
      becomes: ["Wir prüfen die Unterlagen, die Sie vorgelegt haben."]),
    .bad(
      "Wir haben ⟦den hier am 3. Mai eingegangenen Antrag⟧ geprüft.",
      becomes: ["Wir haben den Antrag geprüft, der hier am 3. Mai eingegangen ist."]),
    .bad(
      "Nennen Sie uns ⟦alle in Ihrem Haushalt lebenden Personen⟧.",
      becomes: ["Nennen Sie uns alle Personen, die in Ihrem Haushalt leben."]),
    .bad("Fragen Sie ⟦die Sie betreuende Ärztin⟧.", becomes: []),
    .bad(
      "Das ergibt sich aus ⟦dem von der Stadt erlassenen Bescheid⟧.",
      becomes: ["Das ergibt sich aus dem Bescheid, den die Stadt erlassen hat."]),
    .bad(
      "Das ist ⟦der von Ihnen bis Freitag zu zahlende Betrag⟧.",
      becomes: ["Das ist der Betrag, den Sie bis Freitag zahlen müssen."]),
    .bad("⟦Die in der Stadt vermuteten Hunde⟧ brauchen eine Marke.", becomes: []),
    .bad("⟦Die mit der Post verlorenen Briefe⟧ der Kinder fehlen.", becomes: []),
    .bad("Wir prüfen ⟦die für das Haus gezahlte Miete⟧.", becomes: []),
    .bad(
      "Das folgt aus ⟦der gem. § 9 erforderlichen Zustimmung⟧.",
      becomes: ["Das folgt aus der Zustimmung, die gem. § 9 erforderlich ist."]),
    .bad(
      "Wir prüfen ⟦die von Ihnen am Freitag, dem 8. Mai 2026, abgegebenen Belege⟧.",
      becomes: ["Wir prüfen die Belege, die Sie am Freitag, dem 8. Mai 2026, abgegeben haben."]),
    .bad(
      "Kommen Sie zu ⟦dem am 8. Mai 2026 stattfindenden Fest⟧.",
      becomes: ["Kommen Sie zu dem Fest, das am 8. Mai 2026 stattfindet."]),
    .bad("Sie waren bei ⟦dem am 8. Mai 2026 stattfindenden Fest⟧.", becomes: []),
    .bad(
      "Die Stadt zahlt auf ⟦das von Ihnen genannte Konto⟧ IBAN DE00 1234 5678 0000 4711 00.",
      becomes: [
        "Die Stadt zahlt auf das Konto IBAN DE00 1234 5678 0000 4711 00, das Sie genannt haben."
      ]),
    .bad(
      "Wir prüfen ⟦die seitens der Schule gestellten Fragen⟧.",
      becomes: ["Wir prüfen die Fragen, die die Schule gestellt hat."]),
    .bad(
      "Das gilt für ⟦die nach der Satzung meldepflichtigen Tiere⟧.",
      becomes: ["Das gilt für die Tiere, die nach der Satzung meldepflichtig sind."]),
    .bad(
      "Wir prüfen ⟦den von Ihnen vorgelegten Vertrag⟧ vom 8. Mai 2024.",
      becomes: ["Wir prüfen den Vertrag vom 8. Mai 2024, den Sie vorgelegt haben."]),
    .bad(
      "Wir buchen ⟦die am Freitag, dem 8.5.2026, eingegangene Zahlung⟧ von 80 Euro.",
      becomes: [
        "Wir buchen die Zahlung von 80 Euro, die am Freitag, dem 8.5.2026, eingegangen ist."
      ]),
    .bad("Wir zahlen ⟦den von uns beschäftigten Personen⟧ den Lohn.", becomes: []),
    .bad("Das sind ⟦die im Haus lebenden bzw. arbeitenden Leute⟧.", becomes: []),
    .bad("Wir zahlen ⟦die im Mai 2026 fällige Rate⟧.", becomes: []),
    .bad(
      "Wir prüfen ⟦die Ihnen im Mai erteilte und bis Juni befristete Erlaubnis⟧.", becomes: []),
    .bad(
      "⟦Die mit der Nutzung nicht geprüfter Leitern verbundenen Gefahren⟧ sind groß.",
      becomes: []),
    .good("Die Stadt am Fluss erteilte Genehmigungen."),
    .good("Fragen Sie bitte die zuständige Stelle."),
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
