internal import KlarGerman
internal import KlarText

/// A clause with its verb at the end, behind its main clause or in the middle of it, as a sentence of
/// its own.
struct TailClause {
  /// Words that stand for a noun of the same sentence.
  private static let backward: Set<String> = [
    "deren", "derselben", "desselben", "denselben", "demselben", "dessen",
  ]

  /// The main clause around it or in front, or the clause with "dass" that it goes on from.
  let main: Int
  private let analysis: Analysis
  /// Its number among the clauses.
  private let number: Int
  /// The words that open the clause and give way to others.
  private let opening: ClosedRange<Int>
  private let finite: Int
  private let cluster: (finite: String, particle: String)
  /// The full stop of the sentence.
  private let stop: Int
  /// Whether the main clause goes on behind the clause.
  private let isInserted: Bool
  /// The clause behind "und" that hangs on the same word.
  private let joined: JoinedTail?
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
    joined == nil && analysis.clauses[main].kind == .main
      && analysis.clauseNumbers(ofSentence: analysis.clauses[main].sentence).count
        == (hasDependent ? 3 : 2)
  }

  /// The clause with this number, whose words from `start` to `introducer` open it.
  ///
  /// Nil where its words cannot be put in order with certainty, or where more depends on it.
  ///
  /// - Parameter takesMore: Whether it may go on from an infinitive or a clause with "dass" as well.
  init?(
    _ number: Int, from start: Int, to introducer: Int, in analysis: Analysis,
    takesMore: Bool = false
  ) {
    let clause = analysis.clauses[number]
    let stop = analysis.sentences[clause.sentence].tokens.upperBound - 1
    guard let finite = clause.finite, start > 1, analysis.tags[start - 1] == .comma,
      let complex = MainOrder.predicate(of: number, in: analysis), finite > introducer + 1,
      Set(clause.tokens).isSuperset(of: introducer...finite), analysis.form(stop).text == ".",
      let cluster = complex.secondPlace(of: finite, in: analysis)
    else { return nil }
    let joined = JoinedTail(to: number, in: analysis)
    let last = joined.flatMap { analysis.clauses[$0.number].tokens.last } ?? finite
    let hasDependent = Self.dependOn(
      [number] + (joined.map { [$0.number] } ?? []), last + 1..<stop, analysis)
    let isInserted = !hasDependent && !Self.isEnd(last, stop, analysis)
    guard !isInserted || joined == nil,
      let main = isInserted
        ? Self.main(around: start..<finite + 1, clause.sentence, stop, analysis)
        : Self.main(before: start, clause.sentence, analysis)
          ?? (takesMore
            ? Self.infinitive(before: start, clause.sentence, analysis)
              ?? Self.statement(before: start, clause.sentence, analysis) : nil)
    else { return nil }
    self.main = main
    self.analysis = analysis
    self.number = number
    self.finite = finite
    self.cluster = cluster
    self.stop = stop
    self.isInserted = isInserted
    self.joined = joined
    self.hasDependent = hasDependent
    opening = start...introducer
  }

  /// The cut that makes a sentence of it behind the main clause, with a word in front of its first phrase; nil
  /// where it is not certain which phrase that is.
  func cut(before word: String, isCertain: Bool) -> SentenceCut? {
    guard !isInserted, opening.count == 1,
      let order = MainOrder(of: number, behind: opening.upperBound, in: analysis),
      let rest = joinedEdits
    else { return nil }
    let start = TextEdit(
      TextRange(
        analysis.tokens[opening.lowerBound - 2].range.upper,
        analysis.tokens[opening.upperBound].range.upper), ". \(word)")
    return SentenceCut(edits: [start] + order.edits() + rest, isCertain: isCertain)
  }

  /// What changes in the clause behind "und", none where there is none; nil if that is not certain.
  private var joinedEdits: [TextEdit]? { joined.map(\.edits) ?? [] }

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
  func cut(opening words: String, isCertain: Bool) -> SentenceCut? {
    guard let rest = joinedEdits else { return nil }
    let end = MainOrder.end(at: finite, leaving: cluster.particle, in: analysis)
    let before = analysis.tokens[opening.lowerBound - 2].range.upper
    guard isInserted else {
      let start = TextEdit(
        TextRange(before, analysis.tokens[opening.upperBound].range.upper),
        ". \(words) \(cluster.finite)")
      return SentenceCut(edits: [start, end] + rest, isCertain: isCertain)
    }
    let words = "\(words) \(cluster.finite)"
    let inner = analysis.words(of: opening.upperBound + 1..<finite)
    return SentenceCut(
      edits: [
        TextEdit(TextRange(before, analysis.tokens[finite + 1].range.upper), ""),
        TextEdit(analysis.tokens[stop].range, ". \(words) \(inner)\(end.replacement)."),
      ], isCertain: isCertain)
  }

  /// The main clause that ends right before the clause.
  private static func main(before start: Int, _ sentence: Int, _ analysis: Analysis) -> Int? {
    analysis.clauseNumbers(ofSentence: sentence).first {
      let clause = analysis.clauses[$0]
      return clause.kind == .main && clause.finite != nil && clause.tokens.last == start - 2
        && clause.finite != start - 2
    }
  }

  /// The main clause of an infinitive that ends right before the clause.
  private static func infinitive(
    before start: Int, _ sentence: Int, _ analysis: Analysis
  ) -> Int? {
    analysis.clauseNumbers(ofSentence: sentence).first {
      analysis.clauses[$0].kind == .infinitive && analysis.clauses[$0].tokens.last == start - 2
        && analysis.verbComplexes(ofClause: $0).last?.tokens.last == start - 2
    }.flatMap { analysis.clauses[$0].parent }.flatMap {
      analysis.clauses[$0].kind == .main && analysis.clauses[$0].finite != nil ? $0 : nil
    }
  }

  /// The clause with "dass" that ends right before the clause.
  private static func statement(
    before start: Int, _ sentence: Int, _ analysis: Analysis
  ) -> Int? {
    analysis.clauseNumbers(ofSentence: sentence).first {
      let clause = analysis.clauses[$0]
      return clause.kind == .subordinate && clause.tokens.last == start - 2
        && clause.tokens.last == clause.finite
        && (clause.introducer.map { analysis.form($0).folded == "dass" }
          ?? (clause.parent.map { analysis.clauses[$0].kind == .main } ?? false))
    }
  }

  /// The main clause that goes on behind the clause, where they are all that the sentence holds.
  private static func main(
    around inner: Range<Int>, _ sentence: Int, _ stop: Int, _ analysis: Analysis
  ) -> Int? {
    let own = analysis.clauseNumbers(ofSentence: sentence)
    guard own.count == 2, analysis.tags[inner.upperBound] == .comma else { return nil }
    return own.first {
      let clause = analysis.clauses[$0]
      return clause.kind == .main && clause.finite != nil
        && clause.tokens.first == analysis.sentences[sentence].tokens.lowerBound
        && clause.tokens.contains(inner.lowerBound - 2)
        && clause.tokens.contains(inner.upperBound + 1)
    }
  }

  /// Whether the rest of the sentence hangs on the clauses: "…, wobei wir sehen, dass …", "…, sodass Sie
  /// den Betrag bekommen, den …".
  private static func dependOn(
    _ numbers: [Int], _ rest: Range<Int>, _ analysis: Analysis
  ) -> Bool {
    guard let comma = rest.first, analysis.tags[comma] == .comma, rest.count > 2,
      let number = numbers.first
    else { return false }
    let behind = analysis.clauseNumbers(ofSentence: analysis.clauses[number].sentence).filter {
      !numbers.contains($0) && (analysis.clauses[$0].tokens.last ?? 0) > comma
    }
    let inner = Set(numbers + behind)
    // "die Beträge, soweit Sie wollen, zu zahlen": the infinitive goes on with what stands before.
    guard ![.ptkzu, .vvizu].contains(analysis.tags[comma + 1]) else { return false }
    return !behind.isEmpty
      && behind.allSatisfy { other in
        let clause = analysis.clauses[other]
        // "…, und der Antrag endet" goes on with the clause itself.
        guard let first = clause.tokens.first, first > comma,
          clause.introducer != nil || clause.kind == .infinitive
        else { return false }
        return clause.parent.map(inner.contains) ?? false
      }
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
