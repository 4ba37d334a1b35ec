import Foundation
import Testing

@Suite struct RulesNewTests {
  private let klarbrief: Klarbrief

  init() throws { klarbrief = try Klarbrief() }

  @Test func writesARuleThatKeepsItsPromises() throws {
    defer { klarbrief.clean() }
    let outcome = try klarbrief.run(["rules", "new", "unsere-woerter"])
    #expect(outcome.status == 0 && outcome.output.contains("unsere-woerter.yml"))
    let test = try klarbrief.run(["rules", "test", "unsere-woerter.yml"])
    #expect(test.status == 0 && test.output == "1 Regel getestet, alle Beispiele stimmen.\n")
  }

  @Test func neverOverwrites() throws {
    defer { klarbrief.clean() }
    try klarbrief.file("eigen.yml", "meins")
    let outcome = try klarbrief.run(["rules", "new", "unsere-woerter", "-o", "eigen.yml"])
    #expect(outcome.status == 2 && outcome.errors.contains("eigen.yml"))
    let kept = try String(
      contentsOf: klarbrief.folder.appendingPathComponent("eigen.yml"), encoding: .utf8)
    #expect(kept == "meins")
  }

  @Test func refusesNamesThatFilesAndReportsCannotHave() throws {
    defer { klarbrief.clean() }
    let outcome = try klarbrief.run(["rules", "new", "Größe/x"])
    #expect(outcome.status == 2 && outcome.errors.contains("ist kein Name"))
  }
}
