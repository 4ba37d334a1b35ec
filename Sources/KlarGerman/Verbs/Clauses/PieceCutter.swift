/// Cuts a sentence at marks, and at conjunctions between two finite verbs.
struct PieceCutter {
  /// So many tokens are looked at for the end of a parenthesis, that the time may grow linearly.
  private static let longestParenthesis = 400

  private let view: GrammarView

  init(_ view: GrammarView) { self.view = view }

  /// The pieces of a run of tokens, one list for the run itself and one for each parenthesis with a verb.
  func cut(_ run: Range<Int>) -> [[ClausePiece]] {
    var pieces: [ClausePiece] = []
    var inner: [[ClausePiece]] = []
    var current = ClausePiece([], border: .start)
    var token = run.lowerBound
    func close(_ border: ClausePiece.Border) {
      if !current.tokens.isEmpty { pieces += split(current) }
      current = ClausePiece([], border: border)
    }
    while token < run.upperBound {
      if let end = parenthesisEnd(token, run.upperBound) {
        let content = token + 1..<end
        if content.contains(where: { view.tags[$0].isVerb || view.tags[$0] == .ptkzu }) {
          inner += cut(content)
        } else {
          current.tokens += content
        }
        token = end + 1
        continue
      }
      switch border(token) {
      case .some(let border): close(border)
      case nil: if view.tokens[token].kind != .punctuation { current.tokens.append(token) }
      }
      token += 1
    }
    close(.start)
    return [pieces] + inner
  }

  /// The closing mark of a parenthesis that a token opens: a bracket, or a dash with its twin.
  private func parenthesisEnd(_ token: Int, _ end: Int) -> Int? {
    guard view.tokens[token].kind == .punctuation else { return nil }
    let rest = token + 1..<min(end, token + 1 + Self.longestParenthesis)
    switch view.forms[view.tokens[token].form].text {
    case "(": return rest.first { view.isMark($0, ")") }
    case "[": return rest.first { view.isMark($0, "]") }
    case "–", "—":
      guard
        let twin = rest.first(where: { view.isMark($0, "–") || view.isMark($0, "—") }),
        twin + 1 < end, !view.isCapital(token + 1)
      else { return nil }
      return twin
    default: return nil
    }
  }

  private func border(_ token: Int) -> ClausePiece.Border? {
    guard view.tokens[token].kind == .punctuation else { return nil }
    switch view.forms[view.tokens[token].form].text {
    case ",":
      if view.isInner(token) { return nil }
      // "alle zumutbaren, dem Stand der Technik entsprechenden Maßnahmen"
      let isInPhrase =
        token > 0 && view.tags[token - 1] == .adja && token + 1 < view.tags.count
        && ![.kous, .koui, .prels, .pws, .pwav].contains(view.tags[token + 1])
      return isInPhrase ? nil : .comma
    case ":": return .colon
    case ";": return .semicolon
    case "–", "—", "-", "--": return view.tokens[token].hasSpaceBefore ? .dash : nil
    default: return nil
    }
  }

  /// A piece with one finite verb each, as far as conjunctions tell where to cut.
  private func split(_ piece: ClausePiece) -> [ClausePiece] {
    var rest = piece.tokens
    var border = piece.border
    var result: [ClausePiece] = []
    while let place = place(in: rest) {
      result.append(finished(Array(rest[..<place]), border))
      rest = Array(rest[place...])
      border = .conjunction
    }
    return result + [finished(rest, border)]
  }

  private func finished(_ tokens: [Int], _ border: ClausePiece.Border) -> ClausePiece {
    var piece = ClausePiece(tokens, border: border)
    piece.opener = ClauseOpener(view).opener(of: tokens, border)
    piece.finites = tokens.filter(view.isFinite)
    piece.hasZuInfinitive = tokens.contains { view.tags[$0] == .vvizu || view.tags[$0] == .ptkzu }
    return piece
  }

  /// Where a second clause begins without a mark before it.
  private func place(in tokens: [Int]) -> Int? {
    if let place = conjunctionInside(tokens) { return place }
    let finites = tokens.indices.filter { view.isFinite(tokens[$0]) }
    if let place = endOfInfinitive(tokens, finites) { return place }
    guard finites.count > 1 else { return nil }
    let (first, second) = (finites[0], finites[1])
    let between = first + 1..<second
    let conjunctions = between.filter { view.tags[tokens[$0]] == .kon }
    if let place = conjunctions.first(where: { view.tags[tokens[$0 - 1]].closesClause }) {
      return place
    }
    if let place = conjunctions.last { return joinsAdverbs(place, tokens) ? nil : place }
    if let place = between.first(where: { isRelative($0, tokens, before: second) }) {
      return place
    }
    let isFronted = ClauseOpener(view).opener(of: tokens, .comma) != nil
    return isFronted && second == first + 1 ? second : nil
  }

  /// "sind schriftlich und begründet bis Freitag einzureichen": no finite verb stands behind "und".
  private func joinsAdverbs(_ conjunction: Int, _ tokens: [Int]) -> Bool {
    guard conjunction > 0, conjunction + 2 < tokens.count else { return false }
    let (before, next) = (tokens[conjunction - 1], tokens[conjunction + 1])
    return [.adjd, .adv].contains(view.tags[before])
      && view.classes(next).contains(.pastParticiple)
      && tokens[..<conjunction].contains { view.helper($0) == .sein && view.isFinite($0) }
      && tokens[(conjunction + 2)...].contains {
        view.tags[$0] == .vvizu || view.tags[$0] == .ptkzu
      }
  }

  /// "…, arbeiten zu können und vom Gericht bestellt ist": the clause around an infinitive goes on.
  private func endOfInfinitive(_ tokens: [Int], _ finites: [Int]) -> Int? {
    guard finites.count == 1, view.tags[tokens[finites[0] - (finites[0] > 0 ? 1 : 0)]] != .vvizu,
      finites[0] < 2 || view.tags[tokens[finites[0] - 2]] != .ptkzu
    else { return nil }
    return tokens.indices.dropFirst(2).first { index in
      index + 3 < finites[0] && view.tags[tokens[index]] == .kon
        && (view.tags[tokens[index - 1]] == .vvizu || view.tags[tokens[index - 2]] == .ptkzu)
    }
  }

  /// A subordinating conjunction behind the first words, with "und" or "auch" in front of it.
  private func conjunctionInside(_ tokens: [Int]) -> Int? {
    let relative = tokens.indices.dropFirst(2).first { index in
      (view.tags[tokens[index]] == .prels || view.tags[tokens[index]] == .prelat)
        && view.tags[tokens[index - 1]] == .kon
    }
    if let relative { return relative - 1 }
    let place = tokens.indices.dropFirst(2).first { index in
      view.tags[tokens[index]] == .kous
        && ![.kon, .kous, .kokom, .adv, .appr].contains(view.tags[tokens[index - 2]])
    }
    guard let place else { return nil }
    let before = view.tags[tokens[place - 1]]
    return before == .kon || before == .adv ? place - 1 : place
  }

  /// Whether a relative clause, or a comparison with a verb of its own, begins here.
  private func isRelative(_ index: Int, _ tokens: [Int], before finite: Int) -> Bool {
    switch view.tags[tokens[index]] {
    case .prels, .prelat, .pwav, .pws: return true
    case .kokom: return view.tags[tokens[finite - 1]].isNonfinite
    case .art, .pds:
      guard index + 1 < finite else { return false }
      switch view.tags[tokens[index + 1]] {
      case .pper, .prf, .pposat, .art, .appr, .apprart, .ptkneg, .adv, .pds: return true
      default: return false
      }
    default: return false
    }
  }
}
