/// A list entry's words as symbols.
struct PhraseCompiler {
  var symbols: Symbols
  private(set) var trie = PhraseTrie()
  private(set) var patterns: [PhrasePattern] = []
  /// Verb entries without any other word, by the symbol of the verb.
  private(set) var bareVerbs: [Int32: [Int]] = [:]
  /// The same verbs, folded.
  private(set) var bareVerbNames: Set<String> = []

  /// A compiler that adds to the given symbols.
  init(symbols: Symbols) { self.symbols = symbols }

  /// Adds an entry; abbreviations are matched elsewhere.
  mutating func add(_ entry: ListEntry, list: Int, index: Int) {
    var words = Self.words(of: entry.phrase)
    var verb: Int32?
    var (hasDeterminer, isReflexive) = (false, false)
    var verbName = ""
    if entry.entryClass == .verb {
      verbName = Symbols.folded(words.removeLast())
      verb = symbols.intern(verbName, as: .verb)
      if words.first == "sich" {
        isReflexive = true
        words.removeFirst()
      }
      if words.count > 1, let first = words.first, Self.placeholders.contains(first) {
        hasDeterminer = true
        words.removeFirst()
      }
    }
    let pattern = PhrasePattern(
      list: list, entry: index, entryClass: entry.entryClass, verb: verb,
      hasDeterminer: hasDeterminer, isReflexive: isReflexive,
      isPostposed: entry.government.isPostposed,
      capitals: words.map {
        $0.isCapitalized || $0.utf8.first == UInt8(ascii: "-") && entry.entryClass == .noun
      })
    patterns.append(pattern)
    if let verb, words.isEmpty {
      bareVerbs[verb, default: []].append(patterns.count - 1)
      bareVerbNames.insert(verbName)
    } else {
      trie.insert(
        words.indices.map { symbol(words[$0], isLast: $0 == words.count - 1, in: pattern) },
        pattern: patterns.count - 1)
    }
  }

  private mutating func symbol(
    _ word: Substring, isLast: Bool, in pattern: PhrasePattern
  ) -> Int32 {
    let kind: Symbols.Kind =
      switch pattern.entryClass {
      case .noun: isLast ? .noun : .adjective
      case .adj where isLast: .adjective
      case .verb where isLast && pattern.hasDeterminer: .noun
      default: .exact
      }
    let key = Symbols.folded(word)
    let isAttribute = kind == .adjective && !isLast
    return symbols.intern(isAttribute ? EndingReader.stem(ofAttribute: key) : key, as: kind)
  }

  private static let placeholders: Set<Substring> = [
    "ein", "eine", "einen", "einer", "einem", "der", "die", "das", "den",
  ]

  /// The words of a phrase; a comma is one of its own.
  private static func words(of phrase: Substring) -> [Substring] {
    let words = phrase.cutWords
    guard phrase.utf8.contains(UInt8(ascii: ",")) else { return words }
    return words.flatMap { word in
      word.utf8.count > 1 && word.utf8.last == UInt8(ascii: ",")
        ? [Substring(word.utf8.dropLast()), ","] : [word]
    }
  }
}
