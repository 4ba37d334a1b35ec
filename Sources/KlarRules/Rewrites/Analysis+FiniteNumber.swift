internal import KlarGerman

extension Analysis {
  /// The number that a finite verb shows beside a subject of the third person: "prüfen", "sind".
  func finiteNumber(of token: Int) -> GrammaticalNumber {
    let word = form(token).folded
    return word == "sind" || word.hasSuffix("n") && word != "kann" ? .plural : .singular
  }
}
