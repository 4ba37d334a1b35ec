internal import KlarGerman

/// Recognises nouns that hide a verb or an adjective.
enum Nominalisation {
  private static let endings = [
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "tion", "tionen", "ismus", "nis", "nisse",
    "nissen", "ität", "itäten",
  ]

  /// Whether a spelling looks like one: capitalised, at least seven letters, a telling ending.
  static func isOne(_ form: WordForm) -> Bool {
    form.casing == .capitalized && form.letters > 6
      && endings.contains { form.folded.ends(inBytesOf: $0) }
  }
}
