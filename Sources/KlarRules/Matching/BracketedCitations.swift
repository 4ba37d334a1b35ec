internal import KlarGerman

/// The citations of a letter in which legal short forms may stay: those in brackets, and elsewhere the
/// subdivisions behind the number of a paragraph, which stand or fall with the citation.
///
/// Brackets are where plain letters put them, so a reader who does not look them up need not know the
/// short forms. In running text, which has no reader of its own, nothing is left out.
struct BracketedCitations {
  private var tokens: Set<Int> = []
  private var parts: Set<Int> = []

  /// The citations of a letter; none in running text.
  init(_ analysis: Analysis) {
    guard analysis.kind == .letter else { return }
    for entity in analysis.entities where entity.kind == .paragraph {
      parts.formUnion(entity.tokens.dropFirst())
    }
    for sentence in analysis.sentences {
      var start: Int?
      var isCitation = false
      for token in sentence.tokens {
        switch analysis.form(token).text {
        case "(", "[": (start, isCitation) = (token, false)
        case ")", "]":
          if let start, isCitation { tokens.formUnion(start..<token) }
          start = nil
        default:
          if start != nil, LawWords.standard.isSection(analysis.form(token).folded) {
            isCitation = true
          }
        }
      }
    }
  }

  /// Whether a token belongs to one.
  func contains(_ token: Int) -> Bool { tokens.contains(token) }

  /// Whether a token stands in a citation behind its first word.
  func isPart(_ token: Int) -> Bool { parts.contains(token) }
}
