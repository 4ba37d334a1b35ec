/// Reads periods such as "innerhalb von zwei Wochen".
enum PeriodReading {
  private static let units = [
    "minute", "stunde", "werktag", "arbeitstag", "kalendertag", "tag", "woche", "monat", "quartal",
    "halbjahr", "jahr",
  ]
  private static let numbers = [
    "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
    "zwölf", "dreizehn", "vierzehn",
  ]

  /// The number and the unit of a period; nil when the words name none.
  static func value(of text: String) -> FactValue? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for (index, word) in words.enumerated().dropFirst() {
      if let unit = units.first(where: word.hasPrefix), let count = number(words[index - 1]) {
        return .period(count: count, unit: unit)
      }
    }
    return nil
  }

  /// A number in digits or words; "eines", "einem" and so on are one.
  private static func number(_ word: String) -> Int? {
    if let digits = Int(word) { return digits }
    if let exact = numbers.firstIndex(of: word) { return exact }
    if word.hasPrefix("ein"), word.count <= 5 { return 1 }
    return word == "zweier" ? 2 : word == "dreier" ? 3 : nil
  }
}
