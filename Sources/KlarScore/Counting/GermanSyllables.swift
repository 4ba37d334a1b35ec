/// Counts the spoken syllables of German words by their vowels.
///
/// Vowels that stand together are one syllable where German writes one sound with them ("ei",
/// "äu", "ie", "oo") and two elsewhere ("Nation", "Dialog"). Where a prefix or a Latin ending parts
/// such a pair ("be-urteilen", "Studi-e"), `VowelJoint` says so. English spellings with silent
/// letters ("Online") come out one too high.
public enum GermanSyllables {
  /// The number of syllables: 0 without letters, at least 1 with them.
  ///
  /// Capitals without a vowel are spelled out ("SGB": 3).
  public static func count(_ word: String) -> Int {
    let letters = Array(word.lowercased().unicodeScalars)
    var (syllables, consonants, index) = (0, 0, 0)
    while index < letters.count {
      if isVowel(letters, index) {
        syllables += 1
        index += soundLength(letters, index)
      } else {
        if letters[index].properties.isAlphabetic { consonants += 1 }
        index += 1
      }
    }
    guard syllables == 0, consonants > 0 else { return syllables }
    return word == word.uppercased() ? consonants : 1
  }

  private static let vowels = Set("aeiouäöüyàáâèéêëìíîïòóôùúûåœæ".unicodeScalars)
  private static let pairs: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "a": ["a", "i", "u", "y"], "e": ["e", "i", "u", "y"], "i": ["e"], "o": ["i", "o", "u", "y"],
    "ä": ["u"],
  ]

  private static func isVowel(_ letters: [Unicode.Scalar], _ index: Int) -> Bool {
    guard vowels.contains(letters[index]) else { return false }
    switch letters[index] {
    case "u": return index == 0 || letters[index - 1] != "q"
    case "y":
      let isBegin = index == 0 || !letters[index - 1].properties.isAlphabetic
      return !(isBegin && index + 1 < letters.count && vowels.contains(letters[index + 1]))
    default: return true
    }
  }

  /// The number of letters that write the vowel sound at `index`.
  private static func soundLength(_ letters: [Unicode.Scalar], _ index: Int) -> Int {
    guard index + 1 < letters.count else { return 1 }
    if isEau(letters, index) { return 3 }
    guard let second = pairs[letters[index]], second.contains(letters[index + 1]),
      !VowelJoint.all.contains(where: { $0.parts(letters, after: index) }),
      !isLatinIen(letters, index)
    else { return 1 }
    return 2
  }

  /// "Niveau", "Plateaus", but not "beauftragen".
  private static func isEau(_ letters: [Unicode.Scalar], _ index: Int) -> Bool {
    let rest = letters[index...].prefix(5)
    return rest.elementsEqual("eau".unicodeScalars) || rest.elementsEqual("eaus".unicodeScalars)
  }

  /// "Ferien", "Familienkasse", "Patient", "Effizienz", but not "Wien", "Verdienst", "erschien".
  private static func isLatinIen(_ letters: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index > 0, letters[index...].starts(with: "ien".unicodeScalars),
      letters[..<(index - 1)].contains(where: vowels.contains),
      !vowels.contains(letters[index - 1]), letters[index - 1] != "h"
    else { return false }
    guard index + 3 < letters.count else { return true }
    let next = letters[index + 3]
    return !vowels.contains(next) && !(letters[index - 1] == "d" && (next == "s" || next == "t"))
  }
}
