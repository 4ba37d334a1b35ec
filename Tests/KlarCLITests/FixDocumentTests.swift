import Foundation
import Testing

/// Sample letters changed as documents, and opened by the word processor itself where there is one.
@Suite struct FixDocumentTests {
  private static let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Samples/vorher")
  private static let documents = ["04-wohngeld-bescheid.docx", "05-jobcenter-mitwirkung.odt"]
  private static let others = [
    "01-aufenthalt-unterlagen.docx", "02-integrationskurs.odt", "06-bauamt-anhoerung.docx",
    "08-schule-anmeldung.docx",
  ]

  private static let soffice = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { "\($0)/soffice" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private let klarbrief: Klarbrief

  init() throws { klarbrief = try Klarbrief() }

  private func fix(_ name: String, as form: String) throws -> String {
    let path = Self.samples.appendingPathComponent(name).path
    let target = "\(form)-\(name)"
    let outcome = try klarbrief.run(["fix", path, "--as", form, "-o", target])
    #expect(outcome.status == 0 && outcome.errors.contains("Änderungen in"))
    return target
  }

  @Test(arguments: documents)
  func entersChanges(name: String) throws {
    defer { klarbrief.clean() }
    let path = Self.samples.appendingPathComponent(name).path
    let text = try klarbrief.run(["text", fix(name, as: "changes")]).output
    #expect(try text == klarbrief.run(["fix", path]).output)
    #expect(try text != klarbrief.run(["text", path]).output)
    let comments = try klarbrief.run(["text", fix(name, as: "comments")]).output
    #expect(try comments == klarbrief.run(["text", path]).output)
  }

  @Test func entersWhatNeedsReviewOnRequest() throws {
    defer { klarbrief.clean() }
    let path = Self.samples.appendingPathComponent(Self.documents[1]).path
    let outcome = try klarbrief.run(["fix", path, "--all", "-o", "neu.odt"])
    #expect(outcome.status == 0)
    let count = outcome.errors.split(separator: ": ").dropFirst().first?.prefix { $0.isNumber }
    #expect(try #require(count.flatMap { Int($0) }) > 10)
  }

  @Test(
    .enabled(if: soffice != nil, "LibreOffice (soffice) is not installed"), .timeLimit(.minutes(5)),
    arguments: documents)
  func openInLibreOffice(name: String) throws {
    defer { klarbrief.clean() }
    let changes = try opened(fix(name, as: "changes"))
    #expect(changes.contains("<dc:creator>Klarbrief</dc:creator>"))
    #expect(changes.ranges(of: "<text:insertion>").count >= 3)
    #expect(changes.ranges(of: "<text:deletion>").count >= 3)
    let comments = try opened(fix(name, as: "comments"))
    #expect(comments.ranges(of: "<office:annotation ").count >= 3)
    #expect(comments.contains("Vorschlag: ") && !comments.contains("<text:insertion>"))
  }

  /// Accepting every change gives the fixed text, rejecting every change the old one.
  @Test(
    .enabled(if: soffice != nil, "LibreOffice (soffice) is not installed"), .timeLimit(.minutes(5)),
    arguments: documents + others)
  func canBeAcceptedAndRejected(name: String) throws {
    defer { klarbrief.clean() }
    let path = Self.samples.appendingPathComponent(name).path
    let tracked = TrackedText(flat: try opened(fix(name, as: "changes")))
    let fixed = try klarbrief.run(["fix", path]).output
    let original = try klarbrief.run(["text", path]).output
    #expect(fixed != original)
    // The number of the page is a field, which has no text in the file.
    let accepted = TrackedText.lines(of: fixed, missingIn: tracked.accepted)
    #expect(accepted.filter { !$0.hasSuffix("Seite 1") } == [])
    let rejected = TrackedText.lines(of: original, missingIn: tracked.rejected)
    #expect(rejected.filter { !$0.hasSuffix("Seite 1") } == [])
    #expect(!TrackedText.lines(of: fixed, missingIn: tracked.rejected).isEmpty)
  }

  /// A document as LibreOffice understands it: its flat OpenDocument form.
  private func opened(_ name: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.soffice))
    process.currentDirectoryURL = klarbrief.folder
    let profile = klarbrief.folder.appendingPathComponent("profile").absoluteString
    process.arguments = [
      "-env:UserInstallation=\(profile)", "--headless", "--convert-to", "fodt", "--outdir", "flat",
      name,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let flat = klarbrief.folder.appendingPathComponent("flat/\(name)").deletingPathExtension()
      .appendingPathExtension("fodt")
    return try String(contentsOf: flat, encoding: .utf8)
  }
}
