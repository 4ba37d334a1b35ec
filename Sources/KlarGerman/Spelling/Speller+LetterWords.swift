/// Compounds of words that stand alone in the same letter.
extension Speller {
  /// Whether an unknown word is a noun that the letter uses by itself and a common one behind it:
  /// "Hangwiesenplan" beside "Hangwiese".
  func isCompound(_ word: String, ofWordsIn spellings: Set<String>) -> Bool {
    guard word.first?.isUppercase ?? false, word.dropFirst().allSatisfy(\.isLowercase) else {
      return false
    }
    return word.indices.dropFirst(5).dropLast(3).contains { cut in
      let rest = String(word[cut...]).capitalizedFirst
      guard isCommonNoun(rest), isRight(rest) else { return false }
      let front = String(word[..<cut])
      if spellings.contains(front) { return true }
      return ["s", "n"].contains(where: front.hasSuffix)
        && spellings.contains(String(front.dropLast()))
    }
  }

  /// The spellings with a capital in a letter.
  static func nouns(in forms: [WordForm]) -> Set<String> {
    Set(forms.lazy.filter { $0.casing == .capitalized }.map(\.text))
  }
}
