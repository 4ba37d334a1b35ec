/// Finds the word that makes a piece a subordinate clause.
struct ClauseOpener {
  private let view: GrammarView

  init(_ view: GrammarView) { self.view = view }

  /// The conjunction, relative pronoun or question word that opens a piece; nil for other pieces.
  func opener(of tokens: [Int], _ border: ClausePiece.Border) -> Int? {
    for (index, token) in tokens.prefix(4).enumerated() {
      switch view.tags[token] {
      case .kous, .koui: return token
      case .prels, .prelat:
        return border == .start && index == 0 && !isVerbLast(tokens) ? nil : token
      case .pws, .pwat, .pwav: return isVerbLast(tokens) ? token : nil
      case .art, .pds:
        return index == 0 && border == .comma && isHiddenRelative(tokens) ? token : nil
      case .kon, .adv, .appr, .ptkneg, .adjd, .apprart, .kokom: continue
      default: return nil
      }
    }
    return nil
  }

  /// Whether only other verbs follow the last finite verb.
  func isVerbLast(_ tokens: [Int]) -> Bool {
    guard let finite = tokens.lastIndex(where: { view.tags[$0].isFinite }) else { return false }
    if tokens.count > 2, finite <= 1, finite < tokens.count - 1 { return false }
    return tokens[finite...].allSatisfy { view.tags[$0].isVerb }
  }

  /// "die ihren Wohnsitz verlegen": a pronoun that the tagger takes for an article.
  private func isHiddenRelative(_ tokens: [Int]) -> Bool {
    guard tokens.count > 2, isVerbLast(tokens),
      let finite = tokens.firstIndex(where: { view.tags[$0].isFinite })
    else { return false }
    if view.tags[tokens[0]] == .pds { return finite > 1 }
    switch view.tags[tokens[1]] {
    case .pper, .prf, .pposat, .art, .appr, .apprart, .ptkneg: return true
    default: return false
    }
  }
}
