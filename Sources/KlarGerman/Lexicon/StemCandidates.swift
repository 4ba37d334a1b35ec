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
      let stem = form.dropLast(ending.count)
      add(stem)
      if let plain = withoutLastUmlaut(stem) { add(plain[...]) }
    }
    return result

    func add(_ base: ArraySlice<UInt8>) {
      guard filter?.mayContain(KeyFilter.Hash().followed(by: base)) ?? true else { return }
      let base = Array(base)
      if !result.contains(base) { result.append(base) }
    }
  }

  /// The word with "ä", "ö" or "ü" in its last place undone; nil if it has none.
  private static func withoutLastUmlaut(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    guard let lead = word.lastIndex(of: 0xC3), lead + 1 < word.endIndex else { return nil }
    let letter: UInt8
    switch word[lead + 1] {
    case 0xA4: letter = 0x61
    case 0xB6: letter = 0x6F
    case 0xBC: letter = 0x75
    default: return nil
    }
    return word[..<lead] + [letter] + word[(lead + 2)...]
  }

  private static func bytes(of endings: [String]) -> [[UInt8]] {
    var seen: Set<String> = []
    return endings.filter { seen.insert($0).inserted }.map { Array($0.utf8) }
  }
}

extension [UInt8] {
  /// Whether the last bytes are those of `ending`.
  func ends(with ending: [UInt8]) -> Bool {
    let start = count - ending.count
    return start >= 0 && ending.indices.allSatisfy { self[start + $0] == ending[$0] }
  }
}
