import Testing

@Suite struct TextReportTests {
  private let klarbrief: Klarbrief

  init() throws { klarbrief = try Klarbrief() }

  @Test func usesNoColorsInFiles() throws {
    defer { klarbrief.clean() }
    let name = try klarbrief.file("brief.txt", Letters.official)
    #expect(try !klarbrief.run(["check", name]).output.contains("\u{1B}"))
    #expect(try klarbrief.run(["check", "--color", "always", name]).output.contains("\u{1B}[1m"))
    let never = try klarbrief.run(["check", "--color", "never", name])
    #expect(!never.output.contains("\u{1B}"))
  }

  @Test func keepsToTheWidth() throws {
    defer { klarbrief.clean() }
    let name = try klarbrief.file("brief.txt", Letters.official)
    let lines = try klarbrief.run(["check", "--width", "50", name]).output.split(separator: "\n")
    #expect(lines.dropFirst().allSatisfy { $0.count <= 50 || $0.contains("Niveau") })
  }

  @Test func isOneLineWhenQuiet() throws {
    defer { klarbrief.clean() }
    let names = try ["a.txt", "b.txt"].map { try klarbrief.file($0, Letters.official) }
    let lines = try klarbrief.run(["check", "--quiet"] + names).output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.contains(" von 100 (") })
  }
}
