/// Makes foreign text safe to show on a terminal.
public enum SafeText {
  /// The text in one line, control characters as visible signs.
  public static func line(_ text: String) -> String { TerminalText.harmless(text) }
}
