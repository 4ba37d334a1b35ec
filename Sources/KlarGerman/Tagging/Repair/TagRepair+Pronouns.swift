extension TagRepair {
  /// "das ist", ", die er stellt": an article without a noun is a pronoun.
  mutating func mendPronouns() {
    for index in clause.dropLast() where tags[index] == .art {
      switch tags[index + 1] {
      case .vafin, .vvfin, .vmfin:
        let isRelative = isBehindComma(index) && lastWord == index + 1
        tags[index] = isRelative ? .prels : .pds
      case .pper, .prf, .ptkneg, .pposat, .pav, .art, .appr, .apprart:
        if isBehindComma(index), endsWithFinite(behind: index + 1) { tags[index] = .prels }
      default: break
      }
    }
  }

  /// Whether a word opens the clause behind a comma.
  private func isBehindComma(_ index: Int) -> Bool {
    index == clause.lowerBound && index > 0 && tags[index - 1] == .comma
  }

  /// The last word of the clause that is no bracket.
  private var lastWord: Int? { clause.last { tags[$0] != .bracket } }

  private func endsWithFinite(behind index: Int) -> Bool {
    lastWord.map { tags[$0].isFiniteIndicative && $0 > index } ?? false
  }
}
