/// Makes verb complexes of the chains of a clause.
struct ComplexReader {
  private let view: GrammarView
  private let clause: ClauseDraft
  private let number: Int
  private let words = VerbWords.standard

  /// A reader of the clause with the given number in the letter.
  init(_ clause: ClauseDraft, number: Int, _ view: GrammarView) {
    self.view = view
    self.clause = clause
    self.number = number
  }

  /// The complexes in text order.
  func complexes() -> [VerbComplex] {
    ChainReader(clause, view).chains().map(complex).sorted { $0.main < $1.main }
  }

  private func complex(_ chain: VerbChain) -> VerbComplex {
    let main = chain.main
    let particle = chain.links.count == 1 ? particle(of: main) : nil
    let (lemma, verb) = VerbLemma(view).lemma(of: main, particle: particle)
    let finite = chain.links[0].form == .finite ? chain.links[0] : nil
    let voice = voice(of: chain)
    let expression = VerbExpression(chain, voice: voice, view)
    return VerbComplex(
      clause: number,
      tokens: (chain.tokens + (particle ?? [])).sorted(), main: main.token,
      finite: finite?.token, particle: particle?.last, lemma: lemma, verb: verb, voice: voice,
      tense: expression.tense, mood: expression.mood, modality: expression.modality,
      negation: clause.tokens.first { view.tags[$0] == .ptkneg },
      placement: placement(finite), isElliptic: chain.isElliptic)
  }

  /// The separable particle behind a finite full verb: "her", or "wieder her".
  private func particle(of main: VerbLink) -> [Int]? {
    guard main.form == .finite,
      let last = clause.tokens.last(where: { $0 > main.token && view.tags[$0] == .ptkvz })
    else { return nil }
    let base = VerbLemma(view).base(of: main)
    let pair = view.folded(last - 1) + view.folded(last)
    let isPair =
      last - 1 > main.token
      && !Lexicon.standard.verbs.verbs(infinitive: pair + base).isEmpty
    return isPair ? [last - 1, last] : [last]
  }

  private func voice(of chain: VerbChain) -> VerbComplex.Voice {
    guard let governor = chain.governor, chain.main.form == .participle else { return .active }
    switch governor.helper {
    case .werden: return .werdenPassive
    case .bekommen: return .bekommenPassive
    case .sein: return isState(chain.main) ? .seinPassive : .active
    default: return .active
    }
  }

  /// Whether "sein" with this participle is a state that someone brought about, and no Perfekt.
  private func isState(_ main: VerbLink) -> Bool {
    guard main.helper != .werden, main.helper != .sein,
      !words.adjectival.contains(view.folded(main.token))
    else { return false }
    let verbs = view.readings(main.token).filter { $0.form == .pastParticiple }.map(\.verb)
    return !verbs.isEmpty && verbs.allSatisfy { $0.auxiliary == .haben }
  }

  private func placement(_ finite: VerbLink?) -> VerbComplex.Placement {
    guard let finite else { return .none }
    if clause.kind == .subordinate || clause.kind == .relative { return .last }
    return clause.tokens.first == finite.token ? .first : .second
  }
}
