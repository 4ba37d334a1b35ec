/// The person of a verb or pronoun.
public enum Person: UInt8, Hashable, Sendable, CaseIterable {
  case first, second, third
}

/// The number of a verb, noun, determiner or pronoun.
public enum GrammaticalNumber: UInt8, Hashable, Sendable, CaseIterable {
  case singular, plural
}

/// The case of a noun phrase.
public enum GrammaticalCase: UInt8, Hashable, Sendable, CaseIterable {
  case nominative, genitive, dative, accusative
}

/// The gender of a noun.
public enum Gender: UInt8, Hashable, Sendable, CaseIterable {
  case masculine, feminine, neuter
}

/// The genders that a noun may have.
public struct Genders: OptionSet, Hashable, Sendable {
  /// One bit a gender, in the order of `Gender`.
  public let rawValue: Int

  /// The genders of the given bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The set of one gender.
  public init(_ gender: Gender) { rawValue = 1 << Int(gender.rawValue) }

  /// The genders one by one.
  public var all: [Gender] { Gender.allCases.filter { contains(Genders($0)) } }
}
