public import Synchronization

/// What was found out about words, for all letters of this process.
///
/// Most words of a letter have been asked for before. Two generations bound the memory and keep what
/// is in use: when the young one is full, it becomes the old one and what nobody asked for goes.
///
/// Public for the compiler's sake, which makes code for each kind of value only so.
public final class WordCache<Value: Sendable>: Sendable {
  /// A word that is equal to others by its bytes: all words are in NFC, and to make sure of it takes
  /// several times as long as a look-up.
  @usableFromInline
  struct Key: Hashable, Sendable {
    @usableFromInline let word: String

    @inlinable
    init(_ word: String) { self.word = word }

    @inlinable
    static func == (left: Key, right: Key) -> Bool {
      left.word.utf8.count == right.word.utf8.count
        && left.word.utf8.elementsEqual(right.word.utf8)
    }

    @inlinable
    func hash(into hasher: inout Hasher) {
      var hash = KeyFilter.Hash()
      for byte in word.utf8 { hash = hash.followed(by: byte) }
      hasher.combine(hash)
    }
  }

  @usableFromInline
  struct Generations {
    @usableFromInline var young: [Key: Value] = [:]
    @usableFromInline var old: [Key: Value] = [:]

    @inlinable
    init() {}

    @inlinable
    mutating func find(_ key: Key, capacity: Int) -> Value? {
      if let known = young[key] { return known }
      guard !old.isEmpty, let known = old[key] else { return nil }
      insert(key, known, capacity: capacity)
      return known
    }

    @inlinable
    mutating func insert(_ key: Key, _ value: Value, capacity: Int) {
      if young.count >= capacity {
        old = young
        young = [:]
      }
      young[key] = value
    }
  }

  @usableFromInline let capacity: Int
  @usableFromInline let generations = Mutex(Generations())

  /// An empty cache that keeps up to twice as many words as `capacity`.
  public init(capacity: Int = 1 << 15) { self.capacity = capacity }

  /// The answer for a word; `answer` is asked once, perhaps by two threads at the same time.
  @inlinable
  public func value(of word: String, _ answer: () -> Value) -> Value {
    let key = Key(word)
    if let known = generations.withLock({ $0.find(key, capacity: capacity) }) { return known }
    let new = answer()
    generations.withLock { $0.insert(key, new, capacity: capacity) }
    return new
  }
}
