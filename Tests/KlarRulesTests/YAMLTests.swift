import Testing

@testable import KlarRules

@Suite("YAML")
struct YAMLTests {
  @Test("knows line and column of every value")
  func places() throws {
    let node = try YAMLNode(yaml: "größe: 1\nliste:\n  - a\n  - \"b\"\n")
    guard case .mapping(let pairs) = node.content,
      case .sequence(let items) = pairs[1].value.content
    else {
      Issue.record("not the structure of the text")
      return
    }
    #expect(pairs.map { $0.key.text } == ["größe", "liste"])
    #expect((pairs[0].value.line, pairs[0].value.column) == (1, 8))
    #expect((items[1].line, items[1].column) == (4, 5))
    #expect(items.map(\.text) == ["a", "b"])
  }

  @Test(
    "refuses what rule files do not need",
    arguments: [
      ("a: &x 1\nb: *x\n", 1), ("a: 1\na: 2\n", 2), ("a: !!int 1\n", 1), ("", 1),
      ("a: 1\n---\nb: 2\n", 3), ("a: [1\n", 2), ("? [a]\n: b\n", 1), ("a: \"b\n", 2),
      (String(repeating: "[", count: 200), 1),
    ])
  func refusals(text: String, line: Int) {
    let failure = #expect(throws: YAMLFailure.self) { try YAMLNode(yaml: text) }
    #expect(failure?.line == line)
    #expect(failure?.message.isEmpty == false)
  }
}
