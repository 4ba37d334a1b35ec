import KlarGerman
import KlarRuleBook
import Testing

@Suite("Fixed phrases of the lists")
struct FixedPhraseTests {
  private static let lists = RuleBook.files.filter { $0.path.hasPrefix("lists/") }.map(\.path)

  /// The words behind such a phrase keep the case that its preposition wants.
  @Test("keep the preposition that they end with, or offer a pattern", arguments: lists)
  func prepositions(path: String) throws {
    let text = try #require(RuleBook.files.first { $0.path == path }?.text)
    for row in text.split(separator: "\n").dropFirst() {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 4, fields[1] == "fixed", fields[4] != "display",
        let last = lastWord(fields[0]),
        isPreposition(last), !endsWithParticle(fields[0])
      else { continue }
      for replacement in fields[2].split(separator: "|") {
        #expect(lastWord(replacement) == last, "\(path): \(fields[0]) -> \(replacement)")
      }
    }
  }

  /// Prepositions with the genitive are adverbs as well ("ausschließlich") and left out.
  private func isPreposition(_ word: String) -> Bool {
    word == word.lowercased()
      && Lexicon.standard.closed.readings(of: word).contains {
        $0.tag == .appr && !$0.isPostposition && !$0.governs.contains(.genitive)
      }
  }

  /// "Ihrer Antwort sehen wir entgegen" ends with the particle of its verb.
  private func endsWithParticle(_ phrase: Substring) -> Bool {
    Tagger.standard.tags(ofWords: phrase.split(separator: " ").map(String.init)).last == .ptkvz
  }

  private func lastWord(_ phrase: Substring) -> String? {
    phrase.split(separator: " ").last.map(String.init)
  }
}
