/// What several repairs ask about a clause.
extension TagRepair {
  private static let sie = FormFeatures.word("sie")
  private static let subordinators: TagSet = [.kous, .prels, .prelat, .pwav]

  /// Whether a conjunction or relative pronoun opens the clause.
  var isSubordinate: Bool { clause.prefix(3).contains { Self.subordinators.contains(tags[$0]) } }

  /// Whether a finite verb stands in a stretch.
  func hasFinite(in stretch: Range<Int>) -> Bool {
    stretch.contains { tags[$0].isFiniteIndicative }
  }

  /// Whether an infinitive with "zu" ends the clause, which has two words or more.
  var endsWithZuInfinitive: Bool {
    tags[clause.upperBound - 1] == .vvizu || tags[clause.upperBound - 2] == .ptkzu
  }

  /// Whether a word of the sentence is a form of "werden" or a modal verb.
  func governsInfinitive(_ index: Int) -> Bool {
    switch words[index].auxiliary {
    case .werden, .werdenFinite: tags[index] == .vafin
    default: tags[index] == .vmfin
    }
  }

  /// Whether "Sie" follows in the clause.
  func isBeforePoliteSie(_ index: Int) -> Bool {
    index + 1 < clause.upperBound && words[index + 1].word == Self.sie
      && words[index + 1].shape == .capitalized
  }
}
