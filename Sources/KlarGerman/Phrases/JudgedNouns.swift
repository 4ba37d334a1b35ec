/// The nouns whose gender and forms are known so well that words beside them can be called wrong.
struct JudgedNouns: Sendable {
  private static let known = WordCache<Bool>()

  /// The Zipf value of a noun in "-nis" whose gender is known well enough.
  private static let common = 3.5

  private let lexicon: Lexicon
  private let lists = InflectionWords.standard

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// Whether the lexicon knows a noun by itself, and nobody uses it as a name.
  func hold(_ form: WordForm) -> Bool {
    guard form.casing == .capitalized, form.letters > 3 else { return false }
    return lexicon === Lexicon.standard
      ? Self.known.value(of: form.text) { hold(form.text) } : hold(form.text)
  }

  private func hold(_ noun: String) -> Bool {
    let word = noun.lowercased()
    return noun.allSatisfy(\.isLetter) && lexicon.names.kinds(of: noun).isEmpty
      && isCertain(noun, word) && lexicon.adjectives.readings(of: word).isEmpty
      && !isInfinitive(word) && !isNominalized(word)
  }

  /// Whether a noun is declined as an adjective, or of a gender that tables often have wrong: "das
  /// Vereinbarte", "der Anzuhörende", "das Eineinhalbfache", "das Anerkenntnis", "das Mäuschen".
  private func isNominalized(_ word: String) -> Bool {
    ["ende", "enden", "ender", "endes", "fache", "fachen", "lein"].contains(
      where: word.hasSuffix)
      || word.hasSuffix("chen") && !word.hasSuffix("zeichen")
      || word.hasSuffix("nis") && (lexicon.frequencies.zipf(of: word) ?? 0) < Self.common
      || !Participle.stems(of: Folding.key(word), lexicon.verbs).isEmpty
  }

  /// Whether a noun or the last part of a compound is known, and no verb that stands for a noun.
  private func isCertain(_ noun: String, _ word: String) -> Bool {
    let (front, readings) = NounForms(lexicon.nouns).readings(noun)
    if readings.isEmpty || lists.doubtful.contains(where: word.hasSuffix) { return false }
    let last = noun.dropFirst(front.count).lowercased()
    return front.isEmpty || !isInfinitive(last) && !last.hasSuffix("en")
  }

  private func isInfinitive(_ word: String) -> Bool {
    lexicon.verbs.readings(of: word).contains { $0.form == .infinitive }
  }
}
