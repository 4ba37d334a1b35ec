/// Finds a participle that the tagger takes for another word, where "werden" waits for one.
struct LooseParticiple {
  private let view: GrammarView
  private let clause: ClauseDraft

  init(_ clause: ClauseDraft, _ view: GrammarView) {
    self.view = view
    self.clause = clause
  }

  /// The participle below the finite verb: the last behind it that ends a bracket, or the word before it.
  func link(below finite: VerbLink) -> VerbLink? {
    guard finite.helper == .werden else { return nil }
    let place =
      clause.tokens.last { $0 > finite.token && isParticiple($0) && endsBracket($0) }
      ?? clause.tokens.last { $0 == finite.token - 1 && isParticiple($0) }
    return place.map { VerbLink(token: $0, form: .participle, helper: .none, zu: nil) }
  }

  private func isParticiple(_ token: Int) -> Bool {
    switch view.tags[token] {
    case .adjd, .adv, .ptkvz, .ne, .xy, .vvfin, .vvinf, .vvimp:
      !view.isCapital(token)
        && (view.classes(token).contains(.pastParticiple)
          || view.classes(token).isEmpty && view.folded(token).hasSuffix("tet"))
    default: false
    }
  }

  private func endsBracket(_ token: Int) -> Bool {
    guard let place = clause.tokens.firstIndex(of: token), place + 1 < clause.tokens.count else {
      return true
    }
    if clause.tokens[place + 1] != token + 1 { return true }
    switch view.tags[token + 1] {
    case .kon, .kokom, .appr, .apprart, .bracket: return true
    default: return false
    }
  }
}
