/// The rule of the word lists that a configuration names.
///
/// It is there only if a configuration names a list: `lists: [unsere-woerter.csv]`.
enum OwnWords {
  /// The id of the rule.
  static let id = "eigene-woerter"

  /// The name of the list in the rule file.
  static let list = "eigene"

  /// The rule file, by its path in the rule book.
  static let file = (
    path: "wortwahl/\(id).yml",
    text: """
    id: \(id)
    category: wortwahl
    title: Eigenes Wort
    severity: hint
    status: stable
    kind: list
    lists: [\(list)]
    message: „{match}“ steht in Ihrer eigenen Wortliste. {advice}
    why: >
      Ihre Behörde hat dieses Wort in eine eigene Liste geschrieben, weil sie es anders sagen will.
    source: die Wortliste, die Ihre Einstellungen nennen
    examples:
      - good: Das Amt ist am Montag offen.

    """
  )
}
