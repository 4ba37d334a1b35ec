internal import KlarGerman
internal import KlarText

/// Sentences that name what an act rests on, in the words of the law.
///
/// "Nach § 7 des Kreisgesetzes hat der Kreistag diese Ordnung erlassen"; also as a line without a verb.
struct LegalFormulas {
  private let ranges: [TextRange]

  /// Finds the formulas of a text.
  init(_ analysis: Analysis) {
    let cited = Set(
      analysis.entities.filter { $0.kind == .paragraph }
        .map { analysis.sentence(ofToken: $0.tokens.lowerBound).range })
    ranges = analysis.sentences.enumerated()
      .filter { cited.contains($1.range) && Self.isFormula($0, $1, analysis) }
      .map(\.element.range)
  }

  /// Whether a finding lies in one of them.
  func hold(_ finding: Finding) -> Bool {
    let first = ranges.partitioningIndex { $0.upper >= finding.range.upper }
    return first < ranges.count && ranges[first].lower <= finding.range.lower
  }

  private static func isFormula(
    _ number: Int, _ sentence: Sentence, _ analysis: Analysis
  ) -> Bool {
    guard let first = sentence.tokens.first(where: { analysis.tokens[$0].isWord }),
      LawWords.standard.isGround(analysis.form(first).folded)
    else { return false }
    let speaks = sentence.tokens.contains {
      ["wir", "ich"].contains(analysis.form($0).folded) || analysis.form($0).text == "Sie"
    }
    if speaks { return false }
    let predicates = analysis.verbComplexes.filter {
      analysis.clauses[$0.clause].sentence == number
    }
    let isAct = predicates.contains {
      LawWords.standard.isEnactment($0.lemma) && $0.voice == .active && $0.tense == .perfect
    }
    let isBare = !predicates.contains { $0.finite != nil }
    return isAct || isBare && sentence.tokens.count > 5
  }
}
