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

  @Test(arguments: ["brief-din", "bescheid", "e-mail", "fliesstext", "randnummern", "zellen"])
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

  /// The readings of the sample letters, each in a file of its own beside the letters' names.
  @Test(arguments: ["vorher", "nachher"])
  func readsTheSamplesAsExpected(side: String) throws {
    let samples = Self.folder.appending(path: "../../../Samples/\(side)").standardized
    let golden = Self.folder.appending(path: "Samples/\(side)")
    let names = try FileManager.default.contentsOfDirectory(atPath: samples.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
    #expect(names.count >= 8)
    for name in names {
      let text = String(
        decoding: try Data(contentsOf: samples.appending(path: name)), as: UTF8.self)
      let reading = reading(Analyzer().analyze(Letter(plainText: text)))
      let file = golden.appending(path: name.dropLast(4) + ".parts")
      if ProcessInfo.processInfo.environment["KLARBRIEF_WRITE_GOLDEN"] != nil {
        try FileManager.default.createDirectory(at: golden, withIntermediateDirectories: true)
        try Data(reading.utf8).write(to: file)
      } else {
        #expect(try reading == String(decoding: Data(contentsOf: file), as: UTF8.self), "\(name)")
      }
    }
  }

  /// Carriage returns change no sentence and no part.
  @Test(arguments: ["brief-din", "bescheid", "e-mail", "fliesstext", "randnummern", "zellen"])
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
