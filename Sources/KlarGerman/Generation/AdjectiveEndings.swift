/// The endings of attributive adjectives.
///
/// Source: Duden, Die Grammatik, the chapter on the inflection of adjectives.
public enum AdjectiveEndings {
  /// The ending behind a determiner of the given kind; strong where there is none.
  ///
  /// `gender` does not count in the plural.
  public static func ending(
    _ declension: ClosedClassWord.AdjectiveDeclension, _ gender: Gender,
    _ number: GrammaticalNumber, _ grammaticalCase: GrammaticalCase
  ) -> String {
    switch declension {
    case .weak: weak(gender, number, grammaticalCase)
    case .strong: strong(gender, number, grammaticalCase)
    case .mixed:
      number == .singular && isBare(gender, grammaticalCase)
        ? strong(gender, number, grammaticalCase) : weak(gender, number, grammaticalCase)
    }
  }

  /// Where "ein" has no ending, or one that does not tell it from "eine": the adjective shows case.
  private static func isBare(_ gender: Gender, _ grammaticalCase: GrammaticalCase) -> Bool {
    switch (gender, grammaticalCase) {
    case (.masculine, .nominative), (.neuter, .nominative), (.neuter, .accusative): true
    default: false
    }
  }

  private static func weak(
    _ gender: Gender, _ number: GrammaticalNumber, _ grammaticalCase: GrammaticalCase
  ) -> String {
    if number == .plural { return "en" }
    switch (gender, grammaticalCase) {
    case (_, .nominative), (.feminine, .accusative), (.neuter, .accusative): return "e"
    default: return "en"
    }
  }

  private static func strong(
    _ gender: Gender, _ number: GrammaticalNumber, _ grammaticalCase: GrammaticalCase
  ) -> String {
    switch (number, gender, grammaticalCase) {
    case (.plural, _, .nominative), (.plural, _, .accusative): "e"
    case (.plural, _, .genitive): "er"
    case (.plural, _, .dative): "en"
    case (.singular, .masculine, .nominative): "er"
    case (.singular, .masculine, .accusative): "en"
    case (.singular, .feminine, .nominative), (.singular, .feminine, .accusative): "e"
    case (.singular, .feminine, _): "er"
    case (.singular, .neuter, .nominative), (.singular, .neuter, .accusative): "es"
    case (.singular, _, .genitive): "en"
    case (.singular, _, .dative): "em"
    }
  }
}
