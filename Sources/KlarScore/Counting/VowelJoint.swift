internal import KlarGerman

/// A piece of a word in which two vowels are two syllables, although they are one sound elsewhere.
struct VowelJoint: Sendable {
  private let letters: [Unicode.Scalar]
  private let position: Int
  private let isEnding: Bool

  /// For example `be|ur`, with `|` at the joint, or `studi|e$` for an ending.
  private init(_ pattern: String) {
    let marked = Array(pattern.unicodeScalars)
    letters = marked.filter { $0 != "|" && $0 != "$" }
    position = marked.firstIndex(of: "|") ?? marked.count
    isEnding = marked.last == "$"
  }

  /// Whether the piece stands in `word` so that its joint follows the letter at `index`.
  func parts(_ word: [Unicode.Scalar], after index: Int) -> Bool {
    let start = index + 1 - position
    guard start >= 0, start + letters.count <= word.count,
      !isEnding || start + letters.count == word.count
    else { return false }
    return word[start..<(start + letters.count)].elementsEqual(letters)
  }

  /// All of them.
  static let all = LanguageData.words("vowel-joints.tsv").map(VowelJoint.init)
}
