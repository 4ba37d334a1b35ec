import Foundation
import Testing

@Suite struct FixCommandTests {
  private static let text = """
    Sehr geehrte Frau Beispiel,

    Ihr Antrag nebst Anlagen liegt uns lediglich in Kopie vor. Sie erhalten Zinsen i. H. v. 250,00 EUR.

    Mit freundlichen Grüßen
    Rita Rathaus

    """
  private static let fixed = text.replacing("nebst", with: "mit").replacing(
    "lediglich", with: "nur"
  )
  .replacing("i. H. v.", with: "von")

  private let klarbrief: Klarbrief
  private let name: String

  init() throws {
    klarbrief = try Klarbrief()
    name = try klarbrief.file("brief.txt", Self.text)
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOf: klarbrief.folder.appendingPathComponent(name), encoding: .utf8)
  }

  private func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: klarbrief.folder.appendingPathComponent(name).path)
  }

  @Test func printsTheChangedTextAndTouchesNothing() throws {
    defer { klarbrief.clean() }
    let outcome = try klarbrief.run(["fix", name])
    #expect(outcome.status == 0 && outcome.output == Self.fixed)
    #expect(outcome.errors == "brief.txt: 3 Änderungen in 2 Sätzen.\n")
    #expect(try read(name) == Self.text)
    let piped = try klarbrief.run(["fix", "-"], input: Self.text)
    #expect(piped.output == Self.fixed)
  }

  @Test func showsTheDifference() throws {
    defer { klarbrief.clean() }
    let outcome = try klarbrief.run(["fix", "--diff", name])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("--- brief.txt\n+++ brief.txt (geändert)\n@@ -1,6 +1,6 @@\n"))
    #expect(outcome.output.contains("\n+Ihr Antrag mit Anlagen liegt uns nur in Kopie vor."))
    #expect(
      try klarbrief.run(["fix", "--diff", "--color", "always", name]).output.contains("\u{1B}[32m+")
    )
  }

  @Test func writesAnotherFileOnce() throws {
    defer { klarbrief.clean() }
    #expect(try klarbrief.run(["fix", name, "-o", "neu.txt"]).status == 0)
    #expect(try read("neu.txt") == Self.fixed && read(name) == Self.text)
    let again = try klarbrief.run(["fix", name, "-o", "neu.txt"])
    #expect(again.status == 2 && again.errors.contains("neu.txt: Die Datei gibt es schon."))
    #expect(try klarbrief.run(["fix", name, "-o", "neu.txt", "--force"]).status == 0)
  }

  @Test func changesTheFileItselfAndKeepsTheOldOne() throws {
    defer { klarbrief.clean() }
    let outcome = try klarbrief.run(["fix", "--in-place", name])
    #expect(
      outcome.status == 0 && outcome.errors.contains("Die alte Fassung ist in brief.txt.bak."))
    #expect(try read(name) == Self.fixed && read("brief.txt.bak") == Self.text)
    #expect(
      try klarbrief.run(["fix", "--in-place", name]).errors == "brief.txt: keine Änderungen.\n")
    #expect(!exists("brief.txt.bak2"))
    try klarbrief.file(name, Self.text + "Nebst.\n")
    #expect(try klarbrief.run(["fix", "--in-place", name]).status == 0)
    #expect(try read("brief.txt.bak") == Self.text && read("brief.txt.bak2").hasPrefix(Self.text))
  }

  @Test func keepsTheEncoding() throws {
    defer { klarbrief.clean() }
    let url = klarbrief.folder.appendingPathComponent("alt.txt")
    try #require(Self.text.data(using: .windowsCP1252)).write(to: url)
    #expect(try klarbrief.run(["fix", "--in-place", "alt.txt"]).status == 0)
    #expect(try Data(contentsOf: url) == Self.fixed.data(using: .windowsCP1252))
  }

  @Test func usesOnlyTheRulesThatAreAskedFor() throws {
    defer { klarbrief.clean() }
    let outcome = try klarbrief.run(["fix", "--rule", "praeposition", name])
    #expect(outcome.output == Self.text.replacing("nebst", with: "mit"))
    let unknown = try klarbrief.run(["fix", "--rule", "gibtsnicht", name])
    #expect(unknown.status == 2 && unknown.errors.contains("„gibtsnicht“ gibt es nicht"))
  }

  @Test(
    arguments: [
      (["brief.txt", "-o", "brief.txt"], "Mit --in-place wird er geändert"),
      (["brief.txt", "-o", "./brief.txt", "--force"], "Mit --in-place wird er geändert"),
      (["brief.txt", "-o", "."], "Das ist ein Ordner."),
      (["brief.txt", "-o", "weg/neu.txt"], "Den Ordner der Datei gibt es nicht."),
      (["brief.txt", "-o", "neu.docx"], "wird keine .docx-Datei"),
      (["brief.txt", "-o", "neu.pdf"], "wird keine .pdf-Datei"),
      (["brief.txt", "-o", "neu.txt", "--as", "comments"], "--as gilt nur für"),
      (["brief.txt", "--as", "changes"], "Zu --as gehört eine Datei"),
      (["brief.txt", "--all"], "annehmen oder ablehnen"),
      (["brief.txt", "-o", "neu.txt", "--all"], "annehmen oder ablehnen"),
      (["brief.txt", "-o", "a.txt", "--in-place"], "nicht beides"),
      (["brief.txt", "--diff", "--in-place"], "--diff zeigt nur"),
      (["brief.txt", "--interactive"], "Zu --interactive gehört eine Datei"),
      (["-", "--in-place"], "Die Standardeingabe lässt sich nicht ändern"),
      (["seite.html", "--in-place"], "In HTML-Dateien lässt sich nichts eintragen."),
      (["post.eml", "--in-place"], "In E-Mails lässt sich nichts eintragen."),
      (["weg.txt"], "weg.txt: Die Datei gibt es nicht."),
    ])
  func saysWhyNot(arguments: [String], reason: String) throws {
    defer { klarbrief.clean() }
    try klarbrief.file("seite.html", "<html><body><p>Das kommt nebst Anlage.</p></body></html>")
    try klarbrief.file(
      "post.eml", "From: a@example.org\nSubject: Brief\n\nDas kommt nebst Anlage.\n")
    let before = try FileManager.default.contentsOfDirectory(atPath: klarbrief.folder.path).sorted()
    let outcome = try klarbrief.run(["fix"] + arguments)
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: klarbrief.folder.path).sorted() == before)
    #expect(try read(name) == Self.text)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func respectsReadOnlyFolders() throws {
    defer { klarbrief.clean() }
    let path = klarbrief.folder.path
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: path)
    let outcome = try klarbrief.run(["fix", "--in-place", name])
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    #expect(outcome.status == 2 && outcome.errors.contains("dürfen Sie nicht schreiben"))
    #expect(try read(name) == Self.text)
  }
}
