import FoundationEssentials

/// Writes the data files of a folder as Swift source: `rulepack FOLDER OUTPUT`.
@main
struct RulePack {
  /// The end of the raw string literal that holds a file; no file may contain it.
  private static let delimiter = "\"\"\"####"

  static func main() throws {
    let (root, output) = (CommandLine.arguments[1], CommandLine.arguments[2])
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { path in [".dic", ".tsv", ".yml"].contains { path.hasSuffix($0) } }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var functions = ""
    var table = ""
    for (number, path) in paths.enumerated() {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: root + "/" + path)))
      guard let text = literalText(bytes) else {
        print("\(root)/\(path):1:1: error: not UTF-8, or has control characters (CRLF?)")
        throw PackFailure()
      }
      functions += "private func file\(number)() -> StaticString {\n"
      functions += "####\"\"\"\n\(text)\n\(delimiter)\n}\n"
      table += "  (\"\(path)\", file\(number)()),\n"
    }
    let type = "[(path: StaticString, text: StaticString)]"
    let source = "func embeddedFiles() -> \(type) {\n  [\n\(table)  ]\n}\n\(functions)"
    try Data(source.utf8).write(to: URL(filePath: output))
  }

  /// The text if a raw string literal can hold it unchanged.
  private static func literalText(_ bytes: [UInt8]) -> String? {
    let isPrintable = bytes.allSatisfy { ($0 >= 0x20 || $0 == 0x09 || $0 == 0x0a) && $0 != 0x7f }
    guard isPrintable, let text = String(validating: bytes, as: UTF8.self),
      text.firstRange(of: delimiter) == nil
    else { return nil }
    return text
  }
}

/// The build stops: a data file cannot be embedded.
struct PackFailure: Error {}
