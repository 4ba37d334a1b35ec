/// What must or must not stand around a phrase for a wording of it to mean the same: "Unterhalt leisten"
/// is no "Unterhalt zahlen".
struct WordingContext: Sendable {
  /// Whether a word lets the wording in, keeps it out, or makes the phrase itself the right one, so that
  /// nothing is said.
  enum Fit: String, CaseIterable, Sendable { case only, not, silent }

  /// Where the words are looked for.
  enum Place: String, CaseIterable, Sendable {
    /// The word right in front of the phrase, or right behind it.
    case before, after
    /// The first noun behind the phrase, across its articles and adjectives.
    case noun
    /// The clause that the phrase stands in, or the whole sentence.
    case clause, sentence
    /// The country whose German the text is written in.
    case country
  }

  /// The wording that it is about; empty for all of the phrase.
  let wording: Substring
  let fit: Fit
  let place: Place
  let words: WordSet
}
