import KlarGerman
import KlarLinting
import KlarRuleBook
import Testing

@testable import KlarRules

@Suite("Lists of letter rules")
struct LetterListsTests {
  @Test("know every kind of cue that rules ask for", arguments: LetterCues.Kind.allCases)
  func cues(kind: LetterCues.Kind) {
    let phrases = LetterCues.standard[kind]
    #expect(!phrases.isEmpty)
  }

  @Test("know every kind of word that rewrites ask for", arguments: RewriteWords.Kind.allCases)
  func rewriteWords(kind: RewriteWords.Kind) {
    let words = RewriteWords.standard[kind]
    #expect(!words.isEmpty)
  }

  @Test("match words with open ends, and phrases in order")
  func phrases() {
    let cues = CuePhrases(["ablehn*", "*bescheid", "*anlage*", "im *amt", "bitte"])
    #expect(cues.occurs(in: ["wir", "ablehnen"]))
    #expect(cues.occurs(in: ["gebührenbescheid"]))
    #expect(cues.first(in: ["heute", "im", "bürgeramt"]) == 1..<3)
    #expect(!cues.occurs(in: ["im", "neuen", "amt"]))
    #expect(!cues.occurs(in: ["bescheide", "bitten"]))
    #expect(!cues.occurs(in: [String]()))
  }

  @Test("refuse glossaries with gaps, with the line of the mistake")
  func glossary() {
    let head = GlossaryTable.columns.joined(separator: "\t") + "\n"
    let good = head + "Duldung\tnoun\tSie dürfen vorerst bleiben.\tAUS\t-\town\n"
    #expect(throws: Never.self) { try GlossaryTable(good, path: "g.tsv") }
    for bad in [
      "Duldung\tnoun\tohne Punkt\tAUS\t-\town", "Duldung\tnuon\tSatz.\tAUS\t-\town",
      "Duldung\tnoun\tSatz.", "\tnoun\tSatz.\tAUS\t-\town",
    ] {
      let failure = #expect(throws: Diagnostics.self) {
        try GlossaryTable(head + bad + "\n", path: "g.tsv")
      }
      #expect(failure?.all.first?.line == 2)
    }
    #expect(throws: Diagnostics.self) { try GlossaryTable("", path: "g.tsv") }
  }

  @Test("refuse synonyms that are alone or no nouns")
  func synonyms() throws {
    let head = SynonymTable.columns.joined(separator: "\t") + "\r\n"
    let table = try SynonymTable(head + "Brief|Schreiben\t\town\r\n", path: "s.tsv")
    #expect(table.groups.map(\.words) == [["Brief", "Schreiben"]])
    for bad in ["Brief\t\town", "Brief|\t\town", "Brief|schreiben\t\town"] {
      #expect(throws: Diagnostics.self) { try SynonymTable(head + bad + "\n", path: "s.tsv") }
    }
  }

  @Test("know at least 25 groups of synonyms, none of them twice")
  func embedded() throws {
    let text = try #require(RuleBook.text("lists/synonyme.tsv"))
    let groups = try SynonymTable(text, path: "s.tsv").groups
    #expect(groups.count >= 25)
    #expect(Set(groups.map(\.words)).count == groups.count)
  }
}
