import KlarText
import Testing

@testable import KlarGerman

/// Tokens with their edges shown: each case is a text and its tokens between bars.
@Suite struct TokenizerTests {
  @Test(arguments: [
    ("Ihr Antrag vom 3. Mai ist da.", "Ihr|Antrag|vom|3.|Mai|ist|da|."),
    ("Siehe Seite 12. Dort steht es.", "Siehe|Seite|12|.|Dort|steht|es|."),
    (
      "Der 3. Senat hat am 12. und 13. entschieden.",
      "Der|3.|Senat|hat|am|12.|und|13.|entschieden|."
    ),
    ("Geboren am 12.03.1980.", "Geboren|am|12.03.1980|."),
    ("bis zum 31.12. um 10:30 Uhr", "bis|zum|31.12.|um|10:30|Uhr"),
    ("1.234,56 EUR, 50,- Euro, 1'000 CHF", "1.234,56|EUR|,|50,-|Euro|,|1'000|CHF"),
    ("10-12 Uhr, 2019/2020, 5 %", "10-12|Uhr|,|2019/2020|,|5|%"),
    ("§ 5a Abs. 2 S. 1 SGB X i. V. m. §§ 48, 49", "§|5a|Abs.|2|S.|1|SGB|X|i. V. m.|§§|48|,|49"),
    ("z.B. u.a. und z. B.", "z.B.|u.a.|und|z. B."),
    ("Auf diese Art. Wir gehen.", "Auf|diese|Art|.|Wir|gehen|."),
    ("gem. Art. 6 GG", "gem.|Art.|6|GG"),
    ("Friedrich II. war König.", "Friedrich|II.|war|König|."),
    ("Dr. K. Müller, Dipl.-Ing.", "Dr.|K.|Müller|,|Dipl.-Ing."),
  ])
  func numbersAndAbbreviations(text: String, expected: String) {
    #expect(cut(text) == expected)
  }

  @Test(arguments: [
    (
      "Ein- und Auszahlung, Einzahlung/-auszahlung",
      "Ein-|und|Auszahlung|,|Einzahlung|/|-auszahlung"
    ),
    ("E-Mail-Adresse der 5-jährigen", "E-Mail-Adresse|der|5-jährigen"),
    ("Mitarbeiter*innen und Antragsteller/in", "Mitarbeiter*innen|und|Antragsteller/in"),
    ("Bürger:innen, Nutzer_innen, BürgerInnen", "Bürger:innen|,|Nutzer_innen|,|BürgerInnen"),
    ("Schüler(innen), jede/r, Lehrer/-innen", "Schüler(innen)|,|jede/r|,|Lehrer/-innen"),
    ("die/der Vater/Mutter", "die|/|der|Vater|/|Mutter"),
    ("Das geht's nicht. D’Amico", "Das|geht|'s|nicht|.|D’Amico"),
    ("Wort - und noch eins -- hier", "Wort|-|und|noch|eins|--|hier"),
    ("ein (sehr) \"gutes\" „Wort“.", "ein|(|sehr|)|\"|gutes|\"|„|Wort|“|."),
    ("Was?! Nein...", "Was|?!|Nein|..."),
    ("Super! 👍🏽 Toll :-)", "Super|!|👍🏽|Toll|:-)"),
  ])
  func wordsAndMarks(text: String, expected: String) {
    #expect(cut(text) == expected)
  }

  @Test(arguments: [
    ("Post an max.muster@stadt-x.de.", "Post|an|max.muster@stadt-x.de|."),
    ("Siehe www.amt.de/a?b=1, oder amt.de.", "Siehe|www.amt.de/a?b=1|,|oder|amt.de|."),
    ("(https://a.example/x_(y)) Ende.Neu", "(|https://a.example/x_(y)|)|Ende|.|Neu"),
    ("Hallo {{ person.name }}, {x} und ${y}", "Hallo|{{ person.name }}|,|{x}|und|${y}"),
    ("«Vor_Name» «Ja» [Datum] [1] [d]er", "«Vor_Name»|«|Ja|»|[Datum]|[|1|]|[|d|]|er"),
    ("<Frist> __NAME__ %name% XXXX 5 < 6", "<Frist>|__NAME__|%name%|XXXX|5|<|6"),
    ("Name: ______ {% if a %}", "Name|:|______|{% if a %}"),
  ])
  func addressesAndGaps(text: String, expected: String) {
    #expect(cut(text) == expected)
  }

  @Test func spellingsAreCleaned() {
    let text = "Gru\u{308}\u{DF}e Auf\u{AD}enthalt z.\u{A0}B. Grüße"
    let tokenizer = tokenized(text)
    let forms = tokenizer.tokens.map { tokenizer.spellings.forms[$0.form] }
    #expect(forms.map(\.text) == ["Grüße", "Aufenthalt", "z. B.", "Grüße"])
    #expect(forms.map { Array($0.text.unicodeScalars).count } == [5, 10, 5, 5])
    #expect(forms.map(\.folded) == ["grüsse", "aufenthalt", "z.b.", "grüsse"])
    #expect(tokenizer.tokens[0].form == tokenizer.tokens[3].form)
    #expect(forms[0].letters == 5)
  }

  @Test func wordsDividedAtLineEndsAreWhole() {
    let text = "Wir teilen Ihnen mit, dass wir die Verlän-\ngerung ablehnen, Vor- \nund Nachteile"
    let tokenizer = tokenized(text)
    let words = tokenizer.tokens.map { tokenizer.spellings.forms[$0.form].text }
    #expect(words.contains("Verlängerung"))
    #expect(words.suffix(3) == ["Vor-", "und", "Nachteile"])
  }

  @Test func casing() {
    let words = ["und", "Und", "UND", "E-Mail", "GmbH", "A", "12", "BAföG", "Übung"]
    let expected: [WordForm.Casing] = [
      .lower, .capitalized, .upper, .capitalized, .mixed, .capitalized, .none, .mixed, .capitalized,
    ]
    #expect(words.map { Spelling.form($0).casing } == expected)
  }

  /// Every byte that is no white space is in exactly one token, whatever the text.
  @Test(arguments: [
    "", " ", "\r\n\r\n", "...", "§", "«", "{{", "[", "'", "-", "’", "\u{AD}", "@", "a@", "1.",
    "1,-", "5-",
    "http://", "www.", "a.b.c.d", ".de", "\u{301}", "👩‍👩‍👧", "%a", "z.", "z. ", "i. V", "__", "I.", "ß",
    "\u{FFFD}",
  ])
  func coversAnyText(text: String) {
    let tokenizer = tokenized(text)
    var position = 0
    for token in tokenizer.tokens {
      #expect(token.range.lower >= position && !token.range.isEmpty)
      let gap = tokenizer.bytes[position..<token.range.lower]
      let skipped = String(decoding: gap, as: UTF8.self).unicodeScalars
      #expect(
        skipped.allSatisfy { $0.properties.isWhitespace || $0.value == 0xAD || $0.value == 0x301 })
      position = token.range.upper
    }
    let rest = String(decoding: tokenizer.bytes[position...], as: UTF8.self)
    #expect(
      rest.unicodeScalars.allSatisfy {
        $0.properties.isWhitespace || $0.value == 0xAD || $0.value == 0x301
      })
  }

  @Test(arguments: [
    "a", "a.", "a-", "1.", "{", "[a", "a@", "<b", "_", "ä", "«a", "'", "(", "z. ", "a:", "a/b",
  ])
  func longRunsTakeLinearTime(unit: String) {
    let text = String(repeating: unit, count: 20_000)
    let clock = ContinuousClock()
    let elapsed = clock.measure { #expect(tokenized(text).tokens.count >= 1) }
    #expect(elapsed < .seconds(30))
  }

  private func tokenized(_ text: String) -> Tokenizer {
    let source = SourceText(text)
    var tokenizer = Tokenizer(source)
    tokenizer.scan(source.range)
    return tokenizer
  }

  private func cut(_ text: String) -> String {
    let source = SourceText(text)
    return tokenized(text).tokens.map { source.string($0.range) }.joined(separator: "|")
  }
}
