/// The names that a letter gives people behind a word that says who they are.
///
/// "Ihr Kind Sami", "Ihre Kinder Leyla (geboren 2017) und Emre", "Herr Thorge Nissen".
struct GivenNames {
  /// The words of all names.
  private(set) var words: Set<String> = []
  private let analysis: Analysis

  /// So many tokens an enumeration of names with their dates may have.
  private static let reach = 30

  init(_ analysis: Analysis) {
    self.analysis = analysis
    for sentence in analysis.sentences {
      for token in sentence.tokens {
        let traits = WordTraits.table[analysis.form(token).folded] ?? []
        guard !traits.isDisjoint(with: [.kin, .honorific]) else { continue }
        note(token + 1..<sentence.tokens.upperBound, isRow: traits.contains(.kin))
      }
    }
  }

  /// Notes the names at the beginning of some tokens, and those that follow in a row.
  private mutating func note(_ tokens: Range<Int>, isRow: Bool) {
    var tokens = tokens
    // The stop of "geb." and titles stand in front.
    while let first = tokens.first, isTitle(first) { tokens = tokens.dropFirst() }
    guard let first = tokens.first, isNameLike(first) else { return }
    for token in tokens.prefix(Self.reach) {
      if isNameLike(token) {
        words.insert(analysis.form(token).text)
      } else if !isRow || !joins(token) {
        return
      }
    }
  }

  /// Whether a word has a capital and is no noun that everybody knows.
  private func isNameLike(_ token: Int) -> Bool {
    let form = analysis.form(token)
    return analysis.tokens[token].kind == .word && form.casing == .capitalized && form.letters > 1
      && Lexicon.standard.nouns.readings(of: form.text).isEmpty
  }

  private func isTitle(_ token: Int) -> Bool {
    let form = analysis.form(token)
    return form.text == "." || WordTraits.table[form.folded]?.contains(.title) ?? false
  }

  /// Whether a token may stand between two names of a row: a mark, a date, "und", "geboren am".
  private func joins(_ token: Int) -> Bool {
    let form = analysis.form(token)
    switch analysis.tokens[token].kind {
    case .punctuation: return [",", "(", ")", "*", "/", "."].contains(form.text)
    case .word: return Self.joints.contains(form.folded)
    default: return true
    }
  }

  private static let joints: Set<String> = ["und", "sowie", "geb", "geb.", "geboren", "am"]
}
