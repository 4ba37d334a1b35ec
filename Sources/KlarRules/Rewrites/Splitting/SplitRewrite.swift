internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Makes several sentences of a long one, wherever its clauses can stand alone.
struct SplitRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion; nil if there is no place where the sentence can be cut with certainty.
  func suggestion(for sentence: Sentence) -> Suggestion? {
    guard let number = analysis.sentences.firstIndex(of: sentence), isPlain(sentence),
      analysis.form(sentence.tokens.upperBound - 1).text != "?"
    else { return nil }
    let coordination = CoordinationCutter(analysis, sentence: number)
    var cuts: [SentenceCut] = []
    // Between main clauses nothing is said anew; a connector gives way to another word.
    var isCertain = true
    var lastMain: Int?
    for index in analysis.clauses.indices where analysis.clauses[index].sentence == number {
      let clause = analysis.clauses[index]
      switch clause.kind {
      case .main:
        if let lastMain, isOpenFrom(lastMain),
          let cut = coordination.cut(before: index, after: lastMain)
        {
          cuts.append(cut)
        }
        lastMain = index
      case .subordinate:
        if let cut = ConnectorCutter(analysis).cut(before: index) {
          cuts.append(cut)
          isCertain = false
        }
      case .relative, .infinitive, .conditional: break
      }
    }
    let edits = cuts.flatMap(\.edits).sorted { $0.range < $1.range }
    guard !cuts.isEmpty, TextEdit.areDisjoint(edits), areOutsideBrackets(edits, sentence),
      MeaningCheck(sentence, of: analysis).accepts(edits, sentences: cuts.count + 1),
      areWhole(edits.applied(to: analysis.text, in: sentence.range))
    else { return nil }
    return Suggestion(
      cuts.count > 1 ? "Mehrere Sätze schreiben" : "Zwei Sätze schreiben",
      isCertain ? .safe : .review, edits: edits)
  }

  /// Whether no quotation, dash or list makes the sentence more than it seems.
  private func isPlain(_ sentence: Sentence) -> Bool {
    // With several semicolons it is a list.
    sentence.tokens.count { analysis.form($0).text == ";" } < 2
      && sentence.tokens.allSatisfy { !Self.doubtful.contains(analysis.form($0).text) }
  }

  /// Whether no edit stands in brackets that a cut would tear apart.
  private func areOutsideBrackets(_ edits: [TextEdit], _ sentence: Sentence) -> Bool {
    var depth = 0
    var inside: [TextRange] = []
    var start = sentence.range.lower
    for token in sentence.tokens {
      switch analysis.form(token).text {
      case "(":
        if depth == 0 { start = analysis.tokens[token].range.lower }
        depth += 1
      case ")":
        depth -= 1
        if depth < 0 { return false }
        if depth == 0 { inside.append(TextRange(start, analysis.tokens[token].range.upper)) }
      default: break
      }
    }
    return depth == 0
      && edits.allSatisfy { edit in
        inside.allSatisfy { edit.range.upper <= $0.lower || edit.range.lower >= $0.upper }
      }
  }

  private static let doubtful: Set<String> = ["„", "“", "\"", "»", "«", "–", "—", ":"]

  /// Whether no clause stands in front of a main clause whose scope may reach beyond it.
  private func isOpenFrom(_ main: Int) -> Bool {
    let clause = analysis.clauses[main]
    guard let first = clause.tokens.first else { return false }
    return !analysis.clauses.contains {
      $0.sentence == clause.sentence && $0.kind != .main && ($0.tokens.first ?? first) < first
    }
  }

  /// Whether every new sentence says more than a few words and has a main clause with its verb.
  private func areWhole(_ text: String) -> Bool {
    let result = Analyzer().reread(text)
    return result.sentences.indices.allSatisfy { sentence in
      guard result.sentences[sentence].tokens.count > 4 else { return false }
      let clauses = result.clauses.filter { $0.sentence == sentence }
      return clauses.contains { $0.kind == .main && $0.finite != nil }
        && clauses.first.map { $0.kind != .relative } ?? false
    }
  }
}
