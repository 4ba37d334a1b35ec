internal import FoundationEssentials

/// The two files of a hunspell dictionary.
public struct DictionaryFiles: Hashable, Sendable {
  /// The rules of inflection (.aff).
  public let affixes: String
  /// The words (.dic).
  public let words: String

  /// What to tell the user where no dictionary is found.
  public static let hint =
    "Das deutsche Wörterbuch fehlt, die Rechtschreibung wird nur mit dem eigenen Wortschatz"
    + " geprüft. Installieren Sie das Paket hunspell-de-de-frami oder hunspell-de-de,"
    + " oder nennen Sie in der Umgebungsvariablen DICPATH den Ordner mit de_DE.aff und de_DE.dic."

  private static let names = ["de_DE_frami", "de_DE"]
  private static let folders = [
    "/usr/share/hunspell", "/usr/local/share/hunspell", "/usr/share/myspell/dicts",
    "/opt/homebrew/share/hunspell",
  ]

  /// The dictionary of a folder; nil if the folder has none that can be read.
  public init?(folder: String) {
    for name in Self.names {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if FileManager.default.isReadableFile(atPath: path + ".aff"),
        FileManager.default.isReadableFile(atPath: path + ".dic")
      {
        affixes = path + ".aff"
        words = path + ".dic"
        return
      }
    }
    return nil
  }

  /// The dictionary of the folders in DICPATH or, without one there, of the system; nil without any.
  public static var installed: DictionaryFiles? {
    let own = ProcessInfo.processInfo.environment["DICPATH"] ?? ""
    let all = own.split(separator: ":").map(String.init) + folders
    return all.lazy.compactMap { DictionaryFiles(folder: $0) }.first
  }
}
