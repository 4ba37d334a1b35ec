/// The verbs that the word lists object to, with a simpler one for each that has one.
///
/// Advice must not offer a verb that the next finding rejects.
struct SimplerVerbs: Sendable {
  /// The lists that object to single verbs.
  private static let names = ["amtswort", "einfaches-wort"]

  private let replacements: [Substring: [Substring]]

  /// The verbs of the lists of a rule book.
  init(_ lists: RuleLists = RuleLists()) {
    var replacements: [Substring: [Substring]] = [:]
    for entry in Self.names.compactMap({ lists.phrases[$0] }).flatMap(\.entries)
    where entry.entryClass == .verb && !entry.phrase.utf8.contains(0x20) {
      replacements[entry.phrase, default: []] += entry.replacements
    }
    self.replacements = replacements
  }

  /// The verb itself, or the simpler one: "zahlen" for "entrichten"; nil where only a phrase replaces it.
  func infinitive(for verb: String) -> String? {
    guard let replacements = replacements[Substring(verb)] else { return verb }
    return replacements.first { !$0.contains(" ") && self.replacements[$0] == nil }
      .map(String.init)
  }
}
