internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds "sein" and "haben" with an infinitive and "zu": duties in disguise.
struct ModalInfinitiveRule: VerbAdvisingRule {
  let description = RuleDescription(
    id: "sein-zu",
    title: "„ist zu …“ und „hat zu …“",
    category: .grammatik,
    severity: .warning,
    why: """
      „Ist zu“ und „hat zu“ klingen nach Befehl und sagen oft nicht, wer etwas tun muss. Eine \
      Bitte oder „Sie müssen“ ist freundlicher und klarer.
      """,
    source: "Bundesverwaltungsamt, Arbeitshandbuch Bürgernahe Verwaltungssprache, Aktiv und Passiv",
    examples: ModalInfinitiveRule.examples)

  private let simplerVerbs: SimplerVerbs

  init(_ simplerVerbs: SimplerVerbs = SimplerVerbs()) { self.simplerVerbs = simplerVerbs }

  func advising(_ verbs: SimplerVerbs) -> ModalInfinitiveRule { ModalInfinitiveRule(verbs) }

  func findings(in analysis: Analysis) -> [Finding] {
    analysis.runningVerbComplexes.compactMap { complex in
      let advice = ModalInfinitiveAdvice(complex, analysis, simplerVerbs)
      guard let text = advice.text, !advice.isUnbinding else { return nil }
      let pieces = analysis.pieces(of: complex)
      return Finding(
        rule: description.id,
        severity: advice.isOfAuthor ? .hint : description.severity,
        message: "„\(analysis.words(of: complex))“ \(text)",
        range: pieces.dropFirst().reduce(pieces[0]) { $0.union($1) },
        parts: pieces.count > 1 ? pieces : [],
        suggestions: advice.isOption
          ? [] : suggestion(for: complex, analysis).map { [$0] } ?? [])
    }
  }

  private func suggestion(for complex: VerbComplex, _ analysis: Analysis) -> Suggestion? {
    ActionDutyRewrite(analysis).suggestion(for: complex)
      ?? DutyRowRewrite(analysis).suggestion(for: complex)
      ?? DutyRewrite(analysis).suggestion(for: complex)
  }
}

extension ModalInfinitiveRule {
  /// Duties in disguise; infinitives that depend on another word beside them.
  private static let examples: [RuleExample] = [
    .bad(
      "Das Formular ⟦ist⟧ bis Freitag ⟦abzugeben⟧.",
      becomes: ["Sie müssen das Formular bis Freitag abgeben."]),
    .bad("Die Hausordnung ⟦ist zu beachten⟧.", becomes: ["Sie müssen die Hausordnung beachten."]),
    .bad(
      "Hunde ⟦sind⟧ im Park an der Leine ⟦zu führen⟧.",
      becomes: ["Sie müssen Hunde im Park an der Leine führen."]),
    .bad(
      "Der Mieter ⟦hat⟧ den Keller ⟦zu räumen⟧.",
      becomes: ["Der Mieter muss den Keller räumen."]),
    .bad(
      "Sie ⟦haben⟧ jede Änderung sofort ⟦mitzuteilen⟧.",
      becomes: ["Sie müssen jede Änderung sofort mitteilen."]),
    .bad(
      "Die Abgabe des Blattes ⟦hat⟧ bis Freitag ⟦zu erfolgen⟧.",
      becomes: ["Sie müssen das Blatt bis Freitag abgeben."]),
    .bad(
      "Die Anmeldung ⟦hat⟧ im Rathaus ⟦zu erfolgen⟧.",
      becomes: ["Sie müssen sich im Rathaus anmelden."]),
    .bad(
      "Wer auszieht, ⟦hat⟧ die Schlüssel ⟦zurückzugeben⟧ und den Keller ⟦zu räumen⟧.",
      becomes: ["Wer auszieht, muss die Schlüssel zurückgeben und den Keller räumen."]),
    .bad("Die Reise ⟦hat⟧ im Mai ⟦zu erfolgen⟧.", becomes: []),
    .bad("Wir prüfen, ob die Miete ⟦zu senken ist⟧.", becomes: []),
    .bad(
      "⟦Vorzulegen sind⟧ alle Kontoauszüge.", becomes: ["Sie müssen alle Kontoauszüge vorlegen."]),
    .bad("Der Antrag ⟦wird abzulehnen sein⟧.", becomes: []),
    .bad("Die Fenster ⟦sind zu schließen⟧ und die Heizung ⟦abzustellen⟧.", becomes: []),
    .bad(
      "Formulare ⟦sind⟧ leserlich und unterschrieben im Rathaus ⟦einzureichen⟧.", becomes: []),
    .bad("Beschwerden ⟦sind⟧ schriftlich und begründet ⟦einzureichen⟧.", becomes: []),
    .bad(
      "Wir ⟦haben⟧ bis Freitag den Keller ⟦zu räumen⟧.",
      becomes: ["Wir müssen bis Freitag den Keller räumen."]),
    .bad("Wir ⟦sind⟧ bis 16 Uhr am Telefon ⟦zu erreichen⟧.", becomes: []),
    .bad("Die Miete ⟦ist⟧ um zehn Euro ⟦zu senken⟧.", becomes: []),
    .bad("Dem Vertrag ⟦ist zu entnehmen⟧, dass die Miete steigt.", becomes: []),
    .bad("Das Paket ⟦ist⟧ an der Tür ⟦anzunehmen⟧.", becomes: []),
    .good("Sie haben nichts zu befürchten."),
    .good("Wir prüfen, ob Sie die Verspätung nicht zu vertreten haben."),
    .good("Mit einer Antwort ist im Mai zu rechnen. Regen ist nicht zu erwarten."),
    .good("Wenn der Weg dem Kind nicht zuzumuten ist, fährt ein Bus."),
    .good("Es ist anzunehmen, dass der Zug voll ist."),
    .good("Die Frist einzuhalten ist wichtig."),
    .good("Das ist die Karte, die nötig ist um den Ausweis zu bekommen."),
    .good("Das ist sehr klug um Streit zu vermeiden."),
    .good("Wir haben eine Halle um die Stühle zu lagern."),
    .good("Es ist möglich, den Antrag online zu stellen."),
    .good("Sie haben das Recht, Akten einzusehen."),
    .good("Sie sind berechtigt den Parkplatz zu nutzen."),
    .good("Wir haben zu Ihrem Brief noch eine Frage."),
    .good("Das hat mit dem Antrag nichts zu tun."),
    .good("Die Wohnung ist zu klein."),
    .good("Es ist schwierig eine Wohnung zu finden."),
    .good("Unser Ziel ist, alle Briefe in einer Woche zu beantworten."),
    .good("Das Büro ist von acht bis zwölf Uhr geöffnet, um Ihnen zu helfen."),
  ]
}
