/// The names of people and places.
public struct NameLexicon: Sendable {
  /// What a name can stand for.
  public struct Kinds: OptionSet, Hashable, Sendable {
    /// One bit a kind.
    public let rawValue: Int

    /// The kinds of the given bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A first name.
    public static let first = Kinds(rawValue: 1)
    /// A family name.
    public static let last = Kinds(rawValue: 2)
    /// A town, country, river or the like.
    public static let place = Kinds(rawValue: 4)
    /// A street, or any other name.
    public static let other = Kinds(rawValue: 8)
  }

  static let payloadWidth = 1

  private let names: FrontCodedTable

  /// The lexicon of a file in the format of `NameLexicon.data`.
  public init(_ file: SectionedFile) { names = FrontCodedTable(file[0]) }

  /// What a word, perhaps with the "s" of the genitive, can be the name of; empty for other words.
  public func kinds(of word: String) -> Kinds {
    let key = Folding.key(word)
    let found = kinds(key: key)
    guard found.isEmpty, key.last == 0x73, key.count > 3 else { return found }
    return kinds(key: Array(key.dropLast()))
  }

  private func kinds(key: [UInt8]) -> Kinds {
    let indices = names.indices(of: key)
    return indices.isEmpty ? [] : Kinds(rawValue: names.payload(at: indices.lowerBound))
  }
}
