package import Synchronization

/// What was found out about words, for all letters of this process.
///
/// Most words of a letter have been asked for before. Two generations bound the memory and keep what
/// is in use: when the young one is full, it becomes the old one and what nobody asked for goes.
package final class WordCache<Value: Sendable>: Sendable {
  @usableFromInline
  struct Generations {
    @usableFromInline var young: [String: Value] = [:]
    @usableFromInline var old: [String: Value] = [:]

    @inlinable
    init() {}

    @inlinable
    mutating func find(_ word: String, capacity: Int) -> Value? {
      if let known = young[word] { return known }
      guard let known = old[word] else { return nil }
      insert(word, known, capacity: capacity)
      return known
    }

    @inlinable
    mutating func insert(_ word: String, _ value: Value, capacity: Int) {
      if young.count >= capacity {
        old = young
        young = [:]
      }
      young[word] = value
    }
  }

  @usableFromInline let capacity: Int
  @usableFromInline let generations = Mutex(Generations())

  /// An empty cache that keeps up to twice as many words as `capacity`.
  package init(capacity: Int = 1 << 15) { self.capacity = capacity }

  /// The answer for a word; `answer` is asked once, perhaps by two threads at the same time.
  @inlinable
  package func value(of word: String, _ answer: () -> Value) -> Value {
    if let known = generations.withLock({ $0.find(word, capacity: capacity) }) { return known }
    let new = answer()
    generations.withLock { $0.insert(word, new, capacity: capacity) }
    return new
  }
}
