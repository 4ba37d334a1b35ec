/// What a closed list knows about pieces of compounds.
struct CompoundParts: Sendable {
  /// Words of two or three letters that may be a piece; others of that length are none.
  let short: Set<[UInt8]>
  /// Particles, numbers and combining forms, which stand only before other pieces.
  let first: Set<[UInt8]>
  /// Those that stand only before nouns that are not derived from a verb.
  let particles: Set<[UInt8]>
  /// Nouns that with a particle are derived from a verb although no form of it.
  let deverbal: Set<[UInt8]>
  /// Strings that look like words and are no pieces.
  let never: Set<[UInt8]>
  /// Adjectives that as the last piece are an ending.
  let suffixes: Set<[UInt8]>
  /// Adjectives and adverbs that follow any noun.
  let productive: Set<[UInt8]>
  /// Feminine nouns that take "s" before another piece, also as the end of other nouns.
  let joining: Set<[UInt8]>

  /// The list that is compiled into the program.
  static let german: CompoundParts = {
    var table: [Substring: Set<[UInt8]>] = [:]
    for row in LanguageData.rows("compound-parts.tsv") {
      for word in row[1].split(separator: " ") {
        table[row[0], default: []].insert(Array(word.utf8))
      }
    }
    return CompoundParts(
      short: table["short"] ?? [], first: table["first"] ?? [],
      particles: table["particle"] ?? [], deverbal: table["deverbal"] ?? [],
      never: table["never"] ?? [],
      suffixes: table["suffix"] ?? [], productive: table["productive"] ?? [],
      joining: table["joining"] ?? [])
  }()
}

extension CompoundParts {
  /// Whether a word of the dictionary can be the last piece of a compound.
  func canBeHead(_ key: [UInt8], isAdjective: Bool) -> Bool {
    let letters = key.letterCount
    return letters > 1 && (letters > 3 || short.contains(key)) && !never.contains(key)
      && !(isAdjective && suffixes.contains(key))
  }
}
