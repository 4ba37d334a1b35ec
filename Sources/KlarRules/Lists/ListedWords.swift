internal import KlarLinting

/// The words of all lists about wording: whoever objects to a word knows how it is spelled.
struct ListedWords: Sendable {
  private let words: Set<String>

  /// The given words.
  init(_ words: some Sequence<String>) { self.words = Set(words.map { $0.lowercased() }) }

  /// The words of rules.
  init(_ rules: [DeclarativeRule]) {
    let entries = rules.flatMap { rule in
      switch rule {
      case .list(let list): list.entries
      case .glossary(let glossary): glossary.entries
      case .sequence, .occurrence: [ListEntry]()
      }
    }
    self.init(entries.flatMap { $0.phrase.split(separator: " ") }.map(String.init))
  }

  /// Whether a list has a word, perhaps without its ending.
  func contains(_ word: String) -> Bool {
    let word = word.lowercased()
    return Self.endings.contains { ending in
      word.hasSuffix(ending) && words.contains(String(word.dropLast(ending.count)))
    }
  }

  private static let endings = ["", "e", "en", "er", "em", "es", "s", "n"]
}
