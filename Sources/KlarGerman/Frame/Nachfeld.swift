/// What follows the right bracket of a clause.
struct Nachfeld {
  private let analysis: Analysis
  private let lexicon: Lexicon
  private let tokens: [Int]

  /// The tokens of a clause from a place on.
  init(of clause: Clause, behind end: Int, _ analysis: Analysis, _ lexicon: Lexicon) {
    self.analysis = analysis
    self.lexicon = lexicon
    tokens = clause.tokens.filter { $0 >= end }
  }

  /// Whether it may stay where it is: prepositional phrases, no late part of the subject.
  var mayStay: Bool {
    guard let first = tokens.first, let last = tokens.last else { return true }
    if isList(first) || isBracketed(first...last) { return true }
    guard last - first + 1 == tokens.count,
      let constituents = FieldReader(analysis, lexicon).constituents(of: first..<last + 1)
    else { return false }
    return constituents.allSatisfy { $0.kind == .prepositionalPhrase || $0.kind == .adverbial }
  }

  /// Whether a colon stands in front: what follows it is a list of its own.
  private func isList(_ first: Int) -> Bool {
    first > 0 && (isMark(first - 1, ":") || isMark(first, ":"))
  }

  /// Whether it stands in brackets: "… erhoben (§ 5 der Satzung)".
  private func isBracketed(_ stretch: ClosedRange<Int>) -> Bool {
    stretch.lowerBound > 0 && isMark(stretch.lowerBound - 1, "(")
      && stretch.upperBound + 1 < analysis.tokens.count && isMark(stretch.upperBound + 1, ")")
      && !stretch.contains(where: analysis.isRoundBracket)
  }

  private func isMark(_ token: Int, _ mark: String) -> Bool { analysis.form(token).text == mark }
}
