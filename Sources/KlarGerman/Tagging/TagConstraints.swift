/// Which tags a token can have at all, whatever the weights say.
struct TagConstraints {
  /// For each tag what the lexicon must allow, if it knows the word as a verb.
  private static let required: [VerbClasses] = Tag.allCases.map { tag in
    switch tag {
    case .vvpp: .pastParticiple
    case .vvinf: .infinitive
    case .vvizu: .zuInfinitive
    case .vvfin: .finite
    case .vvimp: [.present, .imperative]
    default: []
    }
  }
  private static let marks: [Bool] = Tag.allCases.map { [.comma, .stop, .bracket].contains($0) }
  /// Tags that a capitalised word inside a sentence never has.
  private static let lowerOnly: [Bool] = Tag.allCases.map { tag in
    switch tag {
    case .vvfin, .vvimp, .vvinf, .vvizu, .vvpp, .vafin, .vaimp, .vainf, .vapp, .vmfin, .vminf,
      .vmpp, .adjd, .adv, .pav, .pwav, .pis, .prf, .ptkvz, .ptkzu, .ptka, .kon, .kokom, .kous,
      .koui, .ptkneg, .appo, .apzr:
      true
    default: false
    }
  }

  private let isMark: Bool
  private let isNounPosition: Bool
  private let verb: VerbClasses

  init(_ words: [FormFeatures], _ index: Int, _ state: ClauseState) {
    let word = words[index]
    isMark = word.shape == .mark
    isNounPosition =
      word.shape == .capitalized && index > 0 && state.previous != .stop
      && words[index - 1].shape != .mark
    verb = word.verb.intersection(.tagged)
  }

  /// Whether the tag with this number is possible.
  @inline(__always)
  func allows(_ tag: Int) -> Bool {
    if Self.marks[tag] != isMark { return false }
    if isNounPosition && Self.lowerOnly[tag] { return false }
    let required = Self.required[tag]
    return required.isEmpty || verb.isEmpty || !verb.isDisjoint(with: required)
  }
}
