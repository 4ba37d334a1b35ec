internal import KlarGerman
internal import KlarLinting
internal import Synchronization

/// The words of all lists about wording: whoever objects to a word knows how it is spelled.
///
/// An object that gathers them when the first unknown word is asked for: most letters have none.
final class ListedWords: Sendable {
  private let phrases: [Substring]
  private let words = Mutex<Set<Substring>?>(nil)

  /// The words of some phrases.
  init(phrases: [Substring] = []) { self.phrases = phrases }

  /// The words of rules.
  convenience init(_ rules: [DeclarativeRule]) {
    self.init(
      phrases: rules.flatMap { rule -> [Substring] in
        switch rule {
        case .list(let list): list.entries.map(\.phrase)
        case .glossary(let glossary): glossary.entries.map(\.phrase)
        case .sequence, .occurrence: []
        }
      })
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
    words.withLock { words in
      let known = words ?? Set(phrases.flatMap { $0.split(separator: " ") })
      words = known
      return known.contains(Substring(word))
        || known.contains(word.prefix(1).lowercased() + word.dropFirst())
    }
  }

  private static let endings = ["e", "en", "er", "em", "es", "s", "n"]

  /// From so many letters on a word with an ending is hardly another one.
  private static let longWord = 7
}
