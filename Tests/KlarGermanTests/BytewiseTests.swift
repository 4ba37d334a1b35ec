import Testing

@testable import KlarGerman

@Suite("Quick forms of slow questions")
struct BytewiseTests {
  @Test(
    "the end of a word in bytes is the end in characters",
    arguments: ["Prüfung", "Größe", "ä", "", "Maß", "tät"], ["ung", "ß", "öße", "", "tät", "Größe"])
  func endings(word: String, ending: String) {
    #expect(word.ends(inBytesOf: ending) == word.hasSuffix(ending))
  }

  @Test("a set of tags has the tags that it was made of", arguments: KlarGerman.Tag.allCases)
  func tags(tag: KlarGerman.Tag) {
    let members: Set<KlarGerman.Tag> = [.nn, .adja, .bracket]
    #expect(TagSet(members).contains(tag) == members.contains(tag))
    #expect(!TagSet([]).contains(tag))
  }
}
