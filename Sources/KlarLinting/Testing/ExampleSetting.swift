/// A surrounding in which an example must hold like alone.
struct ExampleSetting {
  /// What it is, in German; empty for the bare example.
  let name: String
  private let before: String
  private let after: String
  private let hasWindowsLines: Bool

  /// The example in its surrounding; marks stay.
  func around(_ text: String) -> String {
    let text = before + text + after
    return hasWindowsLines
      ? text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "\r\n") : text
  }

  /// The surroundings for the examples of a rule; whole letters have none but their own.
  static func all(for description: RuleDescription) -> [ExampleSetting] {
    let bare = ExampleSetting(name: "", before: "", after: "", hasWindowsLines: false)
    if description.isAboutLetters { return [bare] }
    return [
      bare,
      ExampleSetting(
        name: "Mit Emoji und zerlegten Umlauten davor",
        before: "Scho\u{308}ne Gru\u{308}ße 😀 an alle.\n\n", after: "", hasWindowsLines: false),
      ExampleSetting(
        name: "Mit Zeilenenden von Windows", before: "Guten Tag.\n\n", after: "\n\nBis bald.\n",
        hasWindowsLines: true),
      ExampleSetting(
        name: "Zwischen anderen Absätzen", before: "Wir schreiben Ihnen heute.\n\n",
        after: "\n\nRufen Sie uns gern an.", hasWindowsLines: false),
    ]
  }
}

extension RuleDescription {
  /// Whether its examples are letters, which nothing can stand around.
  var isAboutLetters: Bool { scope == .letter || category == .brief }
}
