import Foundation
import Testing

/// Runs the built program as other programs do.
struct Klarbrief {
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    /// The output as a JSON object.
    func object() throws -> [String: Any] {
      let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
      return try #require(value as? [String: Any])
    }

    /// Each line of the output as a JSON object.
    func objects() throws -> [[String: Any]] {
      try output.split(separator: "\n").map { line in
        let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return try #require(value as? [String: Any])
      }
    }
  }

  /// A new folder for the files of one test.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("klarbrief-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Removes the files of the test.
  func clean() { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file and returns its name.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return name
  }

  /// Runs the program in the folder of the test.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = try Self.binary()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    variables.merge(environment) { $1 }
    process.environment = variables
    let (inputFile, outputFile, errorFile) = try (
      Self.scratch(Data(input.utf8)), Self.scratch(), Self.scratch()
    )
    process.standardInput = inputFile
    process.standardOutput = outputFile
    process.standardError = errorFile
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit, "klarbrief \(arguments) crashed")
    return try Outcome(
      status: process.terminationStatus, output: Self.text(of: outputFile),
      errors: Self.text(of: errorFile))
  }

  /// The program beside the bundle of the tests.
  static func binary() throws -> URL {
    let places = CommandLine.arguments.map { URL(fileURLWithPath: $0) } + [Bundle.main.bundleURL]
    let candidates = places.flatMap { place in
      [place, place.deletingLastPathComponent()].map { $0.appendingPathComponent("klarbrief") }
    }
    return try #require(
      candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) && !isFolder($0) },
      "build the product klarbrief first")
  }

  private static func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true
  }

  /// An open file without a name; pipes could fill up and block.
  private static func scratch(_ data: Data = Data()) throws -> FileHandle {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try data.write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try FileHandle(forUpdating: url)
  }

  private static func text(of file: FileHandle) throws -> String {
    try file.seek(toOffset: 0)
    return String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
  }
}
