internal import KlarGerman

/// A phrase with "von" or "durch" that names who acts.
struct AgentPhrase {
  /// What such a phrase is to the clause.
  enum Role {
    case agent(AgentPhrase)
    /// "von Ihnen", "Ihrerseits".
    case reader
    /// "von uns".
    case author
    /// A date, an attribute, another kind of phrase.
    case other
    /// "durch Überweisung", "beim Finanzamt": it hints at who acts without saying so.
    case hint
    /// It may name who acts, or not.
    case unclear
  }

  /// The tokens of the phrase, those of an attribute that belongs to its name included.
  let tokens: Range<Int>
  /// The words as a subject.
  let subject: String
  /// The number of the subject.
  let number: GrammaticalNumber

  /// The role of a constituent in its clause.
  static func role(
    of place: Int, in constituents: [Constituent], _ frame: ClauseFrame, _ analysis: Analysis
  ) -> Role {
    let constituent = constituents[place]
    if constituent.tokens.map({ analysis.form($0).text }) == ["Ihrerseits"] { return .reader }
    guard let preposition = constituent.preposition else { return .other }
    let word = analysis.form(preposition).folded
    if word == "namens" { return .unclear }
    if preposition > 0, ParticleWords.standard.stand(at: preposition - 1, .focus, in: analysis) {
      return ["bei", "beim"].contains(word) ? .other : .unclear
    }
    let old: GrammaticalCase
    switch word {
    case "von", "vom": old = .dative
    case "durch": old = .accusative
    case "seitens", "vonseiten": old = .genitive
    case "bei", "beim":
      return constituent.phrases.contains { names($0, analysis) } ? .hint : .other
    default: return .other
    }
    guard let first = constituent.phrases.first else {
      switch (word, analysis.form(constituent.tokens.upperBound - 1).text) {
      case ("von", "Ihnen"), ("durch", "Sie"): return .reader
      case ("von", "uns"), ("durch", "uns"): return .author
      default: return .unclear
      }
    }
    if first.isFixed || analysis.form(constituent.tokens.upperBound - 1).folded == "wegen" {
      return .other
    }
    let isAgent = old == .genitive || constituent.phrases.allSatisfy { names($0, analysis) }
    if !isAgent {
      // "eine Zahl von Anträgen": an attribute without article.
      let isAttribute =
        word == "von" && first.determiner == nil
        && preposition > 0 && analysis.tags[preposition - 1] == .nn
      let isObject = word != "durch" && ActorWords.standard.hasObjectWithVon(frame.verb)
      if word == "durch" { return isMeans(constituent.phrases, analysis) ? .hint : .unclear }
      return isAttribute || isObject ? .other : .unclear
    }
    guard word != "von" && word != "vom" || !ActorWords.standard.hasObjectWithVon(frame.verb),
      let agent = agent(constituent, old, analysis, after: constituents[(place + 1)...].first)
    else { return .unclear }
    return .agent(agent)
  }

  /// "durch Überweisung", "durch Vorlage des Passes": how, not by whom.
  private static func isMeans(_ phrases: [NounPhrase], _ analysis: Analysis) -> Bool {
    phrases.allSatisfy {
      let noun = analysis.form($0.head).text
      return $0.determiner == nil || noun.hasSuffix("ung")
        || ActionNouns.standard.action(noun) != nil
    }
  }

  private static func names(_ phrase: NounPhrase, _ analysis: Analysis) -> Bool {
    ActorWords.standard.isAgent(Morphology(analysis).lemma(phrase.head))
  }

  /// Whether a possessive stands for somebody named before: "von ihren Eltern" cannot stand first.
  private static func refersBack(_ token: Int, _ analysis: Analysis) -> Bool {
    let form = analysis.form(token)
    return analysis.tags[token] == .pposat && form.casing == .lower
      && (form.folded.hasPrefix("ihr") || form.folded.hasPrefix("sein"))
  }

  private static func agent(
    _ constituent: Constituent, _ old: GrammaticalCase, _ analysis: Analysis,
    after next: Constituent?
  ) -> AgentPhrase? {
    let end = constituent.tokens.upperBound
    // "der Beispiel AG": a name that is not understood as a whole.
    let isCut =
      end < analysis.tokens.count && [.nn, .ne, .fm, .xy].contains(analysis.tags[end])
    guard let preposition = constituent.preposition, constituent.tokens.lowerBound == preposition,
      !isCut, !constituent.tokens.contains(where: { refersBack($0, analysis) }),
      // "durch uns und die Stadt": a pronoun has no phrase.
      let first = constituent.phrases.first, first.tokens.lowerBound <= preposition + 1,
      constituent.phrases.last?.tokens.upperBound == constituent.tokens.upperBound
    else { return nil }
    var tokens = constituent.tokens
    if let next, next.kind == .prepositionalPhrase, let word = next.preposition {
      let isName = analysis.form(word).folded == "für" && next.phrases.first?.determiner == nil
      if isName {
        tokens = tokens.lowerBound..<next.tokens.upperBound
      } else if next.phrases.first?.isFixed != true {
        return nil
      }
    }
    let inflector = NounPhraseInflector(analysis)
    var changes: [Int: String] = [:]
    for phrase in constituent.phrases {
      guard let words = inflector.words(phrase, from: old, to: .nominative) else { return nil }
      changes.merge(words) { $1 }
    }
    var words = (preposition + 1..<tokens.upperBound).map { changes[$0] ?? analysis.form($0).text }
    if analysis.tags[preposition] == .apprart {
      guard let article = inflector.article(for: first, from: old, to: .nominative) else {
        return nil
      }
      words.insert(article, at: 0)
    } else if first.determiner == nil, first.adjectives.isEmpty {
      return nil
    }
    let numbers = Set(first.readings.combinations.filter { $0.2 == old }.map(\.1))
    guard numbers.count == 1, let number = numbers.first else { return nil }
    let isSum =
      constituent.phrases.count > 1
      && tokens.contains {
        ["und", "sowie"].contains(analysis.form($0).folded)
      }
    return AgentPhrase(
      tokens: tokens, subject: words.joined(separator: " "),
      number: isSum ? .plural : number)
  }
}
