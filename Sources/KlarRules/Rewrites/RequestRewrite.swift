internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Turns a stiff request into "Bitte …": "Sie werden gebeten, den Brief zu lesen".
struct RequestRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for a sentence with a request; nil if it is not all understood.
  func suggestion(in number: Int) -> Suggestion? {
    RequestMatrix(in: number, of: analysis).flatMap { suggestion($0, in: number) }
  }

  /// The suggestion for the noun of a request: "Wir bitten um Vorlage des Ausweises".
  func suggestion(at noun: Int) -> Suggestion? {
    let number = analysis.sentences.partitioningIndex { noun < $0.tokens.upperBound }
    guard let matrix = RequestMatrix(in: number, of: analysis),
      matrix.object?.phrases.first?.head == noun
    else { return nil }
    return suggestion(matrix, in: number)
  }

  private func suggestion(_ matrix: RequestMatrix, in number: Int) -> Suggestion? {
    let sentence = analysis.sentences[number]
    let result = matrix.object == nil ? infinitives(matrix, number) : noun(matrix, sentence)
    guard let (edit, verbs, isWritten) = result else { return nil }
    var edits = [edit]
    let end = sentence.tokens.upperBound - 1
    // "Dürfen wir Sie bitten …?": what asked is a request now.
    if analysis.form(end).text == "?" { edits.append(TextEdit(analysis.tokens[end].range, ".")) }
    guard
      isUnderstood(edits.applied(to: analysis.text, in: sentence.range), verbs)
    else { return nil }
    // The words of an infinitive stay; a noun's verb is ours.
    return Suggestion(
      "Mit „Bitte“ schreiben", isWritten ? .safe : .review, edits: edits, reach: .clause)
  }

  /// "…, den Brief zu lesen" -> "Bitte lesen Sie den Brief".
  private func infinitives(
    _ matrix: RequestMatrix, _ number: Int
  ) -> (TextEdit, [Verb], isWritten: Bool)? {
    let clauses = analysis.clauseNumbers(ofSentence: number).filter {
      analysis.clauses[$0].kind == .infinitive
    }
    guard clauses.count == 1, let clause = clauses.first,
      analysis.clauses[clause].parent == matrix.clause,
      let tokens = Optional(analysis.clauses[clause].tokens), var start = tokens.first,
      start == matrix.tokens.upperBound + 2
    else { return nil }
    let complexes = analysis.verbComplexes(ofClause: clause)
    var asks: [RequestVerb] = []
    for complex in complexes {
      guard let ask = RequestVerb(complex, from: start, in: analysis) else { return nil }
      asks.append(ask)
      guard ask.end <= tokens.last ?? 0 else { break }
      guard analysis.form(ask.end).folded == "und" else { return nil }
      start = ask.end + 1
    }
    guard let first = asks.first, let last = asks.last, asks.count == complexes.count,
      asks.count <= 2, tokens.last == last.end - 1
    else { return nil }
    let phrase = matrix.phrase.map { words($0) }
    var text = first.words(
      after: matrix.followsClause, links: matrix.links, phrase: phrase.map { [$0] } ?? [])
    for ask in asks.dropFirst() {
      guard let words = ask.words(following: first, in: analysis) else { return nil }
      text += " und " + words
    }
    let range = analysis.tokens[matrix.tokens.lowerBound].range
      .union(analysis.tokens[last.end - 1].range)
    return (TextEdit(range, text), asks.map(\.verb), asks.allSatisfy(\.isWritten))
  }

  /// "Um Rücksendung des Heftes wird gebeten" -> "Bitte schicken Sie uns das Heft zurück".
  private func noun(
    _ matrix: RequestMatrix, _ sentence: Sentence
  ) -> (TextEdit, [Verb], isWritten: Bool)? {
    guard let object = matrix.object, let ask = RequestNoun(object, in: analysis) else {
      return nil
    }
    let number = analysis.clauses[matrix.clause].sentence
    let dependent = analysis.clauseNumbers(ofSentence: number).contains {
      isContent(analysis.clauses[$0], behind: matrix)
    }
    guard ask.object != nil || dependent || ask.needsNoObject else { return nil }
    let words =
      (matrix.followsClause ? [ask.finite, "Sie"] : ["Bitte", ask.finite, "Sie"]) + ask.receiver
      + (matrix.followsClause ? ["bitte"] : []) + matrix.links + (ask.object.map { [$0] } ?? [])
      + (matrix.phrase.map { [self.words($0)] } ?? []) + ask.adverbs + ask.complement + ask.particle
    let range = analysis.tokens[matrix.tokens.lowerBound].range
      .union(analysis.tokens[matrix.tokens.upperBound].range)
    return (TextEdit(range, words.joined(separator: " ")), [ask.verb], false)
  }

  /// Whether a clause behind the request says what it is about: "…, ob Sie kommen", not "…, damit wir planen".
  private func isContent(_ clause: Clause, behind matrix: RequestMatrix) -> Bool {
    guard clause.parent == matrix.clause, clause.kind == .subordinate,
      (clause.tokens.first ?? 0) > matrix.tokens.upperBound, let introducer = clause.introducer
    else { return false }
    return ["dass", "ob"].contains(analysis.form(introducer).folded)
      || [.pws, .pwat, .pwav].contains(analysis.tags[introducer])
  }

  private func words(_ tokens: Range<Int>) -> String {
    let text = ClauseLineariser.words(of: tokens, changing: [:], in: analysis)
    let first = analysis.tags[tokens.lowerBound]
    return first == .appr || first == .apprart
      ? text.prefix(1).lowercased() + text.dropFirst() : text
  }

  private func isUnderstood(_ text: String, _ verbs: [Verb]) -> Bool {
    let result = analysis.reread(text)
    return result.sentences.count == 1
      && verbs.allSatisfy { verb in
        result.verbComplexes.contains {
          $0.lemma == verb.infinitive && $0.voice == .active && $0.finite != nil && !$0.isElliptic
        }
      }
  }
}
