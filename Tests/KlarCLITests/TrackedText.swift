import Foundation

/// The two texts of a flat OpenDocument with tracked changes, as LibreOffice writes it.
struct TrackedText {
  /// The words when every change is accepted, and when every change is rejected.
  let (accepted, rejected): (String, String)

  /// Reads the text of the pages, their headers, footers and notes.
  init(flat document: String) {
    var kinds: [Substring: Substring] = [:]
    let regions = /<text:changed-region [^>]*text:id="([^"]*)">\s*<text:(insertion|deletion)>/
    for match in document.matches(of: regions) { kinds[match.1] = match.2 }
    let start = document.range(of: "<office:master-styles")?.lowerBound ?? document.startIndex
    let end = document.range(of: "</office:text>")?.lowerBound ?? document.endIndex
    var body = String(document[start..<end])
    for aside in ["text:tracked-changes", "text:note-citation"] {
      body = body.removing("<\(aside)", through: "</\(aside)>")
    }
    func text(without kind: Substring) -> String {
      kinds.filter { $0.value == kind }.reduce(body) { body, change in
        let mark = "text:change-id=\"\(change.key)\"/>"
        return body.removing("<text:change-start \(mark)", through: "<text:change-end \(mark)")
      }.words
    }
    accepted = text(without: "deletion")
    rejected = text(without: "insertion")
  }

  /// The lines of a text that do not stand in a version of the document.
  static func lines(of text: String, missingIn version: String) -> [String] {
    text.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace) }
      .map { $0.joined(separator: " ") }.filter { !$0.isEmpty && !version.contains($0) }
  }
}

extension String {
  /// The string without the stretches from one mark through the next of another.
  fileprivate func removing(_ opening: String, through closing: String) -> String {
    var (result, rest) = ("", self[...])
    while let start = rest.range(of: opening),
      let end = rest[start.upperBound...].range(of: closing)
    {
      result += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  /// The words of XML without its tags; notes behind the text they belong to.
  fileprivate var words: String {
    let notes = matches(of: /<text:note-body>(.*?)<\/text:note-body>/.dotMatchesNewlines())
    let text =
      removing("<text:note ", through: "</text:note>")
      + notes.map { "</text:p>\($0.1)" }.joined()
    let spaced = text.replacing(/<\/text:(p|h)>|<text:(s|tab|line-break)\b[^>]*\/>/, with: " ")
    let plain = spaced.replacing(/<[^>]*>/, with: "")
    let entities = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'", "&amp;": "&"]
    return entities.sorted { $0.key > $1.key }
      .reduce(plain) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
