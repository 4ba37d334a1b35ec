/// The page with precision and recall of the rules.
struct QualityPage {
  /// How many passages were measured.
  let passages: Int
  /// The rules in the order of the page.
  let rules: [(id: String, quality: RuleQuality?)]

  /// The page in Markdown.
  var text: String {
    var lines = [
      "# Güte der Regeln", "",
      "Gemessen an \(passages) Abschnitten aus echten Schreiben und Seiten von Behörden. Zwei Leser haben",
      "unabhängig voneinander markiert, was eine Regel finden soll; gezählt wird, was beide markiert haben.",
      "Was nur einer markiert hat, zählt weder für noch gegen die Regel.", "",
      "- *Genauigkeit*: Wie viele der Funde richtig sind.",
      "- *Ausbeute*: Wie viele der gesuchten Stellen die Regel findet.", "",
      "Wenige Stellen sagen wenig: Unter acht ist die Zahl nur ein Anhalt. Die Abschnitte gehören anderen",
      "und liegen dem Programm nicht bei. Das Format und den Befehl zeigt",
      "`klarbrief-dev rule-quality --help`.", "",
      "| Regel | Stellen | Genauigkeit | Ausbeute |", "|---|---:|---:|---:|",
    ]
    lines += rules.compactMap { rule in
      guard let quality = rule.quality, quality.expected > 0 else { return nil }
      return
        "| [\(rule.id)](\(rule.id).md) | \(quality.expected) | \(Self.percent(quality.precision)) | "
        + "\(Self.percent(quality.recall)) |"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func percent(_ share: Double?) -> String {
    share.map { "\(Int(($0 * 100).rounded())) %" } ?? "–"
  }
}
