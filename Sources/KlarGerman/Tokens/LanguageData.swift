/// The rows of the data files that are compiled into this target.
package enum LanguageData {
  /// The rows of a file of `Data/` without comments and blank lines, each cut at its tabs.
  ///
  /// A file that is not there is a programmer's error: the build embeds all of them.
  static func rows(_ name: String) -> [[Substring]] {
    // Cut at bytes, which is much faster than a search for characters.
    text(name).utf8
      .split(separator: UInt8(ascii: "\n"))
      .filter { $0.first != UInt8(ascii: "#") }
      .map {
        $0.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
          .map(Substring.init)
      }
  }

  /// The text of a file of `Data/`; one that is not there is a programmer's error.
  static func text(_ name: String) -> String {
    guard let file = embeddedFiles().first(where: { String(describing: $0.path) == name }) else {
      preconditionFailure("no data file \(name)")
    }
    return String(describing: file.text)
  }

  /// The words of a file of words that are parted by spaces or line breaks.
  package static func words(_ name: String) -> Set<String> {
    Set(rows(name).flatMap { $0.flatMap { $0.split(separator: " ").map(String.init) } })
  }
}
