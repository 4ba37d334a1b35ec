internal import FoundationEssentials
public import KlarLinting

extension RuleLibrary {
  /// The rule book in a folder of the user's, instead of the one in the program.
  ///
  /// - Throws: all mistakes of its files; paths are as the user wrote the folder.
  public init(
    folder: String, ownLists: [(path: String, text: String)] = []
  ) throws(Diagnostics) {
    try self.init(files: Self.files(inFolder: folder), ownLists: ownLists)
  }

  /// The rule files and lists in a folder of the user's, in byte order of their paths.
  ///
  /// - Throws: a mistake if there is none, or if one is no text.
  public static func files(
    inFolder folder: String
  ) throws(Diagnostics) -> [(path: String, text: String)] {
    let found = try? FileManager.default.subpathsOfDirectory(atPath: folder)
    let paths = (found ?? [])
      .filter { [".yml", ".tsv", ".csv"].contains(where: $0.hasSuffix) && $0 != "score.yml" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard !paths.isEmpty else {
      throw Diagnostics([
        Diagnostic(
          path: folder,
          message: "Hier sind keine Regeldateien (.yml). Prüfen Sie den Pfad nach --rules.")
      ])
    }
    var files: [(path: String, text: String)] = []
    for path in paths { files.append((folder + "/" + path, try Self.text(folder + "/" + path))) }
    return files
  }

  /// The text of a rule file, without a byte order mark; tables may be in the encodings of office programs.
  public static func text(_ path: String) throws(Diagnostics) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostics([
        Diagnostic(path: path, message: "Die Datei lässt sich nicht lesen. Prüfen Sie den Pfad.")
      ])
    }
    let isTable = path.hasSuffix(".tsv") || path.hasSuffix(".csv")
    let text =
      isTable ? TableBytes.text(Array(data)) : String(validating: data, as: UTF8.self)
    guard data.count <= sizeLimit, let text else {
      throw Diagnostics([
        Diagnostic(
          path: path,
          message: "Die Datei ist kein Text in UTF-8 oder größer als 8 MB. Speichern Sie sie als "
            + "UTF-8.")
      ])
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  /// The text of a table of an office program; nil if there is none.
  static func tableText(_ path: String) -> String? {
    guard let data = FileManager.default.contents(atPath: path), data.count <= sizeLimit else {
      return nil
    }
    return TableBytes.text(Array(data))
  }

  private static let sizeLimit = 8 << 20
}
