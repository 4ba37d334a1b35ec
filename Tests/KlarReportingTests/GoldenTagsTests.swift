import Foundation
import KlarGerman
import KlarReporting
import Testing

/// Every word of two sample letters with tag, lemma and features, in files that people can read.
@Suite struct GoldenTagsTests {
  private static let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Samples")

  @Test(arguments: ["vorher/09-hundesteuer", "nachher/04-wohngeld-bescheid"])
  func tags(name: String) throws {
    let file = Self.samples.appendingPathComponent("\(name).txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    let output = ConlluReporter().report(Analyzer().analyze(Letter(plainText: text)))
    try expectGolden(output, name.split(separator: "/").joined(separator: "-") + ".conllu")
  }
}
