internal import KlarLinting

/// Pieces of German text that several reports share.
enum GermanText {
  /// "Fehler", "Warnung", "Hinweis".
  static func name(_ severity: Severity) -> String {
    switch severity {
    case .error: "Fehler"
    case .warning: "Warnung"
    case .hint: "Hinweis"
    }
  }

  /// "1 Stelle", "4 Stellen".
  static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  /// A number with the given decimals and a decimal comma; a minus sign as printers set it.
  static func number(_ value: Double, decimals: Int = 1) -> String {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (abs(value) * scale).rounded()
    guard scaled < 1e15 else { return "–" }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = padded.dropLast(decimals)
    let sign = value < 0 && scaled > 0 ? "−" : ""
    return decimals == 0 ? sign + padded : "\(sign)\(whole),\(padded.suffix(decimals))"
  }

  /// A number with its sign, as for gains and losses.
  static func signed(_ value: Double, decimals: Int = 1) -> String {
    let text = number(value, decimals: decimals)
    return value > 0 && !text.allSatisfy { "0,".contains($0) } ? "+\(text)" : text
  }

  /// How far to trust the score of a short text.
  static func shortTextNote(margin: Double) -> String {
    "Der Text ist sehr kurz. Der Wert kann um \(number(margin, decimals: 0)) Punkte"
      + " zu hoch oder zu niedrig sein."
  }

  /// The distinct numbers of a sorted list, at most `most` of them: "3, 5, 8 …".
  static func numbers(_ numbers: [Int], most: Int = 8) -> String {
    var distinct: [Int] = []
    for number in numbers where distinct.last != number { distinct.append(number) }
    let shown = distinct.prefix(most).map(String.init).joined(separator: ", ")
    return distinct.count > most ? "\(shown) …" : shown
  }
}
