internal import KlarLinting

/// The Markdown page of one rule.
struct RuleReferencePage {
  let description: RuleDescription
  /// What the rule says about its first example.
  let message: String?
  /// Its thresholds by name, 0 where there is none.
  let thresholds: [String: Int]
  /// How many phrases its lists hold.
  let phrases: Int
  let profiles: [Profile]

  init(
    _ description: RuleDescription, message: String?, thresholds: [String: Int], phrases: Int,
    profiles: [Profile]
  ) {
    self.description = description
    self.message = message
    self.thresholds = thresholds
    self.phrases = phrases
    self.profiles = profiles
  }

  /// The page.
  var text: String {
    let status = description.status == .preview ? " · in Erprobung" : ""
    var lines = [
      "# \(description.title)", "",
      "`\(description.id)` · \(description.category.germanName) · "
        + "\(description.severity.germanName)\(status)",
    ]
    if description.scope == .letter { lines += ["", "Diese Regel schaut nur auf ganze Briefe."] }
    if let message { lines += ["", "> \(message)"] }
    lines += [
      "", "## Warum", "", description.why.oneLine, "", "Quelle: \(description.source.oneLine)",
    ]
    lines += ["", "## Beispiele", ""] + description.examples.flatMap(Self.lines)
    if phrases > 0 {
      lines += [
        "## Wendungen", "",
        "Die Regel kennt \(phrases) Wendungen. `klarbrief rules show \(description.id)` nennt sie alle;",
        "sie stehen in [Rules/lists](../../Rules/lists).", "",
      ]
    }
    lines += ["## Profile", "", "| Profil | Regel | Grenzen |", "|---|---|---|"]
    lines += profiles.map(row)
    return (lines + options).joined(separator: "\n") + "\n"
  }

  private func row(_ profile: Profile) -> String {
    let setting = profile.settings[description.id]
    let state =
      setting?.isOn == false ? "aus" : (setting?.severity ?? description.severity).germanName
    let limits = thresholds.merging(setting?.thresholds ?? [:]) { $1 }
    return "| `\(profile.name)` | \(state) | \(Self.words(limits)) |"
  }

  private var options: [String] {
    var lines = [
      "", "## Einstellen", "", "```yaml", "rules:", "  \(description.id): off", "```",
    ]
    guard let example = Self.sorted(thresholds).first else { return lines }
    lines += [
      "", "Andere Grenzen:", "", "```yaml", "rules:", "  \(description.id):", "    more-than:",
      "      \(example.key): \(example.value)", "```",
    ]
    return lines
  }

  private static func words(_ thresholds: [String: Int]) -> String {
    sorted(thresholds).map { threshold in
      let name = Severity(rawValue: threshold.key)?.germanName ?? threshold.key
      return "\(name) über \(threshold.value)"
    }.joined(separator: ", ")
  }

  private static func sorted(_ thresholds: [String: Int]) -> [(key: String, value: Int)] {
    thresholds.filter { $0.value > 0 }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
  }

  private static func lines(_ example: RuleExample) -> [String] {
    switch example {
    case .bad(let text, let becomes):
      quoted("Statt", text) + becomes.flatMap { quoted("Besser", $0) }
    case .good(let text): quoted("Gut", text)
    }
  }

  /// An example as a quotation, with the words found in bold.
  private static func quoted(_ label: String, _ text: String) -> [String] {
    let marked = text.map { character in
      switch character {
      case "⟦", "⟧": "**"
      case "<", "*", "_", "`", "[": "\\\(character)"
      default: String(character)
      }
    }.joined().trimmingWhiteSpace
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    return ["\(label):", ""] + lines.map { $0.isEmpty ? ">" : "> \($0)" } + [""]
  }
}

extension Severity {
  /// The German name in reports.
  var germanName: String {
    switch self {
    case .hint: "Hinweis"
    case .warning: "Warnung"
    case .error: "Fehler"
    }
  }
}

extension Category {
  /// The heading of the chapter.
  var germanName: String {
    switch self {
    case .grammatik: "Grammatik"
    case .satzbau: "Satzbau"
    case .wortwahl: "Wortwahl"
    case .wort: "Wörter"
    case .brief: "Briefe"
    case .rechtschreibung: "Rechtschreibung"
    case .form: "Form"
    }
  }
}

extension String {
  /// The text without line breaks.
  fileprivate var oneLine: String {
    split(separator: "\n").map { String($0).trimmingWhiteSpace }.joined(separator: " ")
  }
}
