internal import KlarGerman
internal import KlarText

/// Replaces an adjective by another with the same ending.
struct AdjectiveWording {
  private let adjectives: AdjectiveLexicon

  init(_ adjectives: AdjectiveLexicon) { self.adjectives = adjectives }

  /// The edit; nil for comparatives, and where an invariable word cannot stand before a noun.
  func edits(
    _ match: PhraseMatch, _ phrase: Substring, _ replacement: String, in analysis: Analysis
  ) -> [TextEdit]? {
    let token = match.words.upperBound - 1
    let base = Symbols.folded(phrase.split(separator: " ").last ?? "")
    let endings = Set(
      adjectives.readings(of: analysis.form(token).text)
        .filter { Symbols.folded($0.adjective.lemma) == base && $0.degree == .positive }
        .map(\.ending))
    let word = analysis.form(token).folded
    let suffix = word.hasPrefix(base) ? String(word.dropFirst(base.count)) : nil
    let guess = suffix.flatMap { ([""] + Adjective.endings).contains($0) ? $0 : nil }
    guard let ending = endings.count == 1 ? endings.first : guess else { return nil }
    if ending.isEmpty {
      return [DropIn.edit(match.words, replacement, in: analysis)]
    }
    guard !replacement.contains(" "),
      let stem = adjectives.adjective(lemma: replacement)?.stems(.positive).first
    else { return nil }
    return [DropIn.edit(match.words, stem + ending, in: analysis)]
  }
}
