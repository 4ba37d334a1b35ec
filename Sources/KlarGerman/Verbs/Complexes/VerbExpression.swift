/// What the helpers of a chain say: time, mood and modality.
struct VerbExpression {
  private(set) var tense = VerbComplex.Tense.present
  private(set) var mood = VerbComplex.Mood.indicative
  private(set) var modality: VerbComplex.Modality?

  /// Reads a chain from its highest link down.
  init(_ chain: VerbChain, voice: VerbComplex.Voice, _ view: GrammarView) {
    let links = chain.links
    if links[0].form == .finite { readFinite(links[0], chain, view) }
    let lemmas = VerbLemma(view)
    for (helper, governed) in zip(links, links.dropFirst()) {
      let isVoice = governed == chain.main && voice != .active
      switch (helper.helper, governed.form) {
      case (.modal, _):
        if modality == nil {
          let lemma = lemmas.lemma(of: helper, particle: nil).0
          modality = .modal(token: helper.token, lemma: lemma)
        }
      case (.sein, .zuInfinitive): modality = .seinZu(token: helper.token)
      case (.haben, .zuInfinitive): modality = .habenZu(token: helper.token)
      case (.werden, .infinitive): if mood != .subjunctive2 { tense = .future }
      case (.sein, .participle) where !isVoice, (.haben, .participle), (.haben, .infinitive):
        tense = perfect(of: tense)
      default: break
      }
    }
  }

  private mutating func readFinite(_ link: VerbLink, _ chain: VerbChain, _ view: GrammarView) {
    let forms = VerbLemma(view).readings(of: link).map(\.form)
    let rows = forms.compactMap { form -> VerbForm.Conjugation? in
      if case .finite(let conjugation, _, _) = form { conjugation } else { nil }
    }
    if rows.contains(.present), !isReported(forms, link, view) {
      tense = .present
    } else if rows.contains(.preterite) {
      tense = .preterite
    } else if rows.contains(.subjunctive1) {
      mood = .subjunctive1
    } else if rows.contains(.subjunctive2) {
      mood = .subjunctive2
    }
    if view.tags[link.token] == .vvimp || view.tags[link.token] == .vaimp { mood = .imperative }
  }

  /// Whether a form of the first person is the subjunctive of reported speech, as nobody says "ich":
  /// "Das Amt habe geprüft".
  private func isReported(_ forms: [VerbForm], _ link: VerbLink, _ view: GrammarView) -> Bool {
    let isFirstPerson = forms.allSatisfy { form in
      guard case .finite(.present, let person, let number) = form else { return true }
      return person == .first && number == .singular
    }
    let hasSubjunctive = forms.contains {
      if case .finite(.subjunctive1, _, _) = $0 { true } else { false }
    }
    return isFirstPerson && hasSubjunctive && !view.says("ich", inSentenceOf: link.token)
  }

  private func perfect(of tense: VerbComplex.Tense) -> VerbComplex.Tense {
    switch tense {
    case .preterite: .pluperfect
    case .future: .futurePerfect
    default: .perfect
    }
  }
}
