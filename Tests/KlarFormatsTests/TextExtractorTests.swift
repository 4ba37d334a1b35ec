import Glibc
import Testing

@testable import KlarFormats

@Suite("The program that reads PDF files")
struct TextExtractorTests {
  private func limits(bytes: Int, seconds: Int) -> ReadingLimits {
    var limits = ReadingLimits()
    (limits.archiveBytes, limits.seconds) = (bytes, seconds)
    return limits
  }

  /// Runs a shell script in the place of the program and returns what becomes of it.
  private func run(
    _ script: String, _ pdf: [UInt8] = [1], _ limits: ReadingLimits = ReadingLimits()
  ) throws -> Result<String, ReadingError> {
    let path = "/tmp/klarbrief-\(getpid())-\(UInt32.random(in: 0...(.max)))"
    try AtomicFile.write(Array("#!/bin/sh\n\(script)\n".utf8), to: path)
    unsafe chmod(path, 0o700)
    defer { unsafe unlink(path) }
    return Result { () throws(ReadingError) in
      String(
        decoding: try TextExtractor.layout(of: pdf, limits: limits, program: path), as: UTF8.self)
    }
  }

  @Test("A missing program has its own message")
  func missing() {
    #expect(throws: ReadingError.pdfReaderMissing) {
      try TextExtractor.layout(
        of: [1], limits: ReadingLimits(), program: "klarbrief-kein-programm")
    }
  }

  @Test("The file goes in and the text comes out, both larger than what waits between them")
  func exchange() throws {
    let pdf = [UInt8](repeating: 0x41, count: 3 << 20)
    #expect(try run("cat", pdf).map(\.utf8.count) == .success(3 << 20))
    #expect(try run("printf '%s ' \"$@\"") == .success("-bbox-layout -enc UTF-8 - - "))
  }

  @Test("A program that never ends is ended, by size or by time", .timeLimit(.minutes(1)))
  func endless() throws {
    let size = limits(bytes: 1_000, seconds: 20)
    #expect(try run("exec yes", [1], size) == .failure(.tooLarge(limit: 1_000)))
    let time = limits(bytes: 1 << 20, seconds: 1)
    #expect(try run("exec sleep 600", [1], time) == .failure(.pdfTooSlow(seconds: 1)))
  }

  @Test("A program that takes nothing, or fails, does not end this one")
  func failures() throws {
    let large = [UInt8](repeating: 0x20, count: 4 << 20)
    #expect(try run("exit 1", large) == .failure(.damaged))
    #expect(try run("exit 1", Array("a /Encrypt b".utf8)) == .failure(.passwordProtected))
    #expect(try run("exit 3") == .failure(.pdfCopyProtected))
    #expect(try run("kill -9 $$") == .failure(.damaged))
    #expect(try run("head -c 10", large) == .success("          "))
  }
}
