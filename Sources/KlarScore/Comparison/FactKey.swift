internal import KlarGerman

/// Reduces the spelling of facts that are no dates, amounts or periods.
enum FactKey {
  /// Letters and digits without what may change from letter to letter: spaces, case, dashes, long
  /// and short names of the parts of a law.
  static func key(of text: String, kind: Entity.Kind) -> String {
    let lower = text.lowercased()
    switch kind {
    case .paragraph: return paragraph(lower)
    case .phone: return phone(lower)
    case .url: return url(lower)
    case .email: return lower
    case .name, .document:
      return lower.split(whereSeparator: \.isWhitespace).map(withoutGenitive)
        .joined(separator: " ")
    default: return lower.filter { $0.isLetter || $0.isNumber || $0 == "/" }
    }
  }

  private static func paragraph(_ text: String) -> String {
    let laws = LawWords.standard
    return text.replacing("§", with: "§ ")
      .split { !$0.isLetter && !$0.isNumber && $0 != "§" }
      .map { laws.label(String($0)) ?? laws.sign(String($0)) ?? String($0) }
      .joined().replacing("§§", with: "§")
  }

  private static func phone(_ text: String) -> String {
    let digits = text.replacing("(0)", with: "").filter { $0.isNumber || $0 == "+" }
    return digits.hasPrefix("+49") ? "0" + digits.dropFirst(3) : digits
  }

  private static func url(_ text: String) -> String {
    var rest = Substring(text)
    for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
  }

  private static func withoutGenitive(_ word: Substring) -> Substring {
    word.count > 3 && word.hasSuffix("s") ? word.dropLast() : word
  }
}
