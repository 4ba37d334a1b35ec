/// How a spelling is put together, and what of it a dictionary can judge.
enum WordShape: Hashable {
  /// Abbreviations in capitals, words with digits or marks, one or two letters: nobody can say.
  case unchecked
  /// A word with a mark for both genders; one of the forms must be right.
  case gendered([String])
  /// A word with hyphens.
  case pieces([String])
  /// A word with a capital inside, which only names of products may have.
  case humps
  case plain

  private static let genderMarks: [Character] = ["*", ":", "_", "/", "("]

  init(_ word: String) {
    if Self.isPlain(word) {
      self = .plain
      return
    }
    let letters = word.count(where: \.isLetter)
    let capitals = word.count(where: \.isUppercase)
    if letters < 3 || word.contains(where: { $0.isNumber || $0 == "'" || $0 == "’" }) {
      self = .unchecked
    } else if let mark = word.firstIndex(where: Self.genderMarks.contains) {
      let isGendered = word[mark...].count < 9 && !word[mark...].dropFirst().contains("_")
      self = isGendered ? .gendered(Self.forms(String(word[..<mark]))) : .unchecked
    } else if let inner = word.ranges(of: "In").last?.lowerBound, inner > word.startIndex,
      word[inner...] == "In" || word[inner...] == "Innen", capitals == 2
    {
      self = .gendered(Self.forms(String(word[..<inner])))
    } else if word.contains("-") {
      self = .pieces(word.split(separator: "-").map(String.init))
    } else if !word.allSatisfy(\.isLetter) || Self.isAbbreviation(word, capitals, letters) {
      self = .unchecked
    } else if capitals > 1, capitals < letters, !word.prefix(2).allSatisfy(\.isUppercase) {
      self = .humps
    } else {
      self = .plain
    }
  }

  /// Whether a word is at least three German letters and at most the first of them a capital: nearly all
  /// are, and bytes tell it.
  static func isPlain(_ word: String) -> Bool {
    var (letters, previous) = (0, UInt8(0))
    for byte in word.utf8 {
      switch (previous, byte) {
      case (0xC3, 0x84), (0xC3, 0x96), (0xC3, 0x9C):
        guard letters == 0 else { return false }
        letters += 1
      case (0xC3, 0xA4), (0xC3, 0xB6), (0xC3, 0xBC), (0xC3, 0x9F): letters += 1
      case (0xC3, _): return false
      case (_, 0xC3): break
      case (_, 0x41...0x5A):
        guard letters == 0 else { return false }
        letters += 1
      case (_, 0x61...0x7A): letters += 1
      default: return false
      }
      previous = byte
    }
    return letters > 2
  }

  /// Mostly capitals, or a capital at the end: "SGB", "GmbH", "BAföG", "AufenthG", "eID".
  private static func isAbbreviation(_ word: String, _ capitals: Int, _ letters: Int) -> Bool {
    if capitals == letters { return letters < 7 }
    let ends = (word.first?.isUppercase ?? false, word.last?.isUppercase ?? false)
    if capitals == 2, word.prefix(2).allSatisfy(\.isUppercase) { return letters < 5 }
    return capitals > 1 && (ends.1 || 2 * capitals >= letters) || (capitals == 1 && !ends.0)
  }

  /// The forms that the front of a gendered word may stand for: "Ärzt", "Kolleg", "jede".
  private static func forms(_ front: String) -> [String] {
    [front, front + "in", front + "e", front + "en"]
  }
}
