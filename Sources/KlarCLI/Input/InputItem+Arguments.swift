internal import KlarReporting
internal import FoundationEssentials

extension InputItem {
  /// The endings of letters and their templates.
  ///
  /// Old kinds that cannot be read are among them, so that nobody takes such a letter for checked.
  private static let extensions: Set<String> = [
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "pdf", "eml", "docx", "docm", "dotx",
    "dotm", "odt", "ott", "doc", "dot", "rtf",
  ]

  /// The letters that the arguments name: files as they are, folders with all letters in them.
  static func items(_ options: InputOptions) throws -> [InputItem] {
    let files = try names(options.files)
    guard options.input == .files else {
      return try files.flatMap { try InputRecords.items(of: $0) }
    }
    return files.flatMap { name -> [InputItem] in
      if name == "-" { return [.standardInput(StandardInput.bytes())] }
      guard isFolder(name) else { return [.file(name)] }
      let letters = letters(in: name)
      return letters.isEmpty
        ? [
          .unusable(
            .path(name),
            "In diesem Ordner ist kein Brief. Gelesen werden .docx, .odt, .pdf, .txt, .md, .html"
              + " und .eml.")
        ] : letters.map { .file(name.hasSuffix("/") ? name + $0 : "\(name)/\($0)") }
    }
  }

  /// The letters below a folder, relative to it, in the order of their bytes.
  ///
  /// Hidden files and the lock files of word processors are left out.
  static func letters(in folder: String) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.filter { path in
      let parts = path.split(separator: "/")
      guard let name = parts.last, !name.hasPrefix("~$"),
        !parts.contains(where: { $0.hasPrefix(".") }),
        let dot = name.lastIndex(of: "."), !isFolder("\(folder)/\(path)")
      else { return false }
      return extensions.contains(name[name.index(after: dot)...].lowercased())
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a folder has this name.
  static func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }

  /// The given names; standard input where there is none and something can be read there.
  private static func names(_ files: [String]) throws -> [String] {
    guard files.isEmpty else { return files }
    guard !Terminal.isInput else {
      throw CommandFailure(
        "Bitte nennen Sie eine Datei oder einen Ordner, zum Beispiel: klarbrief check brief.docx")
    }
    return ["-"]
  }
}
