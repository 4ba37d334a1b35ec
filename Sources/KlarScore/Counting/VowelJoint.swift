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

  /// Prefixes before a vowel, Greek and Latin stems, and endings of nouns that German took over.
  static let all: [VowelJoint] = [
    "be|ur", "be|un", "be|inh", "be|irr", "be|end", "be|ehr", "be|erd", "be|erb",
    "ge|ur", "ge|eh", "ge|end", "ge|erb", "ge|ern", "ge|impf", "ge|irr", "re|ell", "re|integ",
    "ide|en", "arme|en", "alle|en", "ko|op", "ko|or", "zo|olog", "the|is", "na|iv", "ukra|in",
    "mosa|ik", "archa|isch", "ego|is", "hero|isch", "ko|inz", "hygi|en", "kli|ent", "i|etät",
    "se|um", "le|um", "lä|um", "zi|ell", "ri|ell", "ni|ell", "ti|ell", "di|ell",
    "ari|er", "itali|er", "spani|er", "belgi|er",
    "ili|e$", "lini|e$", "seri|e$", "studi|e$", "ateri|e$", "arteri|e$", "akteri|e$",
    "prämi|e$", "akti|e$", "stani|e$", "ödi|e$", "pini|e$",
  ].map(VowelJoint.init)
}
