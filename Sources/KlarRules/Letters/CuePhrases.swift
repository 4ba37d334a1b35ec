/// Phrases of one or more words, some with an open beginning or end.
struct CuePhrases: Sendable {
  /// A word of a phrase.
  private enum Word: Sendable {
    case exact(String)
    case prefix(String)
    case suffix(String)
    case middle(String)

    init(_ text: Substring) {
      let isOpenBefore = text.hasPrefix("*")
      let isOpenAfter = text.hasSuffix("*")
      let core = String(text.drop { $0 == "*" }.prefix { $0 != "*" })
      self =
        switch (isOpenBefore, isOpenAfter) {
        case (true, true): .middle(core)
        case (true, false): .suffix(core)
        case (false, true): .prefix(core)
        case (false, false): .exact(core)
        }
    }

    func matches(_ word: String) -> Bool {
      switch self {
      case .exact(let core): word == core
      case .prefix(let core): word.hasPrefix(core)
      case .suffix(let core): word.hasSuffix(core)
      case .middle(let core): word.utf8.firstRange(of: core.utf8) != nil
      }
    }
  }

  private var words: Set<String> = []
  private var phrases: [[Word]] = []

  /// The given phrases.
  init(_ texts: [Substring] = []) { add(texts) }

  /// Whether there is no phrase at all.
  var isEmpty: Bool { words.isEmpty && phrases.isEmpty }

  /// Adds phrases whose words are parted by single spaces.
  mutating func add(_ texts: some Sequence<Substring>) {
    for text in texts where !text.isEmpty {
      let pieces = text.split(separator: " ")
      if pieces.count == 1, !text.contains("*") {
        words.insert(String(text))
      } else {
        phrases.append(pieces.map(Word.init))
      }
    }
  }

  /// Whether a single word is one of the phrases.
  func contains(_ word: String) -> Bool {
    words.contains(word) || phrases.contains { $0.count == 1 && $0[0].matches(word) }
  }

  /// The first place in folded words where a phrase stands.
  func first(in text: some RandomAccessCollection<String>) -> Range<Int>? {
    let text = Array(text)
    for start in text.indices {
      if words.contains(text[start]) { return start..<(start + 1) }
      for phrase in phrases where phrase.count <= text.count - start {
        let isMatch = phrase.indices.allSatisfy { phrase[$0].matches(text[start + $0]) }
        if isMatch { return start..<(start + phrase.count) }
      }
    }
    return nil
  }

  /// Whether a phrase stands somewhere in folded words.
  func occurs(in text: some RandomAccessCollection<String>) -> Bool { first(in: text) != nil }
}
