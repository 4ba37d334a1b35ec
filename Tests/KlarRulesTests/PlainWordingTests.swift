import KlarGerman
import KlarLinting
import KlarRuleBook
import KlarText
import Testing

@testable import KlarRules

@Suite("Wordings of the lists")
struct PlainWordingTests {
  /// Abbreviations are written out as what they mean, officialese or not.
  private static let lists = RuleBook.files.filter {
    $0.path.hasPrefix("lists/") && !$0.path.contains("abkuerzung")
      && $0.text.hasPrefix(ListTable.columns[0] + "\t")
  }.map(\.path)

  private static let rules = Result { () throws(Diagnostics) in
    try RuleLibrary.embedded().allRules
  }

  @Test("hold no words that another row warns of", arguments: lists)
  func wordings(path: String) throws {
    let text = try #require(RuleBook.files.first { $0.path == path }?.text)
    let rows = try ListTable(text, path: path).entries.flatMap { entry in
      entry.replacements.map { (entry: entry.phrase, wording: $0) }
    }
    // A paragraph for each, in one letter: thousands of letters would take minutes.
    var (letter, starts) = ("", [Int]())
    for row in rows {
      starts.append(letter.utf8.count)
      letter += "Wir lesen \(row.wording.split(separator: "…").joined(separator: " ")) im Text.\n\n"
    }
    let rules = try Self.rules.get()
    let choices = Set(rules.descriptions.filter { $0.category == .wortwahl }.map(\.id))
      // "ADHS" is what is left of "ADHS-Störung".
      .subtracting(["abkuerzung"])
    let analysis = Analyzer().analyze(Letter(plainText: letter), as: .text)
    for finding in Linter(rules).findings(in: analysis) where choices.contains(finding.rule) {
      guard let found = finding.entry else { continue }
      let row = rows[max(0, starts.partitioningIndex { $0 > finding.range.lower } - 1)]
      Issue.record("\(path): \(row.entry) -> \(row.wording) holds \(found)")
    }
  }
}
