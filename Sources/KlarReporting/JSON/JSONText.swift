internal import FoundationEssentials

/// Writes values as JSON: UTF-8, keys sorted, slashes as they are.
enum JSONText {
  /// One line without a line break, or indented lines.
  static func encode(_ value: some Encodable, isIndented: Bool = false) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isIndented { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
