import KlarLinting
import Testing

@testable import KlarRules

@Suite("Rule files")
struct RuleFileTests {
  private static let head = """
    title: Test
    severity: hint
    status: preview
    message: „{match}“ ist schwer.
    why: Darum.
    source: Test
    examples: [{good: Gut.}]

    """

  private func messages(_ text: String, path: String = "wort/test.yml") -> [String] {
    do {
      _ = try RuleFileDecoder(lists: RuleLists()).decode(text, path: path)
      return []
    } catch {
      return error.all.map(\.description)
    }
  }

  @Test("name an unknown field and the one that was meant")
  func unknownField() {
    let text = "id: test\nkind: sequence\npaterns: [[der]]\npatterns: [[der]]\n" + Self.head
    let message = messages(text).first ?? ""
    #expect(
      message.hasPrefix(
        "wort/test.yml:3:1: „paterns“ ist hier nicht bekannt. Meinten Sie „patterns“?"))
  }

  @Test("name every mistake at once")
  func manyMistakes() {
    let text = "id: anders\nkind: sequenz\n" + Self.head.replacing("severity: hint\n", with: "")
    let all = messages(text, path: "wörter/test.yml")
    #expect(all.count == 4)
    #expect(
      all.contains {
        $0.contains(":2:7: „sequenz“ ist kein Wert von „kind“. Meinten Sie „sequence“?")
      })
    #expect(all.contains { $0.contains("Die Angabe „severity“ fehlt") })
    #expect(all.contains { $0.contains("Der Ordner „wörter“ ist keine Kategorie") })
    #expect(all.contains { $0.contains("Die Datei heißt „test“, die Regel „anders“") })
  }

  @Test(
    "are refused",
    arguments: [
      ("kind: sequence\npatterns: [der]", "Ein Muster ist eine Liste"),
      ("kind: sequence\npatterns: [[{gap: 5..1}]]", "Eine Lücke hat die Form"),
      ("kind: sequence\npatterns: [[{tag: NNN}]]", "Meinten Sie „NN“?"),
      ("kind: list\nlists: [fehlt]", "Die Liste „fehlt“ fehlt"),
      ("kind: measure\nmeasure: words\nmore-than: {hint: 3}", "ist kein Wert von „measure“"),
      ("kind: measure\nmeasure: words-in-sentence\nmore-than: {hint: viel}", "keine ganze Zahl"),
      ("kind: occurrence\ncount: {ending: ung}", "„more-than“ fehlt"),
      ("kind: phrase\nphrases: [{class: fixed}]", "Die Angabe „phrase“ fehlt"),
    ])
  func refusals(kind: String, message: String) {
    let all = messages("id: test\n\(kind)\n\(Self.head)")
    #expect(all.contains { $0.contains(message) }, "\(all)")
  }

  @Test("must not have places in their message that nothing fills")
  func places() {
    let text =
      "id: test\nkind: sequence\npatterns: [[der]]\n"
      + Self.head.replacing("{match}", with: "{treffer}")
    #expect(messages(text).contains { $0.contains("unbekannte Stelle {treffer}") })
  }
}
