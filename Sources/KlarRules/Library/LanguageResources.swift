internal import KlarGerman

/// What the rules need to know about German words.
struct LanguageResources: Sendable {
  /// Leads from word forms to lemmas.
  let reader: any WordReader
  /// Puts replacements into sentences.
  let wording: Wording

  /// The resources of the program.
  static var standard: LanguageResources {
    LanguageResources(reader: LexiconReader(.standard), wording: Wording(.standard))
  }
}
