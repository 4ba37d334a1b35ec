internal import KlarGerman
internal import KlarText

/// Women and men named with two words: "Mieterinnen und Mieter".
enum GenderPair {
  /// So many letters both words begin with.
  private static let shared = 3

  /// The first pair in the running text of a letter.
  static func first(in analysis: Analysis) -> TextRange? {
    analysis.authorsSentences.lazy.flatMap(\.tokens).first { isPair($0, in: analysis) }
      .map { analysis.range(of: $0..<$0 + 3) }
  }

  private static func isPair(_ token: Int, in analysis: Analysis) -> Bool {
    let women = analysis.form(token).folded
    guard women.hasSuffix("innen"), token + 2 < analysis.tokens.count,
      ["und", "oder"].contains(analysis.form(token + 1).folded),
      analysis.form(token + 2).casing == .capitalized
    else { return false }
    let men = analysis.form(token + 2).folded
    return !men.hasSuffix("innen") && women.count > shared
      && women.prefix(shared) == men.prefix(shared)
  }
}
