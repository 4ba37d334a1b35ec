import Foundation
import Testing

/// Compares an output with a readable file beside the tests.
///
/// With `KLARBRIEF_RECORD` set the file is written and the test fails, so that nobody takes a
/// recording for a passed test.
func expectGolden(
  _ output: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden/\(name)")
  if ProcessInfo.processInfo.environment["KLARBRIEF_RECORD"] != nil {
    try output.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("\(name) recorded: read the difference", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(output == expected, "\(name) differs", sourceLocation: sourceLocation)
}
