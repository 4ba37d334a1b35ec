/// Participles used as adjectives, which the lexicon stores with their verbs.
enum Participle {
  /// Whether a word in lower case ends as a present participle with its ending: "betreffenden".
  static func isPresent(_ word: String) -> Bool {
    word.count > 6 && Adjective.endings.contains { word.hasSuffix("end" + $0) }
  }

  /// The folded participles that a folded form may be an inflected form of.
  static func stems(of form: [UInt8], _ verbs: VerbLexicon) -> [[UInt8]] {
    Adjective.foldedEndings.compactMap { ending in
      guard form.count > ending.count + 4, form.ends(with: ending) else { return nil }
      let stem = Array(form.dropLast(ending.count))
      guard stem.last == 0x74 || stem.last == 0x64 || stem.last == 0x6E else { return nil }
      let isParticiple = verbs.readings(of: String(decoding: stem, as: UTF8.self)).contains {
        !$0.verb.isComposed && $0.verb.zipf > 2.5
          && ($0.form == .pastParticiple || $0.form == .presentParticiple)
      }
      return isParticiple ? stem : nil
    }
  }
}
