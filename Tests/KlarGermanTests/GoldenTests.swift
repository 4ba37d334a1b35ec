import FoundationEssentials
import KlarGerman
import KlarText
import Testing

/// Whole texts with what the analyser sees in them, in files that people can read.
///
/// A file holds the text, a line of equals signs and the expected reading. Set
/// `KLARBRIEF_WRITE_GOLDEN` in the environment to write the readings anew, and read the difference.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")
  private static let divider = "\n=====\n"

  @Test(arguments: ["brief-din", "bescheid", "e-mail", "fliesstext"])
  func readsAsExpected(name: String) throws {
    let file = Self.folder.appending(path: "\(name).parts")
    let content = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let end = content.firstRange(of: Self.divider)
    let text = String(content[..<(end?.lowerBound ?? content.endIndex)])
    let expected = end.map { String(content[$0.upperBound...]) } ?? ""
    let reading = reading(Analyzer().analyze(Letter(plainText: text)))
    if ProcessInfo.processInfo.environment["KLARBRIEF_WRITE_GOLDEN"] != nil {
      try Data((text + Self.divider + reading).utf8).write(to: file)
    } else {
      #expect(reading == expected)
    }
  }

  /// Carriage returns change no sentence and no part.
  @Test(arguments: ["brief-din", "bescheid", "e-mail", "fliesstext"])
  func lineEndsDoNotMatter(name: String) throws {
    let file = Self.folder.appending(path: "\(name).parts")
    let content = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let end = content.firstRange(of: Self.divider)?.lowerBound ?? content.endIndex
    let text = String(content[..<end])
    let unix = Analyzer().analyze(Letter(plainText: text))
    let windows = Analyzer().analyze(
      Letter(
        plainText: text.split(
          separator: "\n", omittingEmptySubsequences: false
        ).joined(separator: "\r\n")))
    #expect(reading(windows) == reading(unix))
  }

  /// One line a sentence, with its part and a star for running text; then the entities.
  private func reading(_ analysis: Analysis) -> String {
    var lines = ["kind: \(analysis.kind)"]
    var block: Int?
    for sentence in analysis.sentences {
      let isNew = block != sentence.block
      block = sentence.block
      let star = sentence.isRunningText ? "*" : ""
      lines.append(
        "\(isNew ? "-" : " ") \(sentence.part)\(star): \(oneLine(analysis, sentence.range))")
    }
    lines.append("")
    for entity in analysis.entities {
      lines.append("\(entity.kind): \(oneLine(analysis, entity.range))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func oneLine(_ analysis: Analysis, _ range: TextRange) -> String {
    analysis.text.string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
