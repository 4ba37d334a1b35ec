import KlarGerman
import KlarText
import Testing

@testable import KlarFormats

/// A document with changes entered into it, and what becomes of it when they are rejected.
struct WrittenFile {
  let original: [UInt8]
  let result: WrittenDocument

  static let stamp = ChangeStamp(seconds: 1_772_612_100)

  /// Replaces words of a document, each pair a change of its own.
  init(
    _ bytes: [UInt8], _ pairs: KeyValuePairs<String, String>, as form: ChangeForm = .changes
  ) throws {
    original = bytes
    let letter = try LetterReader().read(bytes, name: nil)
    let changes = try pairs.map { old, new in
      let range = try #require(Self.range(of: old, in: letter.text), "\(old)")
      return DocumentChange(
        range: range, edits: [TextEdit(range, new)], note: "Grund <\(old)>.\nVorschlag: \(new)")
    }
    result = try DocumentWriter().write(
      changes.sorted { $0.range < $1.range }, into: bytes, as: form, stamp: Self.stamp)
  }

  /// The text with all changes accepted: a reader leaves out what is deleted.
  var accepted: String { get throws { try text(result.bytes) } }

  /// What stands in the way of the changes that are not in the document.
  var obstacles: [WrittenDocument.Obstacle] { result.omissions.map(\.obstacle) }

  /// The text of a part.
  func part(_ name: String) throws -> String {
    var archive = try ZipArchive(result.bytes, limits: ReadingLimits())
    return String(decoding: try #require(try archive.read(name)), as: UTF8.self)
  }

  /// The text of a Word document with all changes rejected.
  func rejectedWord(_ name: String = "word/document.xml") throws -> String {
    let xml = try part(name).removing(from: "<w:ins ", to: "</w:ins>")
      .removing(from: "<w:del ", to: ">").replacing("</w:del>", with: "")
      .replacing("w:delText", with: "w:t")
    return try text(replacing(name, by: xml))
  }

  /// The text of an OpenDocument file with all changes rejected.
  func rejectedOpenDocument() throws -> String {
    var xml = try part("content.xml").removing(
      from: "<text:change-start", to: "<text:change-end", leaving: "<text:bookmark")
    while let place = xml.firstRange(of: "<text:change ") {
      let rest = xml[place.lowerBound...]
      let id = rest.between("text:change-id=\"", "\"")
      let region = try #require(xml.between("xml:id=\"\(id)\"", "</text:deletion>").nonEmpty)
      let words = region.between("</office:change-info><text:p", "</text:p>")
        .drop { $0 != ">" }.dropFirst()
      let end = try #require(rest.firstIndex(of: ">"))
      xml.replaceSubrange(place.lowerBound...end, with: words)
    }
    return try text(replacing("content.xml", by: xml))
  }

  /// The compressed bytes of each entry of an archive, in order.
  static func entries(_ archive: [UInt8]) -> [(name: String, bytes: [UInt8])] {
    func number(_ offset: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(archive[offset + $1]) << (8 * $1) }
    }
    return TestArchive.directory(archive).map { entry in
      let name = String(
        decoding: archive[entry + 46..<entry + 46 + number(entry + 28, 2)], as: UTF8.self)
      let local = number(entry + 42, 4)
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      return (name, Array(archive[start..<start + number(entry + 20, 4)]))
    }
  }

  /// Checks that all entries but the named ones keep their compressed bytes and their order.
  func expectOthersUntouched(_ changed: Set<String>, added: [String] = []) {
    let (old, new) = (Self.entries(original), Self.entries(result.bytes))
    #expect(new.map(\.name) == old.map(\.name) + added)
    for (before, after) in zip(old, new) where !changed.contains(before.name) {
      #expect(before.bytes == after.bytes, "\(before.name)")
    }
  }

  private func replacing(_ name: String, by xml: String) throws -> [UInt8] {
    try ZipRewriting.replacing(
      [.init(name: name, bytes: Array(xml.utf8))], in: result.bytes, time: 0)
  }

  private static func range(of words: String, in text: SourceText) -> TextRange? {
    let words = Array(words.utf8)
    return text.bytes.indices.first { text.bytes[$0...].starts(with: words) }
      .map { TextRange($0, $0 + words.count) }
  }
}

extension String {
  /// Without every stretch from one mark to the end of the next other one.
  fileprivate func removing(
    from start: String, to end: String, leaving rest: String = ""
  ) -> String {
    let left = rest
    var (result, rest) = ("", self[...])
    while let first = rest.firstRange(of: start),
      let last = rest[first.upperBound...].firstRange(of: end)
    {
      result += rest[..<first.lowerBound] + left
      rest = rest[last.upperBound...]
    }
    return result + rest
  }
}

extension StringProtocol {
  /// What stands between two marks, the first ones; empty where they are missing.
  fileprivate func between(_ start: String, _ end: String) -> String {
    let text = String(self)
    guard let first = text.firstRange(of: start),
      let last = text[first.upperBound...].firstRange(of: end)
    else { return "" }
    return String(text[first.upperBound..<last.lowerBound])
  }

  fileprivate var nonEmpty: String? { isEmpty ? nil : String(self) }
}
