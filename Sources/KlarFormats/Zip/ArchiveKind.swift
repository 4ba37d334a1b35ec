/// What kind of document an archive is, told by its parts.
enum ArchiveKind: Hashable {
  case word, openDocument
  /// A kind that is not read.
  case foreign(ReadingError)

  /// The kind of an archive.
  static func detect(_ archive: inout ZipArchive) throws(ReadingError) -> ArchiveKind {
    let names = archive.names
    func has(_ folder: String) -> Bool { names.contains { $0.hasPrefix(folder) } }
    if names.contains("[Content_Types].xml") {
      if has("xl/") { return .foreign(.spreadsheet) }
      if has("ppt/") { return .foreign(.presentation) }
      if has("word/") { return .word }
    }
    guard names.contains("content.xml") || names.contains("mimetype"),
      let type = try archive.read("mimetype")
    else { return .foreign(.unknownArchive) }
    let mime = String(decoding: type, as: UTF8.self)
    let document = "application/vnd.oasis.opendocument."
    guard mime.hasPrefix(document) else { return .foreign(.unknownArchive) }
    switch mime.dropFirst(document.count).prefix(4) {
    case "text": return .openDocument
    case "spre": return .foreign(.spreadsheet)
    case "pres": return .foreign(.presentation)
    case "grap", "imag": return .foreign(.picture)
    default: return .foreign(.unknownArchive)
    }
  }
}
