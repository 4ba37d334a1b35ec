/// Guesses the infinitives that a regular verb form may belong to.
///
/// The guesses are checked against the lexicon; forms that no guess reaches (vowel changes and other
/// irregular ones) stand in its table of exceptions, which the builder fills by the same guesses.
enum VerbCandidates {
  private static let endings = [
    "", "e", "st", "est", "t", "et", "en", "n", "te", "test", "ten", "tet", "ete", "etest", "eten",
    "etet", "end", "nd",
  ].map { Array($0.utf8) }
  private static let infinitiveEndings = [Array("en".utf8), Array("n".utf8)]
  private static let ge = Array("ge".utf8)

  /// The folded infinitives, without particle, that may have the folded form and pass the filter.
  static func infinitives(of form: [UInt8], in filter: KeyFilter?) -> [[UInt8]] {
    let words = form.starts(with: ge) ? [form, Array(form.dropFirst(2))] : [form]
    var result: [[UInt8]] = []
    for word in words {
      for ending in endings where word.count > ending.count && word.ends(with: ending) {
        let stem = Array(word.dropLast(ending.count))
        let hash = KeyFilter.Hash().followed(by: stem)
        for infinitiveEnding in infinitiveEndings
        where filter?.mayContain(hash.followed(by: infinitiveEnding)) ?? true {
          let infinitive = stem + infinitiveEnding
          if !result.contains(infinitive) { result.append(infinitive) }
        }
      }
    }
    return result
  }
}
