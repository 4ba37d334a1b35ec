internal import KlarGerman

/// The words that say what a compound says, by the noun at its end.
enum CompoundUnfolding {
  /// Nouns of actions whose first part is what is acted upon, not a kind of the action.
  private static let actions: Set<String> = [
    "Auszahlung", "Bearbeitung", "Beantragung", "Berechnung", "Beseitigung",
    "Einreichung", "Entsorgung", "Erhöhung", "Ermittlung", "Erstattung", "Erteilung", "Festsetzung",
    "Kürzung", "Modernisierung", "Renovierung", "Rückzahlung", "Sanierung", "Überprüfung",
    "Verbesserung", "Verlängerung", "Vermeidung", "Verwendung", "Feststellung",
  ]
  /// Nouns and the phrase that their first part becomes: with its article in the accusative.
  private static let phrases: [String: String] = [
    "Vertrag": "über", "Bescheinigung": "über", "Bescheid": "über", "Vereinbarung": "über",
    "Antrag": "auf", "Formular": "für", "Kosten": "für", "Gebühr": "für", "Gebühren": "für",
  ]

  /// How nouns end that need no article behind "Antrag auf".
  private static let masses = ["erlaubnis", "geld", "hilfe"]

  /// The words; nil where the first part does not tell its number and gender.
  ///
  /// - Parameter isCompound: Whether the first part is a compound itself: "Versicherungsvertrag" has a
  ///   meaning of its own that "Lebensversicherungsvertrag" has not.
  static func words(
    _ head: String, of modifier: String, isCompound: Bool, _ splitter: CompoundSplitter
  ) -> String? {
    guard let noun = noun(modifier, splitter), let gender = onlyGender(noun) else { return nil }
    if actions.contains(head) {
      // "Lebensmittel" may be one or many.
      guard
        gender != .neuter
          || !noun.forms(Noun.Slot(.plural, .nominative)).contains(noun.lemma),
        let genitive = usual(noun.forms(Noun.Slot(.singular, .genitive)))
      else { return nil }
      return "\(head) \(gender == .feminine ? "der" : "des") \(genitive)"
    }
    guard let preposition = phrases[head], isCompound || preposition != "über",
      gender == .feminine && noun.lemma.hasSuffix("ung")
        || preposition == "auf" && Self.masses.contains(where: noun.lemma.hasSuffix)
    else { return nil }
    return "\(head) \(preposition) \(preposition == "auf" ? "" : "die ")\(noun.lemma)"
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
