internal import FoundationEssentials

/// Reads a list of words.
enum WordLines {
  /// One word for each line of a file or of standard input, empty lines included, so that rows of
  /// input and output match; tabs become spaces.
  static func read(_ name: String) throws(CommandFailure) -> [String] {
    let bytes: [UInt8]
    if name == "-" {
      bytes = StandardInput.bytes()
    } else if let data = FileManager.default.contents(atPath: name) {
      bytes = Array(data)
    } else {
      throw CommandFailure("\(name): Die Datei lässt sich nicht lesen. Bitte prüfen Sie den Namen.")
    }
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { line in
      let word = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      return String(decoding: word, as: UTF8.self).replacing("\t", with: " ")
    }
  }
}
