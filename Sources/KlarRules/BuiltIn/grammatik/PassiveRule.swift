internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds the passive with "werden", one finding a participle.
struct PassiveRule: Rule {
  let description = RuleDescription(
    id: "passiv",
    title: "Passiv",
    category: .grammatik,
    severity: .warning,
    why: """
      Im Passiv bleibt offen, wer handelt. Wer den Brief liest, muss wissen, was er selbst tun soll \
      und was die Behörde tut.
      """,
    source: "Bundesverwaltungsamt, Arbeitshandbuch Bürgernahe Verwaltungssprache, Aktiv und Passiv",
    examples: PassiveRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    analysis.runningVerbComplexes.filter {
      $0.voice == .werdenPassive && hasActor($0, analysis)
    }.map { complex in
      let pieces = analysis.pieces(of: complex)
      let suggestions = suggestions(complex, analysis)
      let isMild = suggestions.isEmpty && GeneralPassive(complex, in: analysis).concernsAnybody
      return Finding(
        rule: description.id, severity: isMild ? .hint : description.severity,
        message: message(complex, analysis),
        range: pieces.dropFirst().reduce(pieces[0]) { $0.union($1) },
        parts: pieces.count > 1 ? pieces : [], suggestions: suggestions)
    }
  }

  /// Whether somebody acts: nobody asks who bore a child, who is below a limit "mit 2,05 m", or who does not
  /// touch a right that stays as it was.
  private func hasActor(_ complex: VerbComplex, _ analysis: Analysis) -> Bool {
    if complex.lemma == "gebären" { return false }
    guard let verb = complex.verb, complex.modality == nil, !analysis.namesAgent(of: complex) else {
      return true
    }
    let words = ActorWords.standard
    if words.isInfluence(verb) { return complex.negation == nil }
    return !words.isComparison(verb) || !hasMeasure(analysis.clauses[complex.clause], analysis)
  }

  /// Whether a clause holds a number behind "mit" or "um": "mit nur 2,05 m".
  private func hasMeasure(_ clause: Clause, _ analysis: Analysis) -> Bool {
    clause.tokens.contains { token in
      analysis.tags[token] == .card
        && clause.tokens.contains {
          (token - 3..<token).contains($0) && ["mit", "um"].contains(analysis.form($0).folded)
        }
    }
  }

  /// The clause in the active; for "Sie werden gebeten" a request with "Bitte".
  private func suggestions(_ complex: VerbComplex, _ analysis: Analysis) -> [Suggestion] {
    let suggestion =
      complex.lemma == "bitten"
      ? RequestRewrite(analysis).suggestion(in: analysis.clauses[complex.clause].sentence)
      : ActiveRewrite(analysis).suggestion(for: complex)
    return [WhetherRewrite(analysis).suggestion(for: complex), suggestion].compactMap(\.self)
  }

  private func isQuestion(_ complex: VerbComplex, _ analysis: Analysis) -> Bool {
    let sentence = analysis.sentences[analysis.clauses[complex.clause].sentence]
    return analysis.form(sentence.tokens.upperBound - 1).text == "?"
  }

  /// "erschwert …", where "dadurch" says that a thing acts; nil elsewhere.
  private func deedOfThing(_ complex: VerbComplex, _ analysis: Analysis) -> String? {
    let isByThing = analysis.clauses[complex.clause].tokens.contains {
      ["dadurch", "hierdurch", "wodurch"].contains(analysis.form($0).folded)
    }
    guard isByThing, complex.modality == nil, complex.tense == .present,
      complex.verb.map({ !ActorWords.standard.isDecision($0) }) ?? false, let verb = complex.verb,
      let form = verb.forms(.finite(.present, .third, .singular)).first
    else { return nil }
    return verb.particle.isEmpty ? "\(form) …" : "\(form) … \(verb.particle)"
  }

  /// Whether only an authority does what a predicate says: "muss entschieden werden".
  private func isOfficeDeed(_ complex: VerbComplex) -> Bool {
    complex.verb.map {
      ActorWords.standard.isOfAuthority($0) && !ActorWords.standard.isOfReader($0)
    } ?? false
  }

  /// Says what is missing, and who could act.
  private func message(_ complex: VerbComplex, _ analysis: Analysis) -> String {
    let words = "„\(analysis.words(of: complex))“"
    if analysis.namesAgent(of: complex) {
      return "\(words) ist Passiv, obwohl der Satz sagt, wer handelt. "
        + "Beginnen Sie mit der Person oder der Stelle, die handelt."
    }
    if let deed = deedOfThing(complex, analysis) {
      return "\(words) ist Passiv. Sagen Sie zum Beispiel „Das \(deed)“."
    }
    if analysis.namesCause(of: complex) || analysis.mayNameAgent(of: complex) {
      return "\(words) ist Passiv. Sagen Sie es aktiv: Wer oder was tut oder bewirkt das?"
    }
    switch complex.modality {
    // "Sollte der Antrag gestellt worden sein, …" is a condition, no duty.
    case .modal(_, "sollen") where complex.placement == .first && !isQuestion(complex, analysis):
      return "\(words) sagt nicht, wer handelt. "
        + "Schreiben Sie einen Satz mit „wenn“ und nennen Sie die Person oder die Stelle."
    // "müssen nicht" would leave it free.
    case .modal(_, "sollen") where complex.negation != nil:
      return "\(words) sagt nicht, wer etwas nicht tun soll. "
        + "Sprechen Sie die Person an, zum Beispiel „Bitte … nicht …“, oder nennen Sie die Stelle."
    case .modal(_, "müssen") where isOfficeDeed(complex):
      return "\(words) sagt nicht, wer etwas tun muss. "
        + "Nennen Sie die Stelle, zum Beispiel „wir müssen …“."
    case .modal(_, "müssen"), .modal(_, "sollen"):
      return "\(words) sagt nicht, wer etwas tun muss. "
        + "Sprechen Sie die Person an („Sie müssen …“) oder nennen Sie die Stelle."
    case .modal(_, "können"), .modal(_, "dürfen"):
      return "\(words) sagt nicht, wer etwas tun kann oder darf. "
        + "Nennen Sie die Person oder die Stelle, zum Beispiel „Sie können …“ oder „wir können …“."
    default: break
    }
    switch complex.tense {
    case .preterite, .perfect, .pluperfect:
      return "\(words) sagt nicht, wer gehandelt hat. "
        + "Nennen Sie die Person oder die Stelle, zum Beispiel „wir haben …“ oder „Sie haben …“."
    default:
      return "\(words) sagt nicht, wer handelt. "
        + "Nennen Sie die Person oder die Stelle, zum Beispiel „wir“, „Sie“ oder „das Amt“."
    }
  }
}

extension PassiveRule {
  /// The forms of the passive, and what only looks like it.
  private static let examples: [RuleExample] = [
    .bad(
      "Ihr Antrag ⟦wird⟧ in der nächsten Woche ⟦geprüft⟧.",
      becomes: ["Wir prüfen Ihren Antrag in der nächsten Woche."]),
    .bad(
      "Die Gebühr ⟦wurde⟧ am Montag ⟦abgebucht⟧.",
      becomes: ["Wir haben die Gebühr am Montag abgebucht."]),
    .bad(
      "Der Zuschuss ⟦ist⟧ im Mai ⟦ausgezahlt worden⟧.",
      becomes: ["Wir haben den Zuschuss im Mai ausgezahlt."]),
    .bad(
      "Ihr Antrag ⟦wird⟧ im Mai auf Vollständigkeit ⟦geprüft⟧.",
      becomes: [
        "Wir prüfen im Mai, ob Ihr Antrag vollständig ist.",
        "Wir prüfen Ihren Antrag im Mai auf Vollständigkeit.",
      ]),
    .bad("Die Hecke ⟦muss⟧ jedes Jahr ⟦geschnitten werden⟧.", becomes: []),
    .bad("Das Fahrrad ⟦hätte⟧ sofort ⟦abgeholt werden müssen⟧.", becomes: []),
    .bad("Wenn der Müll nicht ⟦getrennt wird⟧, bleibt die Tonne stehen.", becomes: []),
    .bad(
      "Wir bitten Sie, die Mappe mitzubringen, die Ihnen ⟦zugeschickt wurde⟧.",
      becomes: ["Wir bitten Sie, die Mappe mitzubringen, die wir Ihnen zugeschickt haben."]),
    .bad(
      "⟦Geprüft wird⟧ nur das Einkommen der Eltern.",
      becomes: ["Wir prüfen nur das Einkommen der Eltern."]),
    .bad("Der Weg ⟦wird⟧ im Winter ⟦geräumt⟧ und ⟦gestreut⟧.", becomes: []),
    .bad(
      "Die Straße ⟦wurde⟧ seitens des Bauhofs ⟦gesperrt⟧.",
      becomes: ["Der Bauhof hat die Straße gesperrt."]),
    .bad("Hierdurch ⟦wird⟧ der Umbau im Rathaus leider ⟦aufgehalten⟧.", becomes: []),
    .bad("Das Kind hat ein Recht darauf, ⟦gehört zu werden⟧.", becomes: []),
    .bad("Die Straße ⟦soll⟧, sobald der Frost vorbei ist, ⟦erneuert werden⟧.", becomes: []),
    .bad("Die Wohnung, die ⟦ausgebaut wurde⟧, hat vier Zimmer.", becomes: []),
    .bad("Blätter, die nicht ⟦eingereicht werden⟧, fehlen uns.", becomes: []),
    .bad("Die Bücher ⟦sollten⟧ nicht im Hof ⟦gelagert werden⟧.", becomes: []),
    .bad("Kinder, die in einer Schule ⟦betreut werden⟧, fahren frei.", becomes: []),
    .bad("Bauen Sie so, dass Gewässer wenig ⟦belastet werden⟧.", becomes: []),
    .good("Das Amt wird Ihren Antrag in der nächsten Woche prüfen."),
    .good("Ohne Nachweis würden Sie weniger Geld bekommen."),
    .good("Wenn Sie im Ausland geboren wurden, brauchen wir eine Urkunde."),
    .good("Das Wetter ist im Mai besser geworden."),
    .good("Die neuen Zeiten werden bald bekannt."),
    .good("Zwei Kolleginnen werden in Rente gehen und uns verlassen."),
    .good("Der Grenzwert wird mit 12 Gramm überschritten."),
    .good("Ihr Recht auf Auskunft wird davon nicht berührt."),
    .good("Sie werden den Bescheid in drei Tagen erhalten."),
    .good("Unser Sohn wird Lehrer, und die Tochter wird das Geschäft übernommen haben."),
    .good("Der Brief ist gestern angekommen."),
  ]
}
