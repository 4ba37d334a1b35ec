import KlarText
import Testing

@Suite("Edits one after the other")
struct TextEditTests {
  private let text = SourceText("eins zwei drei vier")

  private func edit(_ lower: Int, _ upper: Int, _ words: String) -> TextEdit {
    TextEdit(TextRange(lower, upper), words)
  }

  @Test("Two lists of edits in one give the same text", arguments: 0..<200)
  func sequence(seed: Int) throws {
    var random = Numbers(state: UInt64(seed) &* 7919 &+ 13)
    let first = random.edits(of: text)
    let middle = SourceText(first.applied(to: text, in: text.range))
    let second = random.edits(of: middle)
    let both = first.followed(by: second, in: text)
    #expect(TextEdit.areDisjoint(both))
    #expect(
      both.applied(to: text, in: text.range) == second.applied(to: middle, in: middle.range))
  }

  @Test("A later edit inside of an earlier one becomes part of it")
  func inside() {
    let first = [edit(5, 9, "zweiundzwanzig")]
    let both = first.followed(by: [edit(9, 12, "UND")], in: text)
    #expect(both == [edit(5, 9, "zweiUNDzwanzig")])
  }

  @Test("Ranges move with the text before them and grow with the edits in them")
  func shifting() {
    let edits = [edit(0, 4, "1"), edit(10, 14, "dreizehn")]
    #expect(edits.shifted(TextRange(5, 9)) == TextRange(2, 6))
    #expect(edits.shifted(TextRange(5, 19)) == TextRange(2, 20))
    #expect(edits.shifted(TextRange(15, 19)) == TextRange(16, 20))
    #expect([edit(5, 5, "neu ")].shifted(TextRange(5, 9)) == TextRange(5, 13))
  }

  @Test("A range leads back to its words, edits as a whole")
  func origin() {
    let edits = [edit(0, 4, "1"), edit(10, 14, "dreizehn")]
    #expect(edits.origin(of: TextRange(2, 6)) == TextRange(5, 9))
    #expect(edits.origin(of: TextRange(9, 12)) == TextRange(10, 14))
    #expect(edits.origin(of: TextRange(3, 20)) == TextRange(6, 19))
    #expect([TextEdit]().origin(of: TextRange(3, 4)) == TextRange(3, 4))
  }
}

/// Numbers that are the same in every run (Knuth's MMIX generator).
private struct Numbers {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, limit)
  }

  mutating func edits(of text: SourceText) -> [TextEdit] {
    var (edits, position): ([TextEdit], Int) = ([], 0)
    for _ in 0..<below(4) where position <= text.bytes.count {
      let lower = position + below(text.bytes.count - position + 1)
      let upper = lower + below(min(5, text.bytes.count - lower + 1))
      edits.append(TextEdit(TextRange(lower, upper), String(repeating: "x", count: below(4))))
      position = upper
    }
    return edits
  }
}
