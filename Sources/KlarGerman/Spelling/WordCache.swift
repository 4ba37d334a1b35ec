internal import Synchronization

/// What was found out about words, for all letters that one speller checks.
final class WordCache: Sendable {
  /// So many words are kept; then the cache begins anew.
  private static let capacity = 50_000

  private let answers = Mutex<[String: Bool]>([:])

  /// The answer for a word; `answer` is asked once, perhaps by two threads at the same time.
  func value(of word: String, _ answer: () -> Bool) -> Bool {
    if let known = answers.withLock({ $0[word] }) { return known }
    let new = answer()
    answers.withLock { answers in
      if answers.count >= Self.capacity { answers.removeAll() }
      answers[word] = new
    }
    return new
  }
}
