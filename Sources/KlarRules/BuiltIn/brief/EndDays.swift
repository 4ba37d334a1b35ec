internal import KlarGerman
internal import KlarText

/// The days on which a letter says that something ends: "Der Kurs geht bis Montag".
struct EndDays {
  private let ends: [(words: [String], day: CalendarDate)]

  /// Collects the days of a letter.
  init(_ analysis: Analysis) {
    ends = analysis.sentences.filter(\.isRunningText).flatMap { sentence in
      let days = analysis.entities(in: sentence.tokens, [.date, .deadline])
      let hasEnd =
        !days.isEmpty
        && analysis.verbComplexes(of: sentence).contains {
          LetterCues.standard[.ending].contains($0.lemma)
        }
      return days.filter { day in
        let before = analysis.words(max(0, day.tokens.lowerBound - 2)..<day.tokens.lowerBound)
        return hasEnd || day.kind == .deadline || before.contains("bis")
      }.compactMap { day in
        WrittenDate(analysis.text.string(day.range))?.calendarDate
          .map { (analysis.words(sentence.tokens), $0) }
      }
    }
  }

  /// The only day on which the thing ends that a word names, in any of its forms; nil if there are more.
  func day(of word: String) -> CalendarDate? {
    let stem = word.prefix(8)
    let days = Set(ends.filter { $0.words.contains { $0.hasPrefix(stem) } }.map(\.day))
    return days.count == 1 ? days.first : nil
  }
}
