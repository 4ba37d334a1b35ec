/// A list entry, prepared for matching.
struct PhrasePattern: Sendable {
  /// The list rule and the entry in it.
  let list: Int
  let entry: Int
  /// How it inflects.
  let entryClass: EntryClass
  /// The symbol of the verb, for verb entries.
  let verb: Int32?
  /// Whether the phrase has an article of its own, which stands for any or none.
  let hasDeterminer: Bool
  /// Whether a reflexive pronoun belongs to it.
  let isReflexive: Bool
  /// Whether it may stand behind its noun phrase.
  let isPostposed: Bool
  /// Whether each of its contiguous words is written with a capital.
  let capitals: [Bool]
}
