internal import KlarGerman

/// The words that say what a compound says, by the noun at its end.
enum CompoundUnfolding {
  /// The words; nil where the first part does not tell its number and gender.
  ///
  /// - Parameter isCompound: Whether the first part is a compound itself: "Versicherungsvertrag" has a
  ///   meaning of its own that "Lebensversicherungsvertrag" has not.
  static func words(
    _ head: String, of modifier: String, isCompound: Bool, _ splitter: CompoundSplitter
  ) -> String? {
    guard let noun = noun(modifier, splitter), let gender = onlyGender(noun) else { return nil }
    let words = RewriteWords.standard
    if words[.action].contains(Symbols.folded(head)) {
      // "Lebensmittel" may be one or many.
      guard
        gender != .neuter
          || !noun.forms(Noun.Slot(.plural, .nominative)).contains(noun.lemma),
        let genitive = usual(noun.forms(Noun.Slot(.singular, .genitive)))
      else { return nil }
      return "\(head) \(gender == .feminine ? "der" : "des") \(genitive)"
    }
    guard let preposition = preposition(behind: head), isCompound || preposition != "über",
      gender == .feminine && noun.lemma.hasSuffix("ung")
        || preposition == "auf" && words[.mass].contains(Symbols.folded(noun.lemma))
    else { return nil }
    return "\(head) \(preposition) \(preposition == "auf" ? "" : "die ")\(noun.lemma)"
  }

  /// The preposition of the phrase that the first part of a noun becomes.
  private static func preposition(behind head: String) -> String? {
    let kinds: KeyValuePairs<String, RewriteWords.Kind> = [
      "über": .about, "auf": .forSomething, "für": .for,
    ]
    let word = Symbols.folded(head)
    return kinds.first { RewriteWords.standard[$0.value].contains(word) }?.key
  }

  /// The noun that a first part is, without the letters that join it to the next.
  static func noun(_ modifier: String, _ splitter: CompoundSplitter) -> Noun? {
    let word = modifier.withCapital
    for joint in ["s", "es", ""] where word.hasSuffix(joint) {
      let stem = String(word.dropLast(joint.count))
      let known = Lexicon.standard.nouns.nouns(lemma: stem)
      let readings =
        known.isEmpty ? splitter.nounReadings(ofCompound: stem).map(\.noun) : known
      let found = readings.filter { $0.lemma.lowercased() == stem.lowercased() }
      if found.count == 1 { return found.first }
      if !found.isEmpty { return nil }
    }
    return nil
  }

  private static func usual(_ forms: [String]) -> String? {
    forms.max {
      Lexicon.standard.frequencies.zipf(of: $0) ?? 0
        < Lexicon.standard.frequencies.zipf(of: $1) ?? 0
    }
  }

  private static func onlyGender(_ noun: Noun) -> Gender? {
    noun.genders.all.count == 1 ? noun.genders.all.first : nil
  }
}
