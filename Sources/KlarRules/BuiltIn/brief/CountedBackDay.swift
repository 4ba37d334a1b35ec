internal import KlarGerman
internal import KlarText

/// A last day that the reader has to count back from another: "zwei Monate vor dem Ende der Bewilligung".
struct CountedBackDay {
  /// The words from the unit to the end.
  let range: TextRange
  /// The day itself; nil unless the letter names the other one, once.
  let date: CalendarDate?

  /// Reads a sentence that wants something of the reader; nil if there is no such day.
  init?(in sentence: Sentence, of analysis: Analysis, ends: EndDays) {
    let start = sentence.tokens.lowerBound
    guard
      let place = LetterCues.standard[.countedBack].first(in: analysis.words(sentence.tokens)),
      analysis.verbComplexes(of: sentence).contains(where: { Self.asks($0, analysis) })
    else { return nil }
    range = analysis.range(of: start + place.lowerBound..<start + place.upperBound)
    let noun = (start + place.upperBound..<sentence.tokens.upperBound).prefix(3).first {
      analysis.tags[$0] == .nn
    }
    let count = place.lowerBound > 0 ? analysis.form(start + place.lowerBound - 1).text : ""
    let period = WrittenPeriod("\(count) \(analysis.form(start + place.lowerBound).text)")
    date = noun.flatMap { ends.day(of: analysis.form($0).folded) }.flatMap {
      period?.start(before: $0)
    }
  }

  private static func asks(_ complex: VerbComplex, _ analysis: Analysis) -> Bool {
    if analysis.wants(complex) || LetterCues.standard[.advice].contains(complex.lemma) {
      return true
    }
    if case .modal(_, "müssen") = complex.modality, analysis.isNow(complex) {
      return LetterCues.standard[.action].contains(complex.lemma)
    }
    return false
  }
}
