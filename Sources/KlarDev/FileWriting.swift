internal import FoundationEssentials

/// Writes the bytes of a generated file.
func writeFile(_ bytes: [UInt8], to path: String) throws {
  try Data(bytes).write(to: URL(filePath: path))
}
