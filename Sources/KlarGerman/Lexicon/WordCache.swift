public import Synchronization

/// What was found out about words, for all letters of this process.
///
/// Most words of a letter have been asked for before. Two generations bound the memory and keep what
/// is in use: when the young one is full, it becomes the old one and what nobody asked for goes.
///
/// Public for the compiler's sake, which makes code for each kind of value only so.
public final class WordCache<Value: Sendable>: Sendable {
  /// Words with their values, equal by their bytes: all words are in NFC, and a dictionary of strings
  /// makes sure of it with each look-up.
  @usableFromInline
  struct Generation {
    @usableFromInline var words = ByteStringTable()
    @usableFromInline var values: [Value] = []

    @inlinable
    init() {}

    @inlinable
    func find(_ word: String, _ hash: UInt32) -> Value? {
      values.isEmpty ? nil : words.find(word, hash).map { values[$0] }
    }

    @inlinable
    mutating func insert(_ word: String, _ hash: UInt32, _ value: Value) {
      let number = words.insert(word, hash)
      if number == values.count { values.append(value) } else { values[number] = value }
    }
  }

  @usableFromInline
  struct Generations {
    @usableFromInline var young = Generation()
    @usableFromInline var old = Generation()

    @inlinable
    init() {}

    @inlinable
    mutating func find(_ word: String, _ hash: UInt32, capacity: Int) -> Value? {
      if let known = young.find(word, hash) { return known }
      guard let known = old.find(word, hash) else { return nil }
      insert(word, hash, known, capacity: capacity)
      return known
    }

    @inlinable
    mutating func insert(_ word: String, _ hash: UInt32, _ value: Value, capacity: Int) {
      if young.values.count >= capacity {
        old = young
        young = Generation()
      }
      young.insert(word, hash, value)
    }
  }

  /// The bytes of the longest word that is kept: no real one has more, and hostile text must not fill
  /// the memory.
  @inlinable static var longest: Int { 128 }

  @usableFromInline let capacity: Int
  @usableFromInline let generations = Mutex(Generations())

  /// An empty cache that keeps up to twice as many words as `capacity`.
  public init(capacity: Int = 1 << 15) { self.capacity = capacity }

  /// The answer for a word; `answer` is asked once, perhaps by two threads at the same time, and anew
  /// for what is too long for a word.
  @inlinable
  public func value(of word: String, _ answer: () -> Value) -> Value {
    guard word.utf8.count <= Self.longest else { return answer() }
    let hash = ByteStringTable.hash(word)
    if let known = generations.withLock({ $0.find(word, hash, capacity: capacity) }) {
      return known
    }
    let new = answer()
    generations.withLock { $0.insert(word, hash, new, capacity: capacity) }
    return new
  }
}
