import Foundation
import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarFixing

@Suite("Lines of a paragraph that is wrapped by hand")
struct LineWrappingTests {
  private static let text =
    "Guten Tag,\n\nwir haben Ihren Antrag gelesen und prüfen ihn jetzt zusammen mit\nden Unterlagen, die wir "
    + "haben, und schicken Ihnen danach\nnoch einmal einen Brief.\n\nBis bald\n"

  private func wrapped(_ old: String, _ new: String) throws -> String {
    let analysis = Analyzer().analyze(Letter(plainText: Self.text))
    let lower = try #require(Self.text.range(of: old)?.lowerBound)
    let start = Self.text.utf8.distance(from: Self.text.startIndex, to: lower)
    let range = TextRange(start, start + old.utf8.count)
    let wrapping = try #require(LineWrapping(around: range, in: analysis))
    let edit = wrapping.wrapped(TextEdit(range, new))
    return [edit].applied(to: analysis.text, in: analysis.text.range)
  }

  @Test("stay as long as they are where the words fit")
  func short() throws {
    #expect(try wrapped("jetzt", "nun") == Self.text.replacing("jetzt", with: "nun"))
  }

  @Test("break where the new words are too many")
  func long() throws {
    let words = "jetzt sehr genau und so schnell, wie wir es nur können"
    let lines = try wrapped("jetzt", words).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 65 })
    #expect(lines.joined(separator: " ").contains(words))
  }

  @Test("keep the lines of a list")
  func list() throws {
    let result = try wrapped("noch einmal einen Brief.", "\n\n- einen Brief und\n- ein Formular.")
    #expect(result.contains("danach\n\n\n- einen Brief und\n- ein Formular.\n\nBis bald"))
  }

  @Test("are none in a paragraph of one line, nor in a document")
  func none() {
    let analysis = Analyzer().analyze(Letter(plainText: "Guten Tag,\n\nwir prüfen ihn.\n"))
    #expect(LineWrapping(around: TextRange(12, 15), in: analysis) == nil)
  }
}
