/// Nouns that a verb makes by rule: "Geber", "Geberin", "Verwarnung".
///
/// The dictionary lists few of them on their own because they live in compounds.
struct VerbalNoun: Sendable {
  /// The lemma, folded.
  let key: [UInt8]
  /// The offset in the form where its ending begins.
  let stem: Int

  private static let endings: [(form: [UInt8], lemma: [UInt8])] = [
    ("er", "er"), ("ern", "er"), ("ers", "er"), ("erin", "erin"), ("erinnen", "erin"),
    ("ung", "ung"), ("ungen", "ung"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The readings of a folded form as such a noun.
  static func readings(of form: [UInt8], _ verbs: VerbLexicon) -> [VerbalNoun] {
    endings.compactMap { ending in
      guard form.count > ending.form.count + 2, form.ends(with: ending.form) else { return nil }
      let stem = Array(form.dropLast(ending.form.count))
      let isVerb = [[0x65, 0x6E], [0x6E]].contains { (infinitive: [UInt8]) in
        verbs.verbs(key: stem + infinitive).contains { $0.zipf > 2 }
      }
      return isVerb ? VerbalNoun(key: stem + ending.lemma, stem: stem.count) : nil
    }
  }

  /// The genders of such a noun by its ending.
  var genders: Genders { key.ends(with: [0x65, 0x72]) ? Genders(.masculine) : Genders(.feminine) }
}
