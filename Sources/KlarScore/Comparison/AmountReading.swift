/// Reads amounts of money in German spelling.
enum AmountReading {
  /// "1.234,56 EUR", "1234,56 €", "EUR 250", "250 Euro", "250,- €"; nil for anything else.
  static func value(of text: String) -> FactValue? {
    let lower = text.lowercased()
    let currency = lower.filter { $0.isLetter || $0 == "€" || $0 == "$" || $0 == "£" }
    guard let start = lower.firstIndex(where: \.isNumber),
      let end = lower.lastIndex(where: \.isNumber)
    else { return nil }
    let number = lower[start...end].filter { !$0.isWhitespace }
    let pieces = number.split(separator: ",")
    guard pieces.count <= 2, let first = pieces.first,
      let whole = Int(first.filter(\.isNumber)), whole < 1_000_000_000_000
    else { return nil }
    let fraction = pieces.count == 2 ? cents(pieces[1]) : 0
    guard let fraction else { return nil }
    return .amount(cents: whole * 100 + fraction, currency: name(of: currency))
  }

  /// The hundredths behind the comma.
  private static func cents(_ digits: Substring) -> Int? {
    guard digits.count <= 2, let number = Int(digits) else { return nil }
    return digits.count == 1 ? number * 10 : number
  }

  private static func name(of currency: String) -> String {
    switch currency {
    case "€", "euro", "eur", "euros": "EUR"
    case "cent", "ct": "ct"
    default: currency
    }
  }
}
