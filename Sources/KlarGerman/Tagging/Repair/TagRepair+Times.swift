extension TagRepair {
  private static let uhr = FormFeatures.word("uhr")

  /// "am Montag, um 14 Uhr": no conjunction before a time, nor without an infinitive to open.
  mutating func mendTimes() {
    let hasInfinitive = clause.contains { tags[$0] == .vvizu || tags[$0] == .ptkzu }
    for index in clause.dropLast() where tags[index] == .koui && tags[index + 1] == .card {
      let isTime = index + 2 < tags.count && words[index + 2].word == Self.uhr
      if isTime || !hasInfinitive { tags[index] = .appr }
    }
  }
}
