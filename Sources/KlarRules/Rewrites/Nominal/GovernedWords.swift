internal import KlarGerman

/// The phrases behind a noun of an action in the words of its clause.
struct GovernedWords {
  /// The words.
  let text: String
  /// The number that a verb agrees with.
  let number: GrammaticalNumber
  /// Whether "kein" denies them, so that the clause needs no "nicht".
  let isDenied: Bool

  /// The words in a new case; nil if they are not certain.
  ///
  /// - Parameter denied: Whether the clause denies its verb: an indefinite article takes that up.
  init?(
    _ phrase: ActionPhrase, until end: Int, as new: GrammaticalCase, denied: Bool,
    in analysis: Analysis
  ) {
    let inflector = NounPhraseInflector(analysis)
    var changes: [Int: String] = [:]
    var numbers: Set<GrammaticalNumber> = []
    for part in phrase.phrases {
      let found = Set(part.readings.combinations.filter { $0.2 == phrase.oldCase }.map(\.1))
      guard found.count == 1, !part.mayEndEarlier || part == phrase.phrases.last,
        let words = inflector.words(part, from: phrase.oldCase, to: new)
      else { return nil }
      numbers.formUnion(found)
      changes.merge(words) { $1 }
    }
    let first = phrase.phrases[0]
    let isJoined = phrase.phrases.count > 1
    let joins = (first.tokens.lowerBound..<phrase.attributes).map { analysis.form($0).folded }
    if isJoined, joins.contains("oder"), numbers.count > 1 { return nil }
    number = isJoined && !joins.contains("oder") ? .plural : numbers.first ?? .singular
    var front = ""
    if phrase.hasHiddenArticle {
      guard
        let article = inflector.article(for: first, from: phrase.oldCase, to: new)
      else { return nil }
      front = article + " "
    }
    var isDenied = false
    if denied, let token = first.determiner, analysis.form(token).folded.hasPrefix("ein") {
      guard !isJoined, new == .accusative else { return nil }
      changes[token] = "k" + (changes[token] ?? analysis.form(token).folded)
      isDenied = true
    } else if denied, first.determiner == nil {
      guard !isJoined, first.adjectives.isEmpty, number == .plural else { return nil }
      front = "keine "
      isDenied = true
    } else if denied, let token = first.determiner,
      ![.art, .pposat, .pdat].contains(analysis.tags[token])
    {
      return nil
    }
    self.isDenied = isDenied
    text = front + analysis.words(of: first.tokens.lowerBound..<end, changing: changes)
  }
}
