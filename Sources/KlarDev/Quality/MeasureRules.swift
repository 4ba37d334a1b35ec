internal import ArgumentParser
internal import KlarGerman
internal import KlarLinting
internal import KlarRules
internal import KlarText

/// Measures precision and recall of the rules on annotated passages.
struct MeasureRules: ParsableCommand {
  /// The page in docs/regeln that shows the result.
  static let page = "guete.md"

  static let configuration = CommandConfiguration(
    commandName: "rule-quality",
    abstract: "Writes precision and recall of each rule on annotated passages as Markdown.",
    discussion: """
      The passages are JSON Lines: {"text": "...", "findings": [{"rule": "passiv", "start": 0, "end": 9, \
      "optional": false, "also": ["nominalstil"]}]}, in code points from 0.
      """)

  @Argument(help: "The annotated passages.")
  var passages: String

  @Argument(help: "The page to write, for example docs/regeln/guete.md.")
  var output: String

  func run() throws {
    let gold = try GoldPassage.all(in: passages)
    let library = try RuleLibrary.embedded()
    guard let ruleSet = library.ruleSet(profile: "verwaltung") else {
      throw ValidationError("There is no profile verwaltung.")
    }
    let rules = Set(gold.flatMap { $0.findings.map(\.rule) }).sorted()
    var qualities: [String: RuleQuality] = [:]
    for passage in gold {
      let places = Self.places(in: passage.text, Linter(ruleSet))
      for rule in rules { qualities[rule, default: RuleQuality()].add(rule, places, in: passage) }
    }
    let page = QualityPage(passages: gold.count, rules: rules.map { ($0, qualities[$0]) })
    try writeFile(Array(page.text.utf8), to: output)
  }

  /// The findings of each rule in code points.
  private static func places(in text: String, _ linter: Linter) -> [String: [Range<Int>]] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    var offsets = [0]
    for byte in analysis.text.bytes {
      offsets.append(offsets[offsets.count - 1] + (byte & 0xC0 == 0x80 ? 0 : 1))
    }
    return Dictionary(grouping: linter.findings(in: analysis), by: \.rule).mapValues { findings in
      findings.map { finding in
        Self.codePoints(
          finding.range.lower, offsets)..<Self.codePoints(finding.range.upper, offsets)
      }
    }
  }

  /// The code points before a byte that begins one.
  private static func codePoints(_ byte: Int, _ offsets: [Int]) -> Int { offsets[byte] }
}
