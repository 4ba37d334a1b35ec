internal import KlarLinting

/// The page of a rule in German: what `klarbrief rules show` prints.
public struct RulePage: Hashable, Sendable {
  /// The lines of the page, without colours.
  public let text: String

  /// The page of the rule `id`; nil if there is none.
  public init?(_ id: String, in library: RuleLibrary) {
    guard let description = library.allRules.description(of: id) else { return nil }
    var lines = [
      description.title, String(repeating: "=", count: description.title.count), "",
      "Regel:     \(description.id)",
      "Kategorie: \(description.category.rawValue)",
      "Stufe:     \(Self.names[description.severity] ?? "")",
      "Status:    \(description.status == .stable ? "erprobt" : "in Erprobung")",
    ]
    let thresholds = library.thresholds(of: id).filter { $0.value > 0 }.sorted { $0.key < $1.key }
    if !thresholds.isEmpty {
      let limits = thresholds.map { "\($0.key) ab mehr als \($0.value)" }
      lines.append("Grenzen:   \(limits.joined(separator: ", "))")
    }
    lines += [
      "", "Warum", "", description.why, "", "Quelle: \(description.source)", "", "Beispiele", "",
    ]
    lines += description.examples.flatMap(Self.lines)
    let phrases = library.phrases(of: id)
    if !phrases.isEmpty {
      lines += ["", "Wendungen (\(phrases.count))", ""]
      lines += phrases.map { phrase in
        let instead = phrase.replacements.joined(separator: " | ")
        return "  \(phrase.phrase) → \(instead.isEmpty ? phrase.hint : instead)"
      }
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ example: RuleExample) -> [String] {
    switch example {
    case .bad(let text, let becomes):
      ["  schlecht: \(text)"] + becomes.map { "  besser:   \($0)" }
    case .good(let text): ["  gut:      \(text)"]
    }
  }

  private static let names: [Severity: String] = [
    .hint: "Hinweis", .warning: "Warnung", .error: "Fehler",
  ]
}
