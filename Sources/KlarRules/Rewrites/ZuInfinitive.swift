internal import KlarGerman

/// An infinitive with "zu": "mitzuteilen", "zu zahlen".
struct ZuInfinitive {
  /// Its tokens, "zu" among them.
  let tokens: Range<Int>
  /// Its verb.
  let verb: Verb

  /// The infinitive whose verb stands at a token; nil if there is none.
  init?(at token: Int, in analysis: Analysis) {
    let readings = Lexicon.standard.verbs.readings(of: analysis.form(token).text)
    switch analysis.tags[token] {
    case .vvizu:
      guard let verb = readings.first(where: { $0.form == .zuInfinitive })?.verb else { return nil }
      (tokens, self.verb) = (token..<token + 1, verb)
    case .vvinf where token > 0 && analysis.tags[token - 1] == .ptkzu:
      guard let verb = readings.first(where: { $0.form == .infinitive })?.verb else { return nil }
      (tokens, self.verb) = (token - 1..<token + 1, verb)
    default: return nil
    }
  }
}
