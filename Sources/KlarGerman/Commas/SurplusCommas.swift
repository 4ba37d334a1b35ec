/// Finds commas that part what belongs together.
struct SurplusCommas: Sendable {
  /// Tags that a subject or phrase in front of the verb begins with.
  private static let phraseStarts: Set<Tag> = [.art, .pposat, .pdat, .appr, .apprart]

  private let row: SentenceRow
  private let frames: ClauseFrameReader

  init(_ row: SentenceRow) {
    self.row = row
    frames = ClauseFrameReader(row.analysis)
  }

  /// The comma at a token, if it is too many.
  func comma(at token: Int, in sentence: Range<Int>) -> CommaError? {
    guard row.tag(token) == .comma, row.word(token) == ",", token > sentence.lowerBound,
      token + 2 < sentence.upperBound,
      row.piece(before: token, in: sentence).lowerBound == sentence.lowerBound
    else { return nil }
    let front = sentence.lowerBound..<token
    return behindFront(front, sentence) ?? beforePair(front, sentence)
      ?? beforeComparison(front, sentence) ?? insidePair(front, sentence)
  }

  /// "Aufgrund Ihrer Angaben, haben wir neu gerechnet".
  private func behindFront(_ front: Range<Int>, _ sentence: Range<Int>) -> CommaError? {
    let comma = front.upperBound
    let verb = comma + 1
    guard front.count > 1, Self.phraseStarts.contains(row.tag(front.lowerBound)),
      mayBeMainVerb(verb, behind: front, in: sentence),
      isCitation(front) || isOnePhrase(frames.constituents(of: front) ?? [])
    else { return nil }
    return CommaError(kind: .front, tokens: comma - 1..<verb + 1, surplus: comma)
  }

  /// Whether a verb is that of the sentence, and neither that of a condition nor of who said it: "sagt er".
  private func mayBeMainVerb(_ verb: Int, behind front: Range<Int>, in sentence: Range<Int>) -> Bool
  {
    guard row.tag(verb).isFiniteIndicative, !row.words.conditional.contains(row.word(verb)) else {
      return false
    }
    let more = (verb..<sentence.upperBound).first { row.tag($0) == .comma }
    let isPhraseOfPlace = [.appr, .apprart].contains(row.tag(front.lowerBound))
    // "Die Karte, hat man uns gesagt, ist alt."
    if !isPhraseOfPlace, row.tag(verb) == .vvfin || more != nil && row.isSubject(verb + 1) {
      return false
    }
    // "…, haben Sie es, bringen Sie es mit": a condition goes to the next comma.
    return more.map { $0 + 1 == sentence.upperBound || !row.isPlainVerb($0 + 1) } ?? true
  }

  /// "Gemäß § 60 SGB I".
  private func isCitation(_ front: Range<Int>) -> Bool {
    row.tag(front.lowerBound) == .appr
      && row.analysis.entities.contains {
        $0.tokens == front.lowerBound + 1..<front.upperBound && $0.kind == .paragraph
      }
  }

  /// Whether nothing but one subject, or phrases with prepositions, stand in front.
  private func isOnePhrase(_ parts: [Constituent]) -> Bool {
    guard let first = parts.first else { return false }
    let rest = parts.dropFirst()
    return [.nounPhrase, .prepositionalPhrase].contains(first.kind)
      && rest.allSatisfy { $0.kind == .prepositionalPhrase }
  }

  /// "Wir prüfen den Antrag, und schreiben Ihnen".
  private func beforePair(_ front: Range<Int>, _ sentence: Range<Int>) -> CommaError? {
    let comma = front.upperBound
    let verb = comma + 2
    guard ["und", "oder"].contains(row.word(comma + 1)), verb + 1 < sentence.upperBound,
      row.tag(verb).isFiniteIndicative, !row.isSubject(verb + 1),
      !(verb..<sentence.upperBound).contains(where: { row.tag($0) == .comma }),
      row.isSubject(front.lowerBound) || Self.phraseStarts.contains(row.tag(front.lowerBound)),
      front.count(where: { row.tag($0).isFinite }) == 1,
      let first = front.first(where: { row.tag($0).isFinite }), first < front.upperBound - 1,
      isSubjectInFront(front.lowerBound..<first),
      !front.contains(where: {
        row.opensClause($0) || row.tag($0) == .ptkzu || row.tag($0) == .vvizu
      })
    else { return nil }
    return CommaError(kind: .pair, tokens: comma - 1..<verb + 1, surplus: comma)
  }

  /// "länger, als erlaubt", where no clause follows.
  private func beforeComparison(_ front: Range<Int>, _ sentence: Range<Int>) -> CommaError? {
    let comma = front.upperBound
    let word = comma - 1
    guard row.word(comma + 1) == "als", isComparative(word),
      ![.nn, .ne].contains(row.tag(comma + 2)),
      !endsClause(comma + 2, sentence),
      !(comma + 1..<sentence.upperBound).contains(where: { token in
        row.tag(token).isFinite || row.tag(token) == .ptkzu || row.tag(token) == .comma
          || row.isSubject(token)
      })
    else { return nil }
    return CommaError(kind: .comparison, tokens: word..<comma + 2, surplus: comma)
  }

  /// Whether several words with a verb at their end follow: "als das Baurecht gestattet".
  private func endsClause(_ start: Int, _ sentence: Range<Int>) -> Bool {
    let end = (start..<sentence.upperBound).first(where: row.isMark) ?? sentence.upperBound
    return end - start > 1 && row.tag(end - 1).isVerb
  }

  /// "höher", no "sauber" and no "früher", which stands for itself.
  private func isComparative(_ token: Int) -> Bool {
    let word = row.word(token)
    return row.tag(token) == .adjd && word.hasSuffix("er")
      && !row.words.timely.contains(word)
      && Lexicon.standard.adjectives.adjective(key: Folding.key(word)) == nil
  }

  /// "sowohl der Antrag, als auch die Anlage".
  private func insidePair(_ front: Range<Int>, _ sentence: Range<Int>) -> CommaError? {
    let comma = front.upperBound
    let isBoth = row.word(comma + 1) == "als" && row.word(comma + 2) == "auch"
    let opener = isBoth ? "sowohl" : "weder"
    guard isBoth || row.word(comma + 1) == "noch",
      let start = front.last(where: { row.word($0) == opener }),
      !(start..<sentence.upperBound).contains(where: { row.tag($0).isFinite })
    else { return nil }
    return CommaError(kind: .correlative, tokens: comma - 1..<comma + 2, surplus: comma)
  }

  /// Whether the words before the verb are the subject, which the second verb shares.
  private func isSubjectInFront(_ words: Range<Int>) -> Bool {
    if words.count == 1 { return row.isSubject(words.lowerBound) }
    guard let parts = frames.constituents(of: words), parts.count == 1 else { return false }
    return parts[0].cases.contains(.nominative)
  }
}
