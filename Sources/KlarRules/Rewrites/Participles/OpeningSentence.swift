internal import KlarGerman
internal import KlarText

/// A sentence in front that says what an attribute at the beginning of a long sentence said.
///
/// "Bei einer im Mai durch die Stadt durchgeführten Kontrolle haben wir …" becomes "Die Stadt hat im Mai eine
/// Kontrolle durchgeführt" and "Bei dieser Kontrolle haben wir …".
struct OpeningSentence {
  /// The words of a sentence that is short enough as it is.
  private static let short = 15
  /// The words of an attribute without a day that is worth a sentence.
  private static let burden = 5

  private let attribute: ParticipleAttribute
  private let phrase: NounPhrase
  private let clause: AttributeClause
  private let analysis: Analysis

  init(
    _ attribute: ParticipleAttribute, _ phrase: NounPhrase, _ clause: AttributeClause,
    in analysis: Analysis
  ) {
    self.attribute = attribute
    self.phrase = phrase
    self.clause = clause
    self.analysis = analysis
  }

  /// The edits that put the sentence in front, and a word that points back at it into the other one; nil if it
  /// is not certain what belongs to the noun, or which form it has.
  var edits: [TextEdit]? {
    let sentence = analysis.sentence(ofToken: attribute.head)
    guard sentence.tokens.count > Self.short, isTold, isKnown(sentence),
      let finite = finite(sentence),
      let determiner = phrase.determiner, let demonstrative = demonstrative(determiner),
      let changes = changes
    else { return nil }
    let opening = sentence.tokens.lowerBound..<determiner
    let isSmall = analysis.form(sentence.tokens.lowerBound).casing == .lower
    let front = text(noun(changes, until: finite))
    let back = opening.isEmpty ? "" : analysis.words(of: opening) + " "
    let start = analysis.tokens[sentence.tokens.lowerBound].range.lower
    return [
      TextEdit(
        TextRange(start, analysis.tokens[finite - 1].range.upper),
        "\(isSmall ? front : front.withCapital). "
          + "\(back)\(demonstrative) \(analysis.form(attribute.head).text)".withCapital)
    ]
  }

  /// Whether there is such a thing: "ein im Mai gestellter Antrag" may be any, but not where it led to what
  /// has happened.
  private func isKnown(_ sentence: Sentence) -> Bool {
    guard let determiner = phrase.determiner,
      analysis.form(determiner).folded.hasPrefix("ein")
    else { return true }
    return determiner > sentence.tokens.lowerBound
      && analysis.verbComplexes(of: sentence).first {
        analysis.clauses[$0.clause].kind == .main
      }.map { $0.tense == .perfect || $0.tense == .preterite } ?? false
  }

  /// Whether the attribute tells something that happened on a day, or describes one thing at length.
  private var isTold: Bool {
    !analysis.entities(in: attribute.dependents, [.date]).isEmpty
      || clause.subject == nil && !clause.isPassive && attribute.dependents.count > Self.burden
  }

  /// The finite verb right behind the phrase, which alone stands before it.
  private func finite(_ sentence: Sentence) -> Int? {
    guard let clause = analysis.clause(ofToken: attribute.head), clause.kind == .main,
      let finite = clause.finite, finite > attribute.head,
      clause.tokens.first == sentence.tokens.lowerBound,
      (sentence.tokens.lowerBound..<finite).allSatisfy({
        clause.tokens.contains($0) || analysis.isInnerComma($0)
      }),
      isPhrase(attribute.head + 1..<finite),
      opensSentence(sentence.tokens.lowerBound..<attribute.tokens.lowerBound)
    else { return nil }
    return finite
  }

  /// Whether a stretch behind the noun begins with an attribute, and no other noun is joined to it: with the
  /// phrase, it is all that can stand in front of the verb.
  private func isPhrase(_ rest: Range<Int>) -> Bool {
    guard let first = rest.first else { return true }
    return [.appr, .apprart, .art, .pposat].contains(analysis.tags[first])
      && !rest.contains {
        analysis.tags[$0] == .comma
          || analysis.tags[$0] == .kon && [.art, .pposat].contains(analysis.tags[$0 + 1])
      }
  }

  /// Whether nothing or a preposition stands before the phrase, perhaps with a noun: "im Rahmen".
  private func opensSentence(_ words: Range<Int>) -> Bool {
    switch words.count {
    case 0: true
    case 1: analysis.tags[words.lowerBound] == .appr
    case 2:
      [.appr, .apprart].contains(analysis.tags[words.lowerBound])
        && analysis.tags[words.lowerBound + 1] == .nn
    default: false
    }
  }

  /// What changes in the phrase where it is the noun of the sentence; nil unless all cases that it may have
  /// lead to the same words.
  private var changes: [Int: String]? {
    let inflector = NounPhraseInflector(analysis)
    let found = Set(phrase.readings.combinations.filter { $0.1 == .singular }.map(\.2)).map {
      inflector.words(phrase, from: $0, to: clause.grammaticalCase, number: .singular)
    }
    guard let first = found.first, found.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// "dieser" in the form of a determiner; nil for others than articles and possessives.
  private func demonstrative(_ determiner: Int) -> String? {
    let word = analysis.form(determiner).folded
    let articles = [
      "der": "dieser", "die": "diese", "das": "dieses", "den": "diesen", "dem": "diesem",
      "des": "dieses",
    ]
    if let form = articles[word] { return form }
    let stems = ["ein", "ihr", "unser", "mein"]
    guard let stem = stems.first(where: word.hasPrefix) else { return nil }
    let ending = String(word.dropFirst(stem.count))
    guard ending.isEmpty else { return "dies" + ending }
    let genders = Set(phrase.readings.combinations.map(\.0))
    switch genders {
    case [.masculine]: return "dieser"
    case [.neuter]: return "dieses"
    default: return nil
    }
  }

  /// The phrase without the attribute, with what belongs to its noun.
  private func noun(_ changes: [Int: String], until end: Int) -> String {
    let before = attribute.tokens.lowerBound..<attribute.dependents.lowerBound
    let behind = attribute.dependents.upperBound + 1..<end
    let words = [before, behind].map { analysis.words(of: $0, changing: changes) }
    let isReader = analysis.form(before.lowerBound).folded.hasPrefix("ihr")
    return (isReader ? words[0] : words[0].prefix(1).lowercased() + words[0].dropFirst()) + " "
      + words[1]
  }

  /// The sentence, without its capital.
  private func text(_ noun: String) -> String {
    let cluster = clause.cluster
    guard let subject = clause.subject else {
      return ([noun, cluster.finite] + clause.pronouns + clause.others + cluster.rightBracket)
        .joined(separator: " ")
    }
    return
      ([subject, cluster.finite] + clause.pronouns + clause.others + [noun] + cluster.rightBracket)
      .joined(separator: " ")
  }
}
