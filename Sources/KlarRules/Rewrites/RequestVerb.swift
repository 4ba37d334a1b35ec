internal import KlarGerman

/// What an infinitive clause asks the reader to do.
struct RequestVerb {
  /// The verb.
  let verb: Verb
  /// Its form for "Sie", without particle.
  let finite: String
  /// "und" or "oder" in front of the clause.
  let conjunction: String?
  /// The token behind the clause.
  let end: Int
  /// Pronouns that lead the field: "uns", "sich".
  private let pronouns: [String]
  /// The rest of the field in its old words.
  private let rest: [String]

  /// The request of an infinitive clause; nil if its order is not the usual one.
  init?(of clause: Int, in analysis: Analysis) {
    let tokens = analysis.clauses[clause].tokens
    let complexes = analysis.verbComplexes.filter { $0.clause == clause }
    guard complexes.count == 1, let complex = complexes.first, let verb = complex.verb,
      complex.voice == .active, complex.modality == nil, complex.tense == .present,
      complex.main == complex.tokens.last, !complex.isElliptic,
      let bracket = complex.tokens.first, let last = complex.tokens.last, tokens.last == last,
      var start = tokens.first,
      let finite = verb.forms(.finite(.present, .third, .plural)).first
    else { return nil }
    self.verb = verb
    self.finite = finite
    end = last + 1
    if analysis.tags[start] == .kon {
      conjunction = analysis.form(start).folded
      start += 1
    } else {
      conjunction = nil
    }
    guard !["um", "ohne", "statt", "anstatt"].contains(analysis.form(start).folded) else {
      return nil
    }
    var pronouns: [String] = []
    while start < bracket, analysis.tags[start] == .pper || analysis.tags[start] == .prf {
      pronouns.append(analysis.form(start).text)
      start += 1
    }
    self.pronouns = pronouns
    rest =
      start < bracket
      ? [ClauseLineariser.words(of: start..<bracket, changing: [:], in: analysis)] : []
  }

  /// The request as a clause of its own.
  ///
  /// - Parameter after: Whether another clause stands in front, so that the verb comes first.
  func words(after isAfterClause: Bool, links: [String], phrase: [String]) -> String {
    let front = isAfterClause ? [finite, "Sie"] : ["Bitte", finite, "Sie"]
    let please = isAfterClause ? ["bitte"] : []
    return (front + pronouns + please + links + phrase + rest + particle).joined(separator: " ")
  }

  /// The request behind "und"; without a field of its own it shares that of the one before.
  func words(following first: RequestVerb) -> String {
    ([finite, "Sie"] + pronouns + rest + particle).joined(separator: " ")
  }

  /// Whether it has words of its own beside the verb.
  var hasField: Bool { !pronouns.isEmpty || !rest.isEmpty }

  private var particle: [String] { verb.particle.isEmpty ? [] : [verb.particle] }
}
