/// A set of combinations of gender, number and case, as a word form or noun phrase allows them.
///
/// One bit a combination; what agrees is the intersection.
public struct Agreement: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt32

  /// The set of the given bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// One combination, or several where a feature is open.
  public init(_ gender: Gender?, _ number: GrammaticalNumber?, _ grammaticalCase: GrammaticalCase?)
  {
    var bits: UInt32 = 0
    for gender in gender.map({ [$0] }) ?? Gender.allCases {
      for number in number.map({ [$0] }) ?? GrammaticalNumber.allCases {
        for grammaticalCase in grammaticalCase.map({ [$0] }) ?? GrammaticalCase.allCases {
          bits |= 1 << Self.index(gender, number, grammaticalCase)
        }
      }
    }
    rawValue = bits
  }

  /// All combinations.
  public static let all = Agreement(nil, nil, nil)

  /// The combinations one by one, singular before plural within a gender.
  public var combinations: [(Gender, GrammaticalNumber, GrammaticalCase)] {
    Gender.allCases.flatMap { gender in
      GrammaticalNumber.allCases.flatMap { number in
        GrammaticalCase.allCases.compactMap { grammaticalCase in
          rawValue & (1 << Self.index(gender, number, grammaticalCase)) != 0
            ? (gender, number, grammaticalCase) : nil
        }
      }
    }
  }

  /// The genders that occur.
  public var genders: Set<Gender> { Set(combinations.map(\.0)) }

  /// The numbers that occur.
  public var numbers: Set<GrammaticalNumber> { Set(combinations.map(\.1)) }

  /// The cases that occur.
  public var cases: Set<GrammaticalCase> { Set(combinations.map(\.2)) }

  /// The part that agrees with `other`; the whole set if nothing does.
  public func narrowed(by other: Agreement) -> Agreement {
    let shared = intersection(other)
    return shared.isEmpty ? self : shared
  }

  private static func index(
    _ gender: Gender, _ number: GrammaticalNumber, _ grammaticalCase: GrammaticalCase
  ) -> UInt32 {
    UInt32(gender.rawValue) * 8 + UInt32(number.rawValue) * 4 + UInt32(grammaticalCase.rawValue)
  }
}
