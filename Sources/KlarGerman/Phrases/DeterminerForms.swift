/// The forms of articles, possessives, demonstratives and quantifiers.
struct DeterminerForms {
  static let tags: Set<Tag> = [.art, .pdat, .piat, .pposat]

  private let closed: ClosedClassLexicon

  init(_ closed: ClosedClassLexicon) { self.closed = closed }

  /// The tag under which a word is a determiner; nil if it is none.
  ///
  /// The tagger takes an article behind a comma for a relative pronoun, and "alle" far from its noun
  /// for a pronoun.
  func tag(_ word: String, _ tag: Tag) -> Tag? {
    if Self.tags.contains(tag) { return tag }
    if tag == .pis, !readings(word, .piat).isEmpty { return .piat }
    return (tag == .prels || tag == .pds) && !readings(word, .art).isEmpty ? .art : nil
  }

  /// The readings of a word as a determiner of the given tag, all with a case.
  func readings(_ word: String, _ tag: Tag) -> [ClosedClassWord] {
    closed.readings(of: word).filter { $0.tag == tag && $0.grammaticalCase != nil }
  }

  /// The form for another case, the full one of "unsere" and "unsre"; nil if there is none.
  func form(
    of word: ClosedClassWord, _ gender: Gender, _ number: GrammaticalNumber,
    _ grammaticalCase: GrammaticalCase
  ) -> String? {
    let forms = Set(
      closed.forms(ofLemma: word.lemma).filter { _, form in
        form.tag == word.tag && form.number == number && form.grammaticalCase == grammaticalCase
          && (form.gender == nil || number == .plural || form.gender == gender)
      }.map(\.form))
    return forms.max { ($0.count, $1) < ($1.count, $0) }
  }

  /// The definite article.
  func article(
    _ gender: Gender, _ number: GrammaticalNumber, _ grammaticalCase: GrammaticalCase
  ) -> String? {
    closed.readings(of: "der").first { $0.tag == .art && $0.lemma == "der" }
      .flatMap { form(of: $0, gender, number, grammaticalCase) }
  }
}
