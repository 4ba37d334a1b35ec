internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds "sein" with the participle of what somebody did.
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
    analysis.runningVerbComplexes.filter { hidesAct($0, analysis) }.map { complex in
      let pieces = analysis.pieces(of: complex)
      return Finding(
        rule: description.id, severity: description.severity,
        message: "„\(analysis.words(of: complex))“ nennt nur das Ergebnis. "
          + "Sagen Sie auch, wer das getan oder entschieden hat, zum Beispiel „wir haben …“.",
        range: pieces.dropFirst().reduce(pieces[0]) { $0.union($1) },
        parts: pieces.count > 1 ? pieces : [])
    }
  }

  /// Whether a state is the result of an act, and no mere quality: "ist angeordnet", not "ist geimpft".
  private func hidesAct(_ complex: VerbComplex, _ analysis: Analysis) -> Bool {
    guard complex.voice == .seinPassive else { return false }
    let words = ActorWords.standard
    return !(complex.verb.map(words.isState) ?? false)
      && !isBesideAdjective(complex.main, analysis)
      && !analysis.clauses[complex.clause].tokens.contains {
        analysis.tags[$0] == .nn && words.isGiven(Morphology(analysis).lemma($0))
      }
  }

  /// Whether a participle stands in a row with an adjective: "vollständig und geprüft".
  private func isBesideAdjective(_ participle: Int, _ analysis: Analysis) -> Bool {
    [-1, 1].contains { step in
      let (joint, other) = (participle + step, participle + 2 * step)
      return analysis.tags.indices.contains(other)
        && [.kon, .comma].contains(analysis.tags[joint]) && analysis.tags[other] == .adjd
    }
  }
}

extension StatePassiveRule {
  /// States that someone brought about; Perfekt and adjectives beside them.
  private static let examples: [RuleExample] = [
    .bad("Die Bescheinigung ⟦ist⟧ seit Montag ⟦ausgestellt⟧.", becomes: []),
    .bad("Die Räumung ⟦ist⟧ für Freitag ⟦angeordnet⟧.", becomes: []),
    .bad("Der Betrag ⟦war⟧ schon im März ⟦überwiesen⟧.", becomes: []),
    .bad("Sobald die Daten ⟦gelöscht sind⟧, schreiben wir Ihnen.", becomes: []),
    .bad("Der Zuschuss ⟦muss⟧ bis Mai ⟦bewilligt sein⟧.", becomes: []),
    .bad("Alle Anträge ⟦sind geprüft⟧ und ⟦bewilligt⟧.", becomes: []),
    .good("Alle Anträge sind vollständig und geprüft."),
    .good("Alle Räume sind gestrichen, und der Platz muss am Abend aufgeräumt sein."),
    .good("Drei Gäste sind schon angemeldet, und die Kopie ist beglaubigt."),
    .bad("Die Kosten ⟦sind⟧ dem Verein ⟦auferlegt⟧.", becomes: []),
    .good("Ein Spielraum ist dem Amt hier nicht eingeräumt."),
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
