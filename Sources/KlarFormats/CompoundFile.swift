/// The container of the old Office formats, of protected documents and of Outlook messages.
enum CompoundFile {
  /// The bytes that begin every one.
  static let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Why this one is not read, by the names in its directory.
  static func error(of bytes: [UInt8]) -> ReadingError {
    let streams: [(name: String, error: ReadingError)] = [
      ("EncryptedPackage", .passwordProtected), ("WordDocument", .oldWordDocument),
      ("Workbook", .spreadsheet), ("PowerPoint Document", .presentation),
      ("__nameid_version1.0", .outlookMessage),
    ]
    return streams.first { contains($0.name, in: bytes) }?.error ?? .oldWordDocument
  }

  /// Whether a directory entry has this name; its characters are two bytes wide, and entries stand
  /// at multiples of 128.
  private static func contains(_ name: String, in bytes: [UInt8]) -> Bool {
    let name: [UInt8] = name.utf8.flatMap { [$0, 0] } + [0, 0]
    return stride(from: 512, to: bytes.count, by: 128).contains { bytes[$0...].starts(with: name) }
  }
}
