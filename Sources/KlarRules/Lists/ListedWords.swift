internal import KlarGerman
internal import KlarLinting

/// The words of all lists about wording: whoever objects to a word knows how it is spelled.
struct ListedWords: Sendable {
  private let words: Set<String>

  /// The given words.
  init(_ words: some Sequence<String>) { self.words = Set(words) }

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

  /// Whether a list has a word; a long one that no dictionary has also with an ending.
  func contains(_ word: String) -> Bool {
    if has(word) { return true }
    return Self.endings.contains { ending in
      guard word.hasSuffix(ending) else { return false }
      let base = String(word.dropLast(ending.count))
      return base.count >= Self.longWord && has(base) && Speller.standard.check(base) == .unknown
    }
  }

  /// Whether a list has a spelling, with a small letter where it begins a sentence.
  private func has(_ word: String) -> Bool {
    words.contains(word)
      || words.contains(word.prefix(1).lowercased() + word.dropFirst())
  }

  private static let endings = ["e", "en", "er", "em", "es", "s", "n"]

  /// From so many letters on a word with an ending is hardly another one.
  private static let longWord = 7
}
