/// Doubts whether a noun is the compound that the tables take it for: they do not know the gender of every
/// one.
struct CompoundDoubt: Sendable {
  /// The Zipf value of a noun that compounds are made of.
  private static let common = 3.0

  private let analysis: Analysis
  private let lexicon: Lexicon
  private let forms: NounForms
  private let splitter = CompoundSplitter.standard

  init(_ analysis: Analysis, _ lexicon: Lexicon) {
    self.analysis = analysis
    self.lexicon = lexicon
    forms = NounForms(lexicon.nouns)
  }

  /// Whether a noun is a rare compound whose last part, taken otherwise, goes with the words in front, or
  /// none of known parts.
  ///
  /// - Parameter words: What the words in front allow; all where only the gender matters.
  func isAnother(_ noun: Int, than words: Agreement) -> Bool {
    let text = analysis.form(noun).text
    if isCommon(text) { return false }
    if words != .all, hasUnknownFront(text) { return true }
    return text.indices.dropFirst(3).dropLast(2).contains { index in
      let part = String(text[index...]).capitalizedFirst
      guard mayBeLast(part, of: text) else { return false }
      let agreement = forms.agreement(part)
      return words == .all
        ? agreement.genders.isDisjoint(with: forms.agreement(text).genders)
        : !agreement.isDisjoint(with: words)
    }
  }

  /// Whether a noun is itself one that everybody uses, and so surely known: "Nachweisen", no kind of "Weisen".
  private func isCommon(_ text: String) -> Bool {
    !lexicon.nouns.readings(of: text).isEmpty
      && (lexicon.frequencies.zipf(of: text) ?? 0) > Self.common
  }

  /// Whether what stands before the last part is no word that compounds begin with.
  private func hasUnknownFront(_ text: String) -> Bool {
    let front = forms.readings(text).prefix
    return !front.isEmpty && !splitter.isModifier(front) && splitter.split(text).count < 2
  }

  /// Whether a noun ends with a common one: "Aktionstag" is a "Tag", "Vertrag" no "Rag".
  private func mayBeLast(_ part: String, of text: String) -> Bool {
    if part.count < 4, splitter.split(text).last?.capitalizedFirst != part { return false }
    return !lexicon.nouns.readings(of: part).isEmpty
      && (lexicon.frequencies.zipf(of: part) ?? 0) > Self.common
  }
}
