internal import KlarGerman

extension Analysis {
  /// The number that a finite verb shows beside a subject of the third person: "prüfen", "sind", "begann".
  func finiteNumber(of token: Int) -> GrammaticalNumber {
    let word = form(token).folded
    let numbers = Set(
      Lexicon.standard.verbs.readings(of: form(token).text).compactMap { reading in
        if case .finite(_, .third, let number) = reading.form { number } else { nil }
      })
    if numbers.count == 1, let number = numbers.first { return number }
    return word == "sind" || word.hasSuffix("n") ? .plural : .singular
  }
}
