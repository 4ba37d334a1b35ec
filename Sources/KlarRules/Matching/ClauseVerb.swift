internal import KlarGerman

/// A verb at work in a clause, with its particle where that stands at the end.
struct ClauseVerb: Sendable {
  /// The folded infinitive, particle included.
  let lemma: String
  /// The reading of the verb form itself.
  let use: VerbUse
  /// The token of the verb form.
  let token: Int
  /// The token of a particle that stands apart.
  let particle: Int?

  /// Its tokens in text order.
  var tokens: [Int] { [token] + (particle.map { [$0] } ?? []) }

  /// The verbs of a segment, the split ones first.
  static func all(
    in segment: [Int], of analysis: Analysis, _ readings: (Int) -> [VerbUse]
  ) -> [ClauseVerb] {
    // Most verbs have no particle of their own.
    var particles: [Int]?
    func particle(behind token: Int) -> Int? {
      let all = particles ?? segment.filter { isParticle($0, in: segment, of: analysis) }
      particles = all
      return all.first { $0 > token }
    }
    var verbs: [ClauseVerb] = []
    for token in segment where analysis.tokens[token].kind == .word {
      let form = analysis.form(token)
      let isFirst = token == segment.first || !analysis.form(token - 1).isWordLike
      // The tag of a word alone, as in a table, is a guess; so is that of a noun without capital.
      let isAlone = segment.count == 1
      guard isAlone || form.casing != .capitalized || isFirst,
        isAlone || form.casing == .lower || !analysis.tags[token].isNoun,
        isAlone || analysis.tags[token] != .adja
      else { continue }
      for use in readings(analysis.tokens[token].form) {
        if use.kind == .finite, !use.isJoined, let particle = particle(behind: token) {
          let lemma = analysis.form(particle).folded + use.lemma
          verbs.append(ClauseVerb(lemma: lemma, use: use, token: token, particle: particle))
          // "Bringen Sie den Pass zur Anmeldung mit": nobody brings it to a registration.
          if isKnown(lemma) { continue }
        }
        verbs.append(ClauseVerb(lemma: use.lemma, use: use, token: token, particle: nil))
      }
    }
    return verbs
  }

  private static func isKnown(_ infinitive: String) -> Bool {
    !Lexicon.standard.verbs.verbs(infinitive: infinitive).isEmpty
  }

  /// Whether a word is a verbal particle: tagged so, or one by its looks at the end of its clause.
  private static func isParticle(_ token: Int, in segment: [Int], of analysis: Analysis) -> Bool {
    if analysis.tags[token] == .ptkvz { return true }
    guard ClosedClasses.particles.contains(analysis.form(token).folded) else { return false }
    guard token != segment.last else { return true }
    let next = token + 1
    return analysis.tokens[next].kind == .punctuation
      || ClosedClasses.coordinators.contains(analysis.form(next).folded)
  }
}

extension WordForm {
  /// Whether it has letters at all; quotation marks and dashes have none.
  var isWordLike: Bool { casing != .none }
}

extension Tag {
  /// Whether it is a common or proper noun.
  var isNoun: Bool { self == .nn || self == .ne }

  /// Whether it is a finite verb.
  var isFinite: Bool {
    switch self {
    case .vafin, .vmfin, .vvfin, .vvimp, .vaimp: true
    default: false
    }
  }

  /// Whether it is an infinitive or participle.
  var isNonFiniteVerb: Bool {
    switch self {
    case .vvinf, .vvizu, .vvpp, .vainf, .vapp, .vminf, .vmpp: true
    default: false
    }
  }
}
