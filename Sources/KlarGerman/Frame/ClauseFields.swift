/// Reads the Vorfeld and Mittelfeld of one clause.
struct ClauseFields {
  private let analysis: Analysis
  private let reader: FieldReader
  /// The tokens of the clause.
  private let own: Set<Int>
  /// A token with which a constituent begins, where that is known.
  private let border: Int?

  init(of clause: Clause, _ analysis: Analysis, _ lexicon: Lexicon, border: Int?) {
    self.analysis = analysis
    self.border = border
    reader = FieldReader(analysis, lexicon)
    own = Set(clause.tokens)
  }

  /// The constituents before the finite verb; empty where a clause or another verb stands there.
  func prefield(from start: ClauseStart, _ brackets: VerbBrackets) -> [Constituent]? {
    guard !brackets.isVerbLast, brackets.fronted == nil, start.token < brackets.finite else {
      return []
    }
    let tokens = start.token..<brackets.finite
    let read = constituents(of: tokens)
    let hasSubject = read?.contains { $0.cases.contains(.nominative) } ?? false
    let hasPhrase = read?.contains { $0.kind == .nounPhrase } ?? true
    return !hasSubject && hasPhrase ? onePhrase(tokens) ?? read : read
  }

  /// The constituents between the brackets.
  func middle(from start: ClauseStart, _ brackets: VerbBrackets) -> [Constituent]? {
    let first = brackets.isVerbLast ? start.token : brackets.finite + 1
    guard first <= brackets.right.lowerBound else { return nil }
    return constituents(of: first..<brackets.right.lowerBound)
  }

  /// The constituents of a stretch that belongs to the clause as a whole.
  private func constituents(of tokens: Range<Int>) -> [Constituent]? {
    guard isOwn(tokens) else { return nil }
    guard let border, tokens.contains(border) else { return reader.constituents(of: tokens) }
    guard let before = reader.constituents(of: tokens.lowerBound..<border),
      let after = reader.constituents(of: border..<tokens.upperBound)
    else { return nil }
    return before + after
  }

  /// A Vorfeld that begins with a preposition as one phrase: no more than one constituent stands
  /// before the finite verb, whatever it holds.
  private func onePhrase(_ tokens: Range<Int>) -> [Constituent]? {
    guard let first = tokens.first, border.map({ !tokens.contains($0) }) ?? true,
      [.appr, .apprart].contains(analysis.tags[first]),
      !["von", "vom", "durch", "seitens"].contains(analysis.form(first).folded), isOwn(tokens)
    else { return nil }
    return [
      Constituent(
        kind: .prepositionalPhrase, tokens: tokens, phrases: [], preposition: first, cases: [],
        numbers: [])
    ]
  }

  /// Whether no token of a stretch belongs to another clause.
  private func isOwn(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy {
      own.contains($0) || analysis.isRoundBracket($0) || analysis.isInnerComma($0) || isInRow($0)
    }
  }

  /// Whether a comma stands between words of the clause: "der Pass, der Ausweis und das Foto".
  private func isInRow(_ token: Int) -> Bool {
    analysis.tags[token] == .comma && own.contains(token - 1) && own.contains(token + 1)
  }
}

extension Analysis {
  /// Whether a token is "(" or ")".
  func isRoundBracket(_ token: Int) -> Bool { ["(", ")"].contains(form(token).text) }
}
