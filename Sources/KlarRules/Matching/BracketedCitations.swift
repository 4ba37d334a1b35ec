internal import KlarGerman

/// The citations in brackets of a letter, where legal short forms may stay.
///
/// That is where plain letters put them, so a reader who does not look them up need not know the
/// short forms. In running text, which has no reader of its own, nothing is left out.
struct BracketedCitations {
  private var tokens: Set<Int> = []

  /// The citations of a letter; none in running text.
  init(_ analysis: Analysis) {
    guard analysis.kind == .letter else { return }
    for sentence in analysis.sentences {
      var start: Int?
      var isCitation = false
      for token in sentence.tokens {
        switch analysis.form(token).text {
        case "(", "[": (start, isCitation) = (token, false)
        case "§", "§§", "Art.", "Artikel": isCitation = true
        case ")", "]":
          if let start, isCitation { tokens.formUnion(start..<token) }
          start = nil
        default: continue
        }
      }
    }
  }

  /// Whether a token belongs to one.
  func contains(_ token: Int) -> Bool { tokens.contains(token) }
}
