/// Guesses the base forms that a regularly inflected noun or adjective may belong to.
///
/// Like `VerbCandidates`: guesses are checked against the lexicon, and what they miss stands in a
/// table of exceptions.
public enum StemCandidates {
  /// The endings of regular noun forms: "Antrag|s", "Frau|en", "Zeugnis|ses", "Lehrerin|nen".
  public static let nounEndings = bytes(of: [
    "", "s", "es", "e", "en", "n", "er", "ern", "se", "sen", "ses", "nen", "ns", "ens",
  ])
  /// The endings of the positive, comparative and superlative, inflected or not.
  public static let adjectiveEndings = bytes(
    of: ["", "er", "st", "est"].flatMap { degree in
      ["", "e", "en", "em", "er", "es"].map { degree + $0 }
    })

  /// The folded base forms that may have the folded form, by taking one of the endings off and
  /// perhaps undoing the last umlaut, and that pass the filter.
  public static func bases(
    of form: [UInt8], endings: [[UInt8]], in filter: KeyFilter?
  ) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for ending in endings where form.count > ending.count + 1 && form.ends(with: ending) {
      let stem = Array(form.dropLast(ending.count))
      for base in [stem, withoutLastUmlaut(stem)].compactMap(\.self)
      where !result.contains(base)
        && filter?.mayContain(KeyFilter.Hash().followed(by: base)) ?? true
      {
        result.append(base)
      }
    }
    return result
  }

  /// The word with "ä", "ö" or "ü" in its last place undone; nil if it has none.
  private static func withoutLastUmlaut(_ word: [UInt8]) -> [UInt8]? {
    let plain: [UInt8: UInt8] = [0xA4: 0x61, 0xB6: 0x6F, 0xBC: 0x75]
    guard let lead = word.lastIndex(of: 0xC3), lead + 1 < word.count,
      let letter = plain[word[lead + 1]]
    else { return nil }
    return word[..<lead] + [letter] + word[(lead + 2)...]
  }

  private static func bytes(of endings: [String]) -> [[UInt8]] {
    var seen: Set<String> = []
    return endings.filter { seen.insert($0).inserted }.map { Array($0.utf8) }
  }
}

extension [UInt8] {
  /// Whether the last bytes are those of `ending`.
  func ends(with ending: [UInt8]) -> Bool { suffix(ending.count) == ending[...] }
}
