import Foundation
import Testing

@Suite struct FixDialogueTests {
  private static let text = "Er kommt nebst Anlage. Das ist nunmehr gut. Es sind hierfür 10 Tage.\n"

  private let klarbrief: Klarbrief

  init() throws { klarbrief = try Klarbrief() }

  private func read(_ name: String) throws -> String {
    try String(contentsOf: klarbrief.folder.appendingPathComponent(name), encoding: .utf8)
  }

  private func ask(_ answers: String) throws -> Klarbrief.Outcome {
    try klarbrief.file("brief.txt", Self.text)
    return try klarbrief.run(
      ["fix", "--kind", "text", "--interactive", "-o", "neu.txt", "brief.txt"], input: answers)
  }

  @Test func asksAboutEachAndTakesWhatIsWanted() throws {
    defer { klarbrief.clean() }
    let outcome = try ask("j\nn\nj\n")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Zeile 1 · Warnung (praeposition)"))
    #expect(outcome.output.contains("  → Er kommt mit Anlage."))
    #expect(outcome.output.ranges(of: "Übernehmen? [j/n").count == 3)
    #expect(
      try read("neu.txt")
        == "Er kommt mit Anlage. Das ist nunmehr gut. Es sind dafür 10 Tage.\n")
    #expect(outcome.errors == "brief.txt: 2 Änderungen in 2 Sätzen.\n")
  }

  @Test func offersOtherWordsAndHelp() throws {
    defer { klarbrief.clean() }
    let outcome = try ask("was?\nn\na\nj\nq\n")
    #expect(outcome.output.contains("j = übernehmen, n = lassen, a = andere Formulierung"))
    #expect(outcome.output.contains(", a (2 von 2)"))
    #expect(try read("neu.txt").contains("Das ist nun gut."))
  }

  @Test func takesASentenceOfOnesOwnAndWarns() throws {
    defer { klarbrief.clean() }
    let outcome = try ask(
      "b\nEr kommt mit der Anlage.\nn\nb\nEs dauert.\nn\nb\n\nb\nEs dauert.\nj\n")
    #expect(
      outcome.output.ranges(of: "Achtung: Klarbrief rät ab, weil sich die Angabe „10“").count == 2)
    #expect(
      try read("neu.txt") == "Er kommt mit der Anlage. Das ist nunmehr gut. Es dauert.\n")
  }

  @Test func keepsWhatWasAcceptedWhenTheInputEnds() throws {
    defer { klarbrief.clean() }
    #expect(try ask("j\n").status == 0)
    #expect(try read("neu.txt").hasPrefix("Er kommt mit Anlage. Das ist nunmehr gut."))
  }

  @Test func writesNothingWhereNothingWasAccepted() throws {
    defer { klarbrief.clean() }
    #expect(try ask("q\n").errors == "brief.txt: keine Änderungen.\n")
    #expect(throws: (any Error).self) { try read("neu.txt") }
  }

  @Test func losesNothingOnCtrlC() throws {
    defer { klarbrief.clean() }
    try klarbrief.file("brief.txt", Self.text)
    let process = Process()
    process.executableURL = try Klarbrief.binary()
    process.arguments = ["fix", "--kind", "text", "--interactive", "--in-place", "brief.txt"]
    process.currentDirectoryURL = klarbrief.folder
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    input.fileHandleForWriting.write(Data("j\n".utf8))
    // The second question comes when the first answer has been saved.
    var shown = ""
    while shown.ranges(of: "Übernehmen?").count < 2 {
      let data = output.fileHandleForReading.availableData
      try #require(!data.isEmpty, "it ended by itself: \(shown)")
      shown += String(decoding: data, as: UTF8.self)
    }
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(try read("brief.txt").hasPrefix("Er kommt mit Anlage. Das ist nunmehr gut."))
    #expect(try read("brief.txt.bak") == Self.text)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: klarbrief.folder.path).sorted()
        == ["brief.txt", "brief.txt.bak"])
  }
}
