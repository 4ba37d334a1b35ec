internal import KlarLinting
internal import KlarRules
internal import Klarbrief

/// The rules that a user's options choose.
enum ChosenRules {
  /// The rule book.
  static func library(_ rules: RuleOptions) throws(CommandFailure) -> RuleLibrary {
    do {
      return try RuleLibrary.chosen(by: rules.checkerOptions)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The rules of the profile.
  static func ruleSet(_ rules: RuleOptions) throws(CommandFailure) -> RuleSet {
    do {
      return try RuleLibrary.chosen(by: rules.checkerOptions).ruleSet(for: rules.checkerOptions)
    } catch {
      throw CommandFailure(error)
    }
  }
}
