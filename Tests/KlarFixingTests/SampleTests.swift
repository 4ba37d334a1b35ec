import Foundation
import KlarFixing
import KlarFormats
import KlarGerman
import KlarScore
import Klarbrief
import KlarText
import Testing

/// The sample letters of a county, as text, Word and OpenDocument.
@Suite("Sample letters")
struct SampleTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Samples")

  private static var letters: [String] {
    let folder = Self.folder.appendingPathComponent("vorher")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { "vorher/\($0)" }
  }

  private static let checker = try? LetterChecker()

  private func read(_ name: String) throws -> Letter {
    try LetterReader.readFile(at: Self.folder.appendingPathComponent(name).path)
  }

  @Test("They are there")
  func presence() { #expect(Self.letters.count >= 10) }

  @Test("Applying ends, a second run changes nothing, no fact is lost", arguments: letters)
  func convergence(name: String) throws {
    let letter = try read(name)
    let fixer = try #require(Self.checker).fixer()
    let fixed = fixer.fix(letter)
    #expect(fixed.isFinished)
    #expect(
      fixed.edits.applied(to: letter.text, in: letter.text.range) == fixed.letter.text.string)
    let again = fixer.fix(fixed.letter)
    #expect(again.passages.isEmpty && again.isFinished)
    let analyses = [letter, fixed.letter].map { Analyzer().analyze($0, as: .letter) }
    let facts = FactComparison(
      before: Fact.facts(of: analyses[0]), after: Fact.facts(of: analyses[1]))
    #expect(facts.isEmpty, "\(facts)")
  }

  @Test("With all changes made, no term is explained twice", arguments: letters)
  func explanations(name: String) throws {
    var policy = FixPolicy()
    policy.includesReview = true
    let fixed = try #require(Self.checker).fixer(policy).fix(try read(name))
    let terms = fixed.letter.text.string.matches(of: /\(([A-ZÄÖÜ][^:()]{3,40}):/).map(\.1)
    #expect(Set(terms).count == terms.count, "\(terms)")
  }

  @Test(
    "The legal remedy notice and the decision keep their bytes",
    arguments: letters.filter { $0.contains("/03-") })
  func protectedParts(name: String) throws {
    let letter = try read(name)
    let analysis = Analyzer().analyze(letter, as: nil)
    let parts = analysis.parts.filter(\.kind.isProtected)
    #expect(parts.count == 2)
    var policy = FixPolicy()
    policy.includesReview = true
    let fixed = try #require(Self.checker).fixer(policy).fix(letter)
    for part in parts {
      #expect(fixed.edits.allSatisfy { !$0.range.overlaps(part.range) })
    }
  }
}
