/// Words between which a blank is missing, and perhaps a stop.
extension Speller {
  /// Labels that an address may end with.
  private static let topLevels = LanguageData.words("top-level-domains.tsv")

  /// Whether a word, web or mail address goes over into the next word: "sindBitte", "amt.deTelefon".
  ///
  /// Names are written like this, too: one of the two words must be one that hardly stands in a name.
  func isGlued(_ text: String) -> Bool {
    let label = text[(text.lastIndex(of: ".").map(text.index(after:)) ?? text.startIndex)...]
    guard label.allSatisfy(\.isLetter), let cut = Self.border(in: label) else { return false }
    let (front, rest) = (String(label[..<cut]), String(label[cut...]))
    guard !["In", "Innen"].contains(rest), isKnownWord(rest) else { return false }
    if label.startIndex > text.startIndex { return Self.topLevels.contains(front) }
    return isKnownWord(front)
      && ((WordTraits.table[rest.lowercased()] ?? []).contains(.starter)
        || (WordTraits.table[front] ?? []).contains(.finite))
  }

  /// The place of the only capital behind a small letter; nil if there are more capitals inside.
  private static func border(in word: Substring) -> String.Index? {
    let capitals = word.indices.dropFirst().filter { word[$0].isUppercase }
    guard capitals.count == 1, let cut = capitals.first, word[word.index(before: cut)].isLowercase
    else { return nil }
    return cut
  }

  private func isKnownWord(_ word: String) -> Bool {
    word.count > 1 && (isRight(word) || isRight(word.lowercased()))
  }
}
