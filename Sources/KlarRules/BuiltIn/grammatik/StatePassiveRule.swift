internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds "sein" with the participle of something that someone did.
struct StatePassiveRule: Rule {
  let description = RuleDescription(
    id: "zustandspassiv",
    title: "Zustandspassiv",
    category: .grammatik,
    severity: .hint,
    why: """
      „Ist“ mit Partizip zeigt nur das Ergebnis. Oft hilft es, auch zu sagen, wer es herbeigeführt \
      hat.
      """,
    source: "Duden, Die Grammatik, Zustandspassiv",
    examples: StatePassiveRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    analysis.runningVerbComplexes.filter(hidesAct).map { complex in
      let pieces = analysis.pieces(of: complex)
      return Finding(
        rule: description.id, severity: description.severity,
        message: "„\(analysis.words(of: complex))“ nennt nur das Ergebnis. "
          + "Sagen Sie, wer gehandelt hat, wenn das für die Leserin oder den Leser wichtig ist.",
        range: pieces.dropFirst().reduce(pieces[0]) { $0.union($1) },
        parts: pieces.count > 1 ? pieces : [])
    }
  }

  /// Whether a state is the result of an act, and no mere quality: "ist angeordnet", not "ist erlaubt".
  private func hidesAct(_ complex: VerbComplex) -> Bool {
    guard complex.voice == .seinPassive else { return false }
    return !(complex.verb.map(ActorWords.standard.isState) ?? false)
  }
}

extension StatePassiveRule {
  /// States that someone brought about; Perfekt and adjectives beside them.
  private static let examples: [RuleExample] = [
    .bad("Die Unterlagen ⟦sind⟧ diesem Schreiben ⟦beigefügt⟧.", becomes: []),
    .bad("Die Räumung ⟦ist⟧ für Freitag ⟦angeordnet⟧.", becomes: []),
    .bad("Der Betrag ⟦war⟧ schon im März ⟦überwiesen⟧.", becomes: []),
    .bad("Sobald die Daten ⟦gelöscht sind⟧, schreiben wir Ihnen.", becomes: []),
    .bad("Der Platz ⟦muss⟧ am Abend ⟦aufgeräumt sein⟧.", becomes: []),
    .bad("Alle Räume ⟦sind gestrichen⟧ und ⟦gereinigt⟧.", becomes: []),
    .good("Das Bürgerbüro ist am Freitag geschlossen."),
    .good("Alle Bedingungen sind erfüllt, und Sie sind versichert."),
    .good("Ein Umbau ist für Mai geplant, und die Gruppe ist im Rathaus untergebracht."),
    .good("Der Brief ist gestern eingegangen."),
    .good("Die Frist ist abgelaufen."),
    .good("Frau Beispiel ist mit dem Zug gefahren."),
    .good("Wir sind davon überzeugt."),
    .good("Der Ort ist im ganzen Land bekannt."),
    .good("Die Rechnung ist bezahlt worden."),
    .good("Das Formular hat seinen Platz gefunden."),
  ]
}
