internal import KlarGerman
internal import KlarText

/// A clause with its verb at the end, behind its main clause or in the middle of it, as a sentence of
/// its own.
struct TailClause {
  /// Words that stand for a noun of the same sentence.
  private static let backward: Set<String> = [
    "deren", "derselben", "desselben", "denselben", "demselben", "dessen",
  ]

  /// The main clause around it or in front.
  let main: Int
  private let analysis: Analysis
  /// The words that open the clause and give way to others.
  private let opening: ClosedRange<Int>
  private let finite: Int
  private let cluster: (finite: String, particle: String)
  /// The full stop of the sentence.
  private let stop: Int
  /// Whether the main clause goes on behind the clause.
  private let isInserted: Bool
  /// Whether a clause hangs on it: "…, wobei wir sehen, dass …".
  private let hasDependent: Bool

  /// Whether it takes up a noun of the main clause with a word such as "desselben", so that it cannot stand
  /// alone.
  var looksBack: Bool {
    (opening.upperBound + 1..<finite).contains {
      Self.backward.contains(analysis.form($0).folded)
    }
  }

  /// Whether no condition in the sentence may hold for it as well: it has but a main clause beside it, and
  /// what hangs on itself.
  var isAlone: Bool {
    let sentence = analysis.clauses[main].sentence
    let first = analysis.clauses.partitioningIndex { $0.sentence >= sentence }
    return analysis.clauses[first...].prefix { $0.sentence == sentence }.count
      == (hasDependent ? 3 : 2)
  }

  /// The clause with this number, whose words from `start` to `introducer` open it.
  ///
  /// Nil where its words cannot be put in order with certainty, or where more depends on it.
  init?(_ number: Int, from start: Int, to introducer: Int, in analysis: Analysis) {
    let clause = analysis.clauses[number]
    let complexes = analysis.verbComplexes.filter { $0.clause == number }
    let stop = analysis.sentences[clause.sentence].tokens.upperBound - 1
    guard let finite = clause.finite, start > 1, analysis.tags[start - 1] == .comma,
      complexes.count == 1, let complex = complexes.first, !complex.isElliptic,
      complex.mood == .indicative, clause.tokens.last == finite, finite > introducer + 1,
      Set(clause.tokens).isSuperset(of: introducer...finite), analysis.form(stop).text == ".",
      let cluster = complex.secondPlace(of: finite, in: analysis)
    else { return nil }
    let hasDependent = Self.dependOn(number, finite + 1..<stop, analysis)
    let isInserted = !hasDependent && !Self.isEnd(finite, stop, analysis)
    guard
      let main = isInserted
        ? Self.main(around: start..<finite + 1, clause.sentence, stop, analysis)
        : Self.main(before: start, clause.sentence, analysis)
    else { return nil }
    self.main = main
    self.analysis = analysis
    self.finite = finite
    self.cluster = cluster
    self.stop = stop
    self.isInserted = isInserted
    self.hasDependent = hasDependent
    opening = start...introducer
  }

  /// The cut that makes a sentence of it behind the main clause, with a word in front of its first phrase; nil
  /// where neither the subject nor a phrase with a preposition stands first.
  func cut(before word: String, isCertain: Bool) -> SentenceCut? {
    guard !isInserted, opening.count == 1,
      let front = analysis.leadingPhrase(behind: opening.upperBound, of: finite)
    else { return nil }
    let start = TextEdit(
      TextRange(
        analysis.tokens[opening.lowerBound - 2].range.upper,
        analysis.tokens[opening.upperBound].range.upper), ". \(word)")
    let particle = cluster.particle.isEmpty ? "" : " \(cluster.particle)"
    if front.upperBound == finite {
      return cluster.particle.isEmpty ? SentenceCut(edits: [start], isCertain: isCertain) : nil
    }
    let place = analysis.tokens[front.upperBound - 1].range.upper
    let gap = TextRange(
      analysis.tokens[finite - 1].range.upper, analysis.tokens[finite].range.upper)
    return SentenceCut(
      edits: [
        start, TextEdit(TextRange(place, place), " \(cluster.finite)"), TextEdit(gap, particle),
      ], isCertain: isCertain)
  }

  /// The cut that leaves it as it is behind words that point at the main clause; nil within that.
  ///
  /// - Parameters:
  ///   - verb: The verb of these words.
  ///   - change: What else changes in the clause.
  func cut(
    behind words: String, verb: String, isCertain: Bool, changing change: TextEdit? = nil
  ) -> SentenceCut? {
    guard !isInserted else { return nil }
    let before = analysis.tokens[opening.lowerBound - 2].range.upper
    let start = TextEdit(
      TextRange(before, analysis.tokens[opening.lowerBound].range.lower), ". \(words) ")
    return SentenceCut(
      edits: [start] + (change.map { [$0] } ?? []), isCertain: isCertain, newVerb: verb)
  }

  /// The cut that makes a sentence of it, with other words in front of its verb.
  func cut(opening words: String, isCertain: Bool) -> SentenceCut {
    let particle = cluster.particle.isEmpty ? "" : " \(cluster.particle)"
    let before = analysis.tokens[opening.lowerBound - 2].range.upper
    guard isInserted else {
      let start = TextEdit(
        TextRange(before, analysis.tokens[opening.upperBound].range.upper),
        ". \(words) \(cluster.finite)")
      let gap = TextRange(
        analysis.tokens[finite - 1].range.upper, analysis.tokens[finite].range.upper)
      return SentenceCut(edits: [start, TextEdit(gap, particle)], isCertain: isCertain)
    }
    let rest = analysis.words(of: opening.upperBound + 1..<finite)
    return SentenceCut(
      edits: [
        TextEdit(TextRange(before, analysis.tokens[finite + 1].range.upper), ""),
        TextEdit(analysis.tokens[stop].range, ". \(words) \(cluster.finite) \(rest)\(particle)."),
      ], isCertain: isCertain)
  }

  /// The main clause that ends right before the clause.
  private static func main(before start: Int, _ sentence: Int, _ analysis: Analysis) -> Int? {
    analysis.clauses.indices.first {
      let clause = analysis.clauses[$0]
      return clause.sentence == sentence && clause.kind == .main && clause.finite != nil
        && clause.tokens.last == start - 2 && clause.finite != start - 2
    }
  }

  /// The main clause that goes on behind the clause, where they are all that the sentence holds.
  private static func main(
    around inner: Range<Int>, _ sentence: Int, _ stop: Int, _ analysis: Analysis
  ) -> Int? {
    let own = analysis.clauses.indices.filter { analysis.clauses[$0].sentence == sentence }
    guard own.count == 2, analysis.tags[inner.upperBound] == .comma else { return nil }
    return own.first {
      let clause = analysis.clauses[$0]
      return clause.kind == .main && clause.finite != nil
        && clause.tokens.first == analysis.sentences[sentence].tokens.lowerBound
        && clause.tokens.contains(inner.lowerBound - 2)
        && clause.tokens.contains(inner.upperBound + 1)
    }
  }

  /// Whether the rest of the sentence hangs on the clause: "…, wobei wir sehen, dass …", "…, sodass Sie
  /// den Betrag bekommen, den …".
  private static func dependOn(_ number: Int, _ rest: Range<Int>, _ analysis: Analysis) -> Bool {
    guard let comma = rest.first, analysis.tags[comma] == .comma, rest.count > 2 else {
      return false
    }
    let own = analysis.clauseNumbers(ofSentence: analysis.clauses[number].sentence)
    let behind = own.filter {
      $0 != number && (analysis.clauses[$0].tokens.last ?? 0) > comma
    }
    let next = comma + 1
    let isTied =
      analysis.tags[next] == .prels
      || analysis.tags[next] == .kous
        && ["dass", "ob"].contains(analysis.form(next).folded)
    return isTied && behind.count == 1
      && behind.allSatisfy { analysis.clauses[$0].tokens.first == next }
  }

  /// Whether nothing but the full stop, perhaps behind a citation in brackets, follows the clause.
  private static func isEnd(_ last: Int, _ stop: Int, _ analysis: Analysis) -> Bool {
    let rest = last + 1..<stop
    guard let first = rest.first else { return true }
    return analysis.form(first).text == "(" && analysis.form(stop - 1).text == ")"
      && rest.count { analysis.form($0).text == "(" } == 1
      && !rest.contains { analysis.tags[$0].isFinite }
  }
}
