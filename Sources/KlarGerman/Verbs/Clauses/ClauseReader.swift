/// Puts the pieces of a sentence together to clauses.
///
/// A stack holds the clauses that may go on: a piece with an opener begins a clause below the last
/// one, a piece with a finite verb completes the innermost clause that waits for one.
struct ClauseReader {
  private let view: GrammarView
  private let opener: ClauseOpener
  private var drafts: [ClauseDraft] = []
  /// The numbers of the drafts that may go on, the innermost last.
  private var stack: [Int] = []

  /// The clauses of a sentence; parents are numbers within the sentence.
  static func drafts(of sentence: Range<Int>, _ view: GrammarView) -> [ClauseDraft] {
    var reader = ClauseReader(view: view, opener: ClauseOpener(view))
    for pieces in PieceCutter(view).cut(sentence) {
      reader.stack = []
      for (index, piece) in pieces.enumerated() {
        reader.take(piece, rest: pieces[(index + 1)...])
      }
    }
    return reader.drafts
  }

  private init(view: GrammarView, opener: ClauseOpener) {
    self.view = view
    self.opener = opener
  }

  private mutating func take(_ piece: ClausePiece, rest: ArraySlice<ClausePiece>) {
    let piece = mended(piece, rest: rest)
    let next = rest.first
    if piece.border == .semicolon { stack = [] }
    if let opener = piece.opener {
      open(piece, opener)
    } else if piece.finites.isEmpty, let top = stack.last, drafts[top].kind == .infinitive,
      !drafts[top].isClosed
    {
      append(piece, to: top)
      drafts[top].isClosed = piece.hasZuInfinitive
    } else if !piece.finites.isEmpty {
      takeFinite(piece, next: next)
    } else if piece.hasZuInfinitive, piece.border == .comma || next?.border == .comma,
      !continuesModalPassive(piece)
    {
      push(.infinitive, piece, isClosed: true)
    } else {
      takeVerbless(piece)
    }
  }

  /// A piece whose finite verb the tagger took for a participle: "Wenn er die Pflicht erfüllt, …".
  ///
  /// Its last verb must be finite where the next piece begins with a finite verb, or where fewer
  /// finite verbs follow than clauses wait for one.
  private func mended(_ piece: ClausePiece, rest: ArraySlice<ClausePiece>) -> ClausePiece {
    guard piece.finites.isEmpty, let last = piece.tokens.last, view.tags[last].isNonfinite,
      !view.classes(last).isDisjoint(with: [.present, .preterite])
    else { return piece }
    var piece = piece
    if piece.opener == nil {
      guard let first = piece.tokens.first, view.tags[first] == .art, piece.border == .comma,
        let top = stack.last, drafts[top].kind == .relative, drafts[top].isClosed
      else { return piece }
      // "…, die erfolgt, die den Willen ersetzt": one more relative clause.
      piece.opener = first
      piece.finites = [last]
      return piece
    }
    let waiting = 1 + stack.count { drafts[$0].isOpen }
    let coming = rest.count { $0.opener == nil && !$0.finites.isEmpty }
    if let first = rest.first?.tokens.first,
      view.isFinite(first) || view.folded(first) == "dann" || view.folded(first) == "so"
        || coming < waiting && rest.first?.border == .comma
    {
      piece.finites = [last]
    } else if rest.isEmpty, piece.tokens.count > 3 {
      piece.finites = [last]
    }
    return piece
  }

  private mutating func open(_ piece: ClausePiece, _ opener: Int) {
    let tag = view.tags[opener]
    let kind: Clause.Kind =
      switch tag {
      case .koui: .infinitive
      case .prels, .prelat, .art, .pds: .relative
      default: .subordinate
      }
    let isElliptic =
      piece.finites.isEmpty && kind == .subordinate && piece.tokens.count > 1
      && piece.tokens.count < 6 && endsElliptically(piece)
    var parent = stack.last
    if let top = parent, drafts[top].isClosed, piece.tokens.first.map({ view.tags[$0] }) == .kon {
      parent = drafts[top].parent
    }
    drafts.append(
      ClauseDraft(
        kind: kind, tokens: piece.tokens, introducer: opener, finites: piece.finites,
        parent: parent,
        isClosed: !piece.finites.isEmpty || isElliptic
          || kind == .infinitive && piece.hasZuInfinitive))
    stack.append(drafts.count - 1)
  }

  /// "soweit möglich", "wie bereits ausgeführt".
  private func endsElliptically(_ piece: ClausePiece) -> Bool {
    guard let last = piece.tokens.last else { return false }
    switch view.tags[last] {
    case .vvpp, .adjd, .adv, .pav: return true
    default: return false
    }
  }

  private mutating func takeFinite(_ piece: ClausePiece, next: ClausePiece?) {
    if let open = stack.last(where: { drafts[$0].isOpen }) {
      pop(to: open)
      append(piece, to: open)
      if drafts[open].kind != .main { drafts[open].isClosed = true }
      return
    }
    if let top = stack.last, drafts[top].kind == .subordinate || drafts[top].kind == .relative,
      piece.border != .start, opener.isVerbLast(piece.tokens), !isVerbSecond(piece)
    {
      drafts.append(
        ClauseDraft(
          kind: drafts[top].kind, tokens: piece.tokens, introducer: nil, finites: piece.finites,
          parent: drafts[top].parent, isClosed: true))
      stack.append(drafts.count - 1)
      return
    }
    let isConditional = isConditional(piece, next)
    stack = []
    push(isConditional ? .conditional : .main, piece, isClosed: false)
  }

  /// Whether a piece that ends in its finite verb is a short main clause: "und der Antrag entfällt".
  private func isVerbSecond(_ piece: ClausePiece) -> Bool {
    guard piece.border != .conjunction, let finite = piece.finites.first,
      let place = piece.tokens.firstIndex(of: finite)
    else { return false }
    let before = piece.tokens[..<place].filter { view.tags[$0] != .kon }
    return before.count <= 1
  }

  /// "Fehlt die Unterschrift, so …": verb first, and the next clause begins with its verb too.
  private func isConditional(_ piece: ClausePiece, _ next: ClausePiece?) -> Bool {
    guard piece.tokens.first == piece.finites.first, let next, next.border == .comma,
      let first = next.tokens.first, view.tags[first] != .kon, next.opener == nil
    else { return false }
    return next.finites.first == first || view.folded(first) == "so"
      || view.folded(first) == "dann"
  }

  private mutating func takeVerbless(_ piece: ClausePiece) {
    guard let top = stack.last else { return push(.main, piece, isClosed: false) }
    guard drafts[top].isClosed else { return append(piece, to: top) }
    let isBracket = piece.tokens.contains { view.tags[$0].closesClause }
    let target =
      stack.last { !drafts[$0].isClosed && (isBracket || drafts[$0].isOpen) }
      ?? stack.last { !drafts[$0].isClosed }
    guard let target else { return append(piece, to: top) }
    pop(to: target)
    append(piece, to: target)
  }

  /// "…, spätestens jedoch im Juni, einzureichen": the end of "sind" plus infinitive, no clause.
  private func continuesModalPassive(_ piece: ClausePiece) -> Bool {
    guard let target = stack.last(where: { !drafts[$0].isClosed }),
      let finite = drafts[target].finites.first, let first = piece.tokens.first,
      let last = drafts[target].tokens.last, last != finite
    else { return false }
    let helper = view.helper(finite)
    guard helper == .sein || helper == .haben else { return false }
    let isLone = piece.tokens.allSatisfy { view.tags[$0].isVerb || view.tags[$0] == .ptkzu }
    if isLone { return true }
    let hasEs = drafts[target].tokens.contains { view.folded($0) == "es" }
    return helper == .sein && !hasEs && view.tags[last] != .adjd && view.tags[last] != .vvpp
      && [.adv, .kon].contains(view.tags[first])
  }

  private mutating func push(_ kind: Clause.Kind, _ piece: ClausePiece, isClosed: Bool) {
    drafts.append(
      ClauseDraft(
        kind: kind, tokens: piece.tokens, introducer: nil, finites: piece.finites,
        parent: stack.last, isClosed: isClosed))
    stack.append(drafts.count - 1)
  }

  private mutating func append(_ piece: ClausePiece, to draft: Int) {
    drafts[draft].tokens += piece.tokens
    drafts[draft].finites += piece.finites
  }

  private mutating func pop(to draft: Int) {
    while let top = stack.last, top != draft { stack.removeLast() }
  }
}
