internal import ArgumentParser
internal import FoundationEssentials
internal import KlarGerman
internal import KlarText

/// Compares the analyser's letter parts with those that a reader marked line by line.
struct EvaluateParts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-parts",
    abstract: "Prints how many lines of letters get the part that a reader marked.",
    discussion: """
      The marks of letter NAME.txt stand in NAME.parts, one range of lines a line: \
      “17-18 subject|informationBlock”. They hold no word of the letter, so letters that may not be \
      copied can be marked all the same.
      """)

  @Argument(help: "The folder of the marks, for example Tests/KlarGermanTests/Golden/Official.")
  var marks: String

  @Argument(help: "The folder of the letters.")
  var letters: String

  func run() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: marks)
      .filter { $0.hasSuffix(".parts") }.map { String($0.dropLast(".parts".count)) }.sorted()
    var (right, asked) = (0, 0)
    for name in names {
      let marked = try MarkedParts(try text(of: "\(marks)/\(name).parts"))
      let result = marked.compare(with: SourceText(try text(of: "\(letters)/\(name).txt")))
      asked += result.asked
      right += result.asked - result.mistakes.count
      for mistake in result.mistakes {
        let expected = mistake.right.map(\.rawValue).sorted().joined(separator: "|")
        print("\(name):\(mistake.line): \(mistake.found?.rawValue ?? "nothing"), not \(expected)")
      }
    }
    print("\(right) of \(asked) lines in \(names.count) letters")
  }

  private func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }
}
