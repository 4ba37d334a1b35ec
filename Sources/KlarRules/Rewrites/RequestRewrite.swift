internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Turns a stiff request into "Bitte …": "Sie werden gebeten, den Brief zu lesen".
struct RequestRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for a sentence with a request; nil if it is not all understood.
  func suggestion(in number: Int) -> Suggestion? {
    guard let matrix = RequestMatrix(in: number, of: analysis) else { return nil }
    let sentence = analysis.sentences[number]
    let result = matrix.object == nil ? infinitives(matrix, number) : noun(matrix, sentence)
    guard let (edit, verbs) = result,
      isUnderstood([edit].applied(to: analysis.text, in: sentence.range), verbs)
    else { return nil }
    return Suggestion("Mit „Bitte“ schreiben", .review, edits: [edit])
  }

  /// "…, den Brief zu lesen" -> "Bitte lesen Sie den Brief".
  private func infinitives(_ matrix: RequestMatrix, _ number: Int) -> (TextEdit, [Verb])? {
    let clauses = analysis.clauses.indices.filter {
      analysis.clauses[$0].parent == matrix.clause && analysis.clauses[$0].kind == .infinitive
    }
    let all = analysis.clauses.filter { $0.sentence == number && $0.kind == .infinitive }
    guard let opening = clauses.first, all.count == clauses.count, clauses.count <= 2,
      analysis.clauses[opening].tokens.first == matrix.tokens.upperBound + 2
    else { return nil }
    var asks: [RequestVerb] = []
    for clause in clauses {
      guard let ask = RequestVerb(of: clause, in: analysis) else { return nil }
      asks.append(ask)
    }
    guard let first = asks.first, let last = asks.last,
      asks.dropFirst().allSatisfy({ $0.conjunction != nil }), first.conjunction == nil
    else { return nil }
    let phrase = matrix.phrase.map { words($0) }
    var text = first.words(
      after: matrix.followsClause, links: matrix.links, phrase: phrase.map { [$0] } ?? [])
    for ask in asks.dropFirst() {
      text += " \(ask.conjunction ?? "und") " + ask.words(following: first)
    }
    let range = analysis.tokens[matrix.tokens.lowerBound].range
      .union(analysis.tokens[last.end - 1].range)
    return (TextEdit(range, text), asks.map(\.verb))
  }

  /// "Um Rücksendung des Heftes wird gebeten" -> "Bitte schicken Sie uns das Heft zurück".
  private func noun(_ matrix: RequestMatrix, _ sentence: Sentence) -> (TextEdit, [Verb])? {
    guard let object = matrix.object, let ask = RequestNoun(object, in: analysis) else {
      return nil
    }
    let dependent = analysis.clauses.contains {
      $0.parent == matrix.clause && $0.kind == .subordinate
        && ($0.tokens.first ?? 0) > matrix.tokens.upperBound
    }
    guard ask.object != nil || dependent || ask.needsNoObject else { return nil }
    let words =
      (matrix.followsClause ? [ask.finite, "Sie"] : ["Bitte", ask.finite, "Sie"]) + ask.receiver
      + (matrix.followsClause ? ["bitte"] : []) + matrix.links + (ask.object.map { [$0] } ?? [])
      + (matrix.phrase.map { [self.words($0)] } ?? []) + ask.particle
    let range = analysis.tokens[matrix.tokens.lowerBound].range
      .union(analysis.tokens[matrix.tokens.upperBound].range)
    return (TextEdit(range, words.joined(separator: " ")), [ask.verb])
  }

  private func words(_ tokens: Range<Int>) -> String {
    let text = ClauseLineariser.words(of: tokens, changing: [:], in: analysis)
    let first = analysis.tags[tokens.lowerBound]
    return first == .appr || first == .apprart ? text.prefix(1).lowercased() + text.dropFirst() : text
  }

  private func isUnderstood(_ text: String, _ verbs: [Verb]) -> Bool {
    let result = Analyzer().analyze(Letter(plainText: text), as: .text)
    return result.sentences.count == 1
      && verbs.allSatisfy { verb in
        result.verbComplexes.contains {
          $0.lemma == verb.infinitive && $0.voice == .active && $0.finite != nil && !$0.isElliptic
        }
      }
  }
}
