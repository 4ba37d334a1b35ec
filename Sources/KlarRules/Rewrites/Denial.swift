internal import KlarGerman

/// "nicht" in the place of a noun's "kein", with the words that belong to it: "noch nicht", "nicht mehr".
struct Denial {
  /// The words together.
  let text: String
  private let noun: LightVerbNoun
  private let frame: ClauseFrame
  private let before: [Constituent]
  private let more: Range<Int>?

  /// The denial of a noun; nil if it has no "kein".
  init?(_ noun: LightVerbNoun, in frame: ClauseFrame, _ analysis: Analysis) {
    guard noun.isDenied else { return nil }
    self.noun = noun
    self.frame = frame
    let end = noun.constituent.tokens.upperBound
    let middle = frame.middle.filter { $0.tokens.upperBound <= noun.constituent.tokens.lowerBound }
    before =
      frame.middle.contains(noun.constituent)
      ? Array(middle.reversed().prefix { $0.kind == .adverbial }.reversed()) : []
    more =
      frame.middle.first {
        $0.kind == .adverbial && $0.tokens == end..<end + 1 && analysis.form(end).folded == "mehr"
      }?.tokens
    let words = before.map { ClauseLineariser.words(of: $0.tokens, changing: [:], in: analysis) }
    text = (words + ["nicht"] + (more == nil ? [] : ["mehr"])).joined(separator: " ")
  }

  /// Whether a constituent is said along with "nicht".
  func holds(_ constituent: Constituent) -> Bool {
    before.contains(constituent) || constituent.tokens == more
  }

  /// The token before which it stands: in front of phrases that only tell more, as "kein" did, behind a new
  /// object.
  func border(before object: LightVerbObject?) -> Int {
    let end = noun.constituent.tokens.upperBound
    let behind = frame.middle.filter { $0.tokens.lowerBound >= end && !holds($0) }
    let arePhrases = behind.allSatisfy {
      $0.kind == .prepositionalPhrase && ($0 != object?.source || object?.phrase == nil)
    }
    return frame.middle.contains(noun.constituent) && arePhrases ? end : frame.tokens.upperBound
  }
}
