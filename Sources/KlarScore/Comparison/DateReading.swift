/// Reads German dates.
enum DateReading {
  private static let months = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "dezember",
  ]

  /// The day that the words name, with or without a year; nil if they name none.
  static func value(of text: String) -> FactValue? {
    let pieces = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let parts = pieces.compactMap { Int($0) ?? month($0).map { -$0 } }
    if let first = pieces.first, first.count == 4, parts.count == 3, parts.allSatisfy({ $0 > 0 }) {
      return date(day: parts[2], month: parts[1], year: parts[0])
    }
    guard let start = parts.firstIndex(where: { $0 > 0 }), start + 1 < parts.count else {
      return nil
    }
    let year = start + 2 < parts.count ? parts[start + 2] : nil
    return date(day: parts[start], month: abs(parts[start + 1]), year: year)
  }

  private static func date(day: Int, month: Int, year: Int?) -> FactValue? {
    guard (1...31).contains(day), (1...12).contains(month), year ?? 0 >= 0 else { return nil }
    return .date(day: day, month: month, year: year.map { $0 < 100 ? 2000 + $0 : $0 })
  }

  /// The number of a month by its name or at least three letters of it.
  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }
}
