internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Says at once what a clause only announces: "Wir weisen Sie darauf hin, dass die Frist am Montag endet"
/// becomes "Bitte beachten Sie: Die Frist endet am Montag".
struct AnnouncementRewrite {
  /// What stands in place of the announcement.
  private enum Opening {
    case nothing
    /// "Bitte beachten Sie:".
    case notice
    /// "Leider", behind which the verb follows.
    case regret
  }

  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for the words of an announcement; nil if the clause around them says more, or if the words
  /// behind "dass" cannot be put in order with certainty.
  ///
  /// - Parameter replacement: What the list has in its place: "(ohne diese Worte)", "Bitte beachten Sie: …".
  func suggestion(for words: [Int], replacement: Substring) -> Suggestion? {
    guard let opening = Self.opening(replacement), let token = words.first else { return nil }
    let sentence = analysis.sentence(ofToken: token)
    guard analysis.form(sentence.tokens.upperBound - 1).text == ".",
      let main = announcement(words, sentence), let statement = statement(behind: main, sentence),
      let edits = edits(opening, statement, sentence)
    else { return nil }
    let had = analysis.verbComplexes(ofClause: main).map(\.lemma)
    guard
      MeaningCheck(sentence, of: analysis).accepts(
        edits, opening == .notice ? [.init(lemma: "beachten", kinds: [.main])] : [],
        without: had)
    else { return nil }
    return Suggestion("Gleich zur Sache kommen", .review, edits: edits, reach: .clause)
  }

  private static func opening(_ replacement: Substring) -> Opening? {
    switch replacement {
    case "(ohne diese Worte)": .nothing
    case "Bitte beachten Sie: …": .notice
    case "Leider …", "leider …": .regret
    default: nil
    }
  }

  /// The main clause at the beginning of a sentence that holds nothing but the announcement.
  private func announcement(_ words: [Int], _ sentence: Sentence) -> Int? {
    let first = sentence.tokens.lowerBound
    return analysis.clauseNumbers(ofSentence: analysis.number(of: sentence)).first { number in
      let clause = analysis.clauses[number]
      return clause.kind == .main && clause.tokens.first == first
        && clause.tokens.allSatisfy { token in
          words.contains(token)
            || ParticleWords.standard.stand(at: token, .announcement, in: analysis)
        }
    }
  }

  /// The clause with "dass" right behind a clause, where all that follows hangs on it.
  private func statement(behind main: Int, _ sentence: Sentence) -> Int? {
    guard let last = analysis.clauses[main].tokens.last,
      let number = analysis.clauseNumbers(ofSentence: analysis.clauses[main].sentence)
        .first(where: { analysis.clauses[$0].tokens.first == last + 2 }),
      analysis.clauses[number].kind == .subordinate,
      analysis.clauses[number].introducer == last + 2,
      analysis.form(last + 2).folded == "dass",
      let end = analysis.clauses[number].tokens.last
    else { return nil }
    let joined = JoinedTail(to: number, in: analysis)?.number
    // "…, dass A und dass B" are several statements.
    guard
      !analysis.clauseNumbers(ofSentence: analysis.clauses[main].sentence).contains(where: {
        analysis.clauses[$0].introducer.map { analysis.form($0).folded == "dass" } ?? false
          && analysis.clauses[$0].tokens.first.map { analysis.tags[$0] == .kon } ?? false
      })
    else { return nil }
    let inner = Set(
      analysis.clauseNumbers(ofSentence: analysis.clauses[main].sentence).filter { $0 != main })
    return inner.allSatisfy { other in
      other == number || other == joined
        || (analysis.clauses[other].tokens.first ?? 0) > end
          && (analysis.clauses[other].introducer != nil
            || analysis.clauses[other].kind == .infinitive)
          && analysis.clauses[other].parent.map { $0 != main && inner.contains($0) } ?? false
    } ? number : nil
  }

  private func edits(_ opening: Opening, _ number: Int, _ sentence: Sentence) -> [TextEdit]? {
    guard let introducer = analysis.clauses[number].introducer,
      let rest = JoinedTail(to: number, in: analysis).map(\.edits) ?? []
    else { return nil }
    let start = analysis.tokens[sentence.tokens.lowerBound].range.lower
    let isSmall = analysis.form(sentence.tokens.lowerBound).casing == .lower
    if opening == .regret {
      guard let finite = analysis.clauses[number].finite,
        let cluster = MainOrder.predicate(of: number, in: analysis)?
          .secondPlace(of: finite, in: analysis)
      else { return nil }
      return [
        TextEdit(
          TextRange(start, analysis.tokens[introducer].range.upper),
          "\(isSmall ? "leider" : "Leider") \(cluster.finite)"),
        MainOrder.end(at: finite, leaving: cluster.particle, in: analysis),
      ] + rest
    }
    guard let order = MainOrder(of: number, behind: introducer, in: analysis),
      !analysis.addressesReader(withCapitalAt: order.front.lowerBound)
    else { return nil }
    let notice = isSmall ? "bitte beachten Sie: " : "Bitte beachten Sie: "
    let head = TextEdit(
      TextRange(start, analysis.tokens[introducer + 1].range.lower),
      opening == .notice ? notice : "")
    let word = analysis.form(order.front.lowerBound).text
    let capital =
      isSmall && opening == .nothing
      ? [] : [TextEdit(analysis.tokens[order.front.lowerBound].range, word.withCapital)]
    return [head] + order.edits(with: capital) + rest
  }
}
