internal import ArgumentParser
internal import FoundationEssentials
internal import KlarRules

/// Writes the reference of all rules.
struct WriteRuleReference: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule-reference", abstract: "Writes a Markdown page for each rule, and an index.")

  @Argument(help: "The folder for the pages, for example docs/regeln.")
  var folder: String

  func run() throws {
    let files = FileManager.default
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let pages = RuleReference(try RuleLibrary.embedded()).pages
    let names = Set(pages.map(\.name) + [MeasureRules.page])
    for name in try files.contentsOfDirectory(atPath: folder)
    where name.hasSuffix(".md") && !names.contains(name) {
      try files.removeItem(atPath: folder + "/" + name)
    }
    for page in pages { try writeFile(Array(page.text.utf8), to: folder + "/" + page.name) }
  }
}
