/// Finds out what an infinitive with "zu" hangs on: the finite verb, "hat zu klagen", or another word of
/// the clause, "hat das Recht zu klagen".
struct InfinitiveOwner {
  private let view: GrammarView
  private let clause: ClauseDraft
  private let words = VerbWords.standard

  init(_ clause: ClauseDraft, _ view: GrammarView) {
    self.view = view
    self.clause = clause
  }

  /// Whether an infinitive hangs on something else than the finite verb: "ist berechtigt den Antrag zu
  /// stellen", "hat das Recht zu klagen", "Zu klagen ist möglich".
  func isOther(than finite: VerbLink, of infinitive: VerbLink) -> Bool {
    isFronted(infinitive, finite) || hasOwnerBetween(infinitive, finite)
  }

  /// Whether an adjective behind the finite verb takes the infinitive in front: "Zu klagen ist möglich".
  private func isFronted(_ infinitive: VerbLink, _ finite: VerbLink) -> Bool {
    clause.introducer == nil && infinitive.token < finite.token
      && clause.tokens.contains {
        $0 > finite.token && view.tags[$0] == .adjd && words.control.contains(view.folded($0))
      }
  }

  private func hasOwnerBetween(_ infinitive: VerbLink, _ finite: VerbLink) -> Bool {
    let first = infinitive.zu ?? infinitive.token
    let range = min(first, finite.token)...max(first, finite.token)
    return clause.tokens.contains { token in
      range.contains(token) && token != finite.token && token != infinitive.token
        && owns(token, finite)
    }
  }

  /// Whether a word between the verbs can have an infinitive of its own.
  private func owns(_ token: Int, _ finite: VerbLink) -> Bool {
    let key = view.folded(token)
    switch view.tags[token] {
    case .koui: return true
    case .nn, .adjd, .vvpp, .vvfin, .adv: return words.control.contains(key)
    case .appr: return key == "um" && opensPurpose(token, finite)
    default: return words.openers.contains(key)
    }
  }

  /// Whether "um" without a comma says what for: "die nötig ist um …"; "ist um zehn Euro zu senken" measures.
  private func opensPurpose(_ um: Int, _ finite: VerbLink) -> Bool {
    guard um > finite.token, um + 1 < view.tags.count, view.tags[um + 1] != .card else {
      return false
    }
    return finite.helper == .haben || clause.introducer != nil
      || clause.tokens.contains {
        [um - 1, finite.token - 1].contains($0) && view.tags[$0] == .adjd
      }
  }
}
