/// A rule file to begin with: what `klarbrief rules new` writes.
public enum RuleTemplate {
  /// The text of a rule of phrases with the given id, which is valid and keeps its promises.
  ///
  /// - Returns: nil if the id has other characters than a to z, digits and "-".
  public static func text(id: String, category: String = "wortwahl") -> String? {
    let isName =
      !id.isEmpty
      && id.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
    guard isName else { return nil }
    return """
      id: \(id)
      category: \(category)
      title: Kurzer Name der Regel
      severity: hint
      status: preview
      kind: phrase
      phrases:
        - phrase: ein sperriges Beispiel
          class: fixed
          replacement: [ein Beispiel]
          applicability: review
      message: „{match}“ ist schwer zu verstehen. {advice}
      why: >
        Sagen Sie in einem oder zwei Sätzen, warum das schwer zu verstehen ist.
      source: Leitfaden oder Studie, die das belegt
      examples:
        - bad: Das ist ⟦ein sperriges Beispiel⟧.
          becomes: [Das ist ein Beispiel.]
        - good: Das ist ein Beispiel.

      """
  }
}
