import Glibc
import KlarGerman
import KlarText
import Testing

@testable import KlarFormats

@Suite("Reading and writing files")
final class FileTests {
  private let folder: String

  init() {
    var template = Array("/tmp/klarbrief-XXXXXX".utf8CString)
    let path = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
    }
    folder = path ?? "/tmp"
  }

  deinit {
    for name in ["a", "b", "link"] { unsafe unlink("\(folder)/\(name)") }
    unsafe rmdir(folder)
  }

  private func mode(_ name: String) -> UInt32 {
    var status = stat()
    return unsafe lstat("\(folder)/\(name)", &status) == 0 ? status.st_mode : 0
  }

  private func read(_ name: String) throws -> String {
    String(
      decoding: try FileInput.bytes(at: "\(folder)/\(name)", limit: 1 << 20), as: UTF8.self)
  }

  @Test("A new file is for its owner only")
  func newFile() throws {
    try AtomicFile.write(Array("neu".utf8), to: "\(folder)/a")
    #expect(try read("a") == "neu")
    #expect(mode("a") & 0o777 == 0o600)
  }

  @Test("An existing file keeps its permissions, nothing is left beside it")
  func permissions() throws {
    try AtomicFile.write(Array("alt".utf8), to: "\(folder)/a")
    unsafe chmod("\(folder)/a", 0o640)
    try AtomicFile.write([], to: "\(folder)/a")
    #expect(try read("a") == "")
    #expect(mode("a") & 0o777 == 0o640)
    unsafe unlink("\(folder)/a")
    let isEmpty = unsafe rmdir(folder) == 0
    #expect(isEmpty)
  }

  @Test("A link stays a link, its file is replaced")
  func link() throws {
    try AtomicFile.write(Array("alt".utf8), to: "\(folder)/a")
    unsafe symlink("a", "\(folder)/link")
    try AtomicFile.write(Array("neu".utf8), to: "\(folder)/link")
    #expect(mode("link") & S_IFMT == S_IFLNK)
    #expect(try read("a") == "neu")
  }

  @Test("A folder, and a file in no folder, are refused with a message")
  func failures() {
    let folder = folder
    let isFolder = #expect(throws: AtomicFile.Failure.self) {
      try AtomicFile.write([1], to: folder)
    }
    #expect(isFolder?.code == EISDIR)
    let missing = #expect(throws: AtomicFile.Failure.self) {
      try AtomicFile.write([1], to: "\(folder)/nicht/da")
    }
    #expect(missing?.code == ENOENT)
    #expect(missing?.message.contains("Ordner") == true)
  }

  @Test("A file is read up to the limit and refused beyond it")
  func limit() throws {
    try AtomicFile.write(Array("Guten Tag".utf8), to: "\(folder)/a")
    var limits = ReadingLimits()
    limits.fileBytes = 9
    #expect(try LetterReader.readFile(at: "\(folder)/a", limits: limits).text.string == "Guten Tag")
    limits.fileBytes = 8
    #expect(throws: ReadingError.tooLarge(limit: 8)) {
      try LetterReader.readFile(at: "\(folder)/a", limits: limits)
    }
  }

  @Test("Folders, missing files and paths through files are refused")
  func unreadable() throws {
    try AtomicFile.write(Array("Text".utf8), to: "\(folder)/a")
    #expect(throws: ReadingError.isDirectory) { try LetterReader.readFile(at: folder) }
    #expect(throws: ReadingError.notFound) { try LetterReader.readFile(at: "\(folder)/b") }
    #expect(throws: ReadingError.notFound) { try LetterReader.readFile(at: "\(folder)/a/b") }
    #expect(throws: ReadingError.notFound) { try LetterReader.readFile(at: "") }
  }

  @Test("A pipe is read to its end, and only up to the limit", arguments: [100, 1 << 20])
  func pipe(limit: Int) throws {
    var ends: [Int32] = [0, 0]
    try #require(unsafe Glibc.pipe(&ends) == 0)
    defer { close(ends[0]) }
    let bytes = [UInt8](repeating: 0x41, count: 1_000)
    try #require(unsafe write(ends[1], bytes, bytes.count) == bytes.count)
    close(ends[1])
    let path = "/dev/fd/\(ends[0])"
    let result = Result { () throws(ReadingError) in try FileInput.bytes(at: path, limit: limit) }
    #expect(
      result.map(\.count)
        == (limit > 1_000 ? .success(1_000) : .failure(.tooLarge(limit: limit))))
  }
}
