import KlarGerman
import Testing

@Suite("Adjective endings")
struct AdjectiveEndingsTests {
  /// Nominative, genitive, dative, accusative of masculine, feminine, neuter and plural.
  @Test(
    "follow the three declensions",
    arguments: [
      (ClosedClassWord.AdjectiveDeclension.weak, "e en en en|e en en e|e en en e|en en en en"),
      (.mixed, "er en en en|e en en e|es en en es|en en en en"),
      (.strong, "er en em en|e er er e|es en em es|e er en e"),
    ])
  func declensions(declension: ClosedClassWord.AdjectiveDeclension, table: String) {
    let rows = Gender.allCases.map { gender in
      endings(declension, gender, .singular)
    }
    let plural = endings(declension, .feminine, .plural)
    #expect((rows + [plural]).joined(separator: "|") == table)
  }

  private func endings(
    _ declension: ClosedClassWord.AdjectiveDeclension, _ gender: Gender,
    _ number: GrammaticalNumber
  ) -> String {
    GrammaticalCase.allCases
      .map { AdjectiveEndings.ending(declension, gender, number, $0) }
      .joined(separator: " ")
  }
}
