internal import KlarGerman

/// Recognises passive sentences without a tagger: a form of "werden" and a participle.
///
/// Spelling alone cannot part "erhalten" the participle from the infinitive, so only participles
/// with "ge" and those in "-t" count, and any sentence with "worden".
enum PassiveCue {
  private static let auxiliaries: Set<String> = [
    "werde", "wirst", "wird", "werden", "werdet", "wurde", "wurdest", "wurden", "wurdet", "würde",
    "würden",
  ]
  private static let unstressedPrefixes = ["be", "er", "ver", "zer", "ent", "miss"]

  /// Whether a sentence holds a passive.
  static func isPassive(_ sentence: CountedText.Sentence, of text: CountedText) -> Bool {
    let forms = sentence.words.map { text.analysis.form($0) }
    guard !forms.contains(where: { $0.folded == "worden" }) else { return true }
    return forms.contains { auxiliaries.contains($0.folded) } && forms.contains(where: isParticiple)
  }

  private static func isParticiple(_ form: WordForm) -> Bool {
    let word = form.folded
    guard form.casing == .lower, form.letters > 4 else { return false }
    if word.hasSuffix("iert") { return true }
    let hasEnding = word.hasSuffix("t") || word.hasSuffix("en")
    if word.hasPrefix("ge") { return hasEnding && !word.hasPrefix("gegen") }
    if word.hasSuffix("t") && unstressedPrefixes.contains(where: word.hasPrefix) { return true }
    return hasEnding && separablePrefixes.contains { word.hasPrefix($0 + "ge") }
  }

  private static let separablePrefixes = [
    "ab", "an", "auf", "aus", "bei", "dar", "durch", "ein", "fest", "fort", "her", "heran",
    "hin", "los", "mit", "nach", "nieder", "statt", "um", "unter", "vor", "weg", "weiter",
    "wieder", "zu", "zurück", "zusammen", "über",
  ]
}
