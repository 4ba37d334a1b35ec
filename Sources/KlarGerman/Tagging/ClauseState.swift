/// What the tags so far say about the clause at hand.
struct ClauseState: Sendable {
  /// The kind of the last finite verb since the clause began.
  enum Bracket: UInt8, Sendable {
    case none, fullVerb, werden, sein, haben, modal
  }

  /// What opened the clause.
  enum Opening: UInt8, Sendable {
    case none, subordinator, question
  }

  private(set) var previous: Tag?
  private(set) var beforePrevious: Tag?
  private(set) var bracket = Bracket.none
  private(set) var opening = Opening.none
  private var wordCount = 0

  /// Bracket and opening in one small number.
  var clause: UInt64 { UInt64(bracket.rawValue) * 4 + UInt64(opening.rawValue) }

  /// Takes the next tag.
  mutating func advance(_ tag: Tag, _ auxiliary: AuxiliaryClass) {
    beforePrevious = previous
    previous = tag
    if tag == .comma || tag == .stop {
      bracket = .none
      opening = .none
      wordCount = 0
      return
    }
    switch tag {
    case .kous, .koui, .prels, .prelat: opening = .subordinator
    case .pwav, .pws, .pwat: if wordCount == 0 { opening = .question }
    case .vvfin, .vvimp: bracket = .fullVerb
    case .vmfin: bracket = .modal
    case .vafin, .vaimp:
      switch auxiliary {
      case .werdenFinite, .werden: bracket = .werden
      case .seinFinite, .sein: bracket = .sein
      default: bracket = .haben
      }
    default: break
    }
    wordCount += 1
  }
}
