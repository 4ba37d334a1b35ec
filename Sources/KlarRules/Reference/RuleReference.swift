internal import KlarLinting
internal import KlarGerman

/// The German reference of all rules in Markdown: what docs/regeln holds.
public struct RuleReference: Sendable {
  /// The pages by file name, the index first.
  public let pages: [(name: String, text: String)]

  /// The reference of a rule book.
  ///
  /// Messages are those of the first example, so each rule runs once.
  public init(_ library: RuleLibrary) {
    let descriptions = library.allRules.descriptions.sorted { $0.id < $1.id }
    let pages = descriptions.map { description in
      RuleReferencePage(
        description, message: Self.message(of: description, in: library),
        thresholds: library.thresholds(of: description.id),
        phrases: library.phrases(of: description.id).count, profiles: library.profiles)
    }
    self.pages =
      [("README.md", Self.index(of: descriptions, in: library))]
      + pages.map { ("\($0.description.id).md", $0.text) }
  }

  /// What the rule says about its first bad example; nil if it needs a dictionary to know.
  private static func message(
    of description: RuleDescription, in library: RuleLibrary
  ) -> String? {
    guard description.category != .rechtschreibung else { return nil }
    let kind: TextKind = description.scope == .letter ? .letter : .text
    for case .bad(let marked, _) in description.examples {
      guard let text = MarkedText(marked)?.text else { continue }
      let analysis = Analyzer().analyze(Letter(plainText: text), as: kind)
      let found = Linter(library.alone(description.id)).findings(in: analysis)
      if let finding = found.first { return finding.message }
    }
    return nil
  }

  private static func index(of rules: [RuleDescription], in library: RuleLibrary) -> String {
    var lines = [
      "# Die Regeln", "",
      "Diese Seiten macht `make docs` aus den Regeln. Ändern Sie die Regel, nicht die Seite.", "",
      "Wie zuverlässig die Regeln sind, steht auf der Seite [Güte](guete.md). Wie Sie Regeln",
      "abschalten und eigene schreiben, steht im [Handbuch](../handbuch/regeln-anpassen.md).",
      "", "Profile:", "",
    ]
    lines += library.profiles.map { "- `\($0.name)`: \($0.title)" }
    for category in Category.allCases {
      let chapter = rules.filter { $0.category == category }
      guard !chapter.isEmpty else { continue }
      lines += ["", "## \(category.germanName)", "", "| Regel | | Stufe |", "|---|---|---|"]
      lines += chapter.map { rule in
        "| [\(rule.id)](\(rule.id).md) | \(rule.title) | \(rule.severity.germanName) |"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension RuleLibrary {
  /// Only one of the rules, with the severity and thresholds of its file.
  fileprivate func alone(_ id: String) -> RuleSet {
    var settings = RuleSettings()
    for other in allRules.descriptions where other.id != id {
      settings.set(other.id, to: RuleSettings.Setting(isOn: false))
    }
    return RuleSet(rules, groups: [words], settings: settings)
  }
}
