internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Makes several sentences of a long one, wherever its clauses can stand alone.
struct SplitRewrite {
  /// Marks of a quotation or a list, which make a sentence more than it seems.
  static let quoting: Set<String> = ["„", "“", "\"", "»", "«", ":"]
  private static let dashes: Set<String> = ["–", "—", "-"]

  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The sentence cut wherever it can be, then only where both halves say what the whole did; empty
  /// if there is no such place.
  func suggestions(for sentence: Sentence) -> [Suggestion] {
    guard sentence.tokens.count <= Analysis.longestReread,
      analysis.form(sentence.tokens.upperBound - 1).text != "?"
    else { return [] }
    let number = analysis.number(of: sentence)
    let cuts = accepted(cuts(of: sentence, number), sentence)
    guard !cuts.isEmpty else { return [] }
    let certain = isReferredTo(number) ? [] : cuts.filter(\.isCertain)
    let best = suggestion(cuts, of: number)
    return certain.isEmpty || certain.count == cuts.count
      ? [best] : [best, suggestion(certain, of: number)]
  }

  private func suggestion(_ cuts: [SentenceCut], of number: Int) -> Suggestion {
    let isCertain = cuts.allSatisfy(\.isCertain) && !isReferredTo(number)
    return Suggestion(
      cuts.count > 1 ? "Mehrere Sätze schreiben" : "Zwei Sätze schreiben",
      isCertain ? .safe : .review, edits: edits(of: cuts))
  }

  /// Whether the next sentence of the paragraph refers to the whole one: "Dies gilt nicht, wenn …".
  private func isReferredTo(_ number: Int) -> Bool {
    let next = number + 1
    guard next < analysis.sentences.count,
      analysis.sentences[next].block == analysis.sentences[number].block
    else { return false }
    let first = analysis.sentences[next].tokens.lowerBound
    return analysis.isWord(first, .reference)
      || analysis.form(first).folded == "das" && analysis.tags[first] == .pds
  }

  private func edits(of cuts: [SentenceCut]) -> [TextEdit] {
    cuts.flatMap(\.edits).sorted { $0.range < $1.range }
  }

  /// The places where the sentence may be cut, each judged alone.
  private func cuts(of sentence: Sentence, _ number: Int) -> [SentenceCut] {
    if let aside = AsideCutter(analysis, sentence).cut() { return [aside] }
    guard isPlain(sentence) else { return [] }
    let coordination = CoordinationCutter(analysis)
    var cuts: [SentenceCut] = []
    var lastMain: Int?
    var isRowOpen = false
    for index in analysis.clauseNumbers(ofSentence: number) {
      switch analysis.clauses[index].kind {
      case .main:
        if let lastMain, !isRowOpen, isOpenFrom(lastMain) {
          if let cut = coordination.cut(before: index, after: lastMain) {
            cuts.append(cut)
          } else {
            isRowOpen = coordination.isRowMember(index)
          }
        }
        if let cut = SharedHelperCutter(analysis).cut(in: index) { cuts.append(cut) }
        lastMain = index
      case .subordinate, .relative:
        let cut =
          ConnectorCutter(analysis).cut(before: index)
          ?? ReasonCutter(analysis).cut(before: index)
          // "Dies gilt auch für …" would be about the limit.
          ?? (isReferredTo(number) ? nil : ConditionCutter(analysis).cut(before: index))
          ?? RelativeCutter(analysis).cut(before: index)
          ?? FrontReasonCutter(analysis).cut(behind: index)
        if let cut { cuts.append(cut) }
      case .infinitive, .conditional: break
      }
    }
    if let cut = SemicolonCutter(analysis, sentence).cut(), !overlaps(cut, cuts) {
      cuts.append(cut)
    }
    return cuts
  }

  private func overlaps(_ cut: SentenceCut, _ others: [SentenceCut]) -> Bool {
    !TextEdit.areDisjoint(edits(of: others + [cut]))
  }

  /// The cuts that can be made together, all of them if possible, else as many of the first ones.
  private func accepted(_ cuts: [SentenceCut], _ sentence: Sentence) -> [SentenceCut] {
    if cuts.isEmpty || keepsMeaning(cuts, sentence) { return cuts }
    var result: [SentenceCut] = []
    for cut in cuts where cuts.count > 1 {
      if keepsMeaning(result + [cut], sentence) {
        result.append(cut)
      } else if cut.isInRow {
        break
      }
    }
    return result
  }

  private func keepsMeaning(_ cuts: [SentenceCut], _ sentence: Sentence) -> Bool {
    let edits = edits(of: cuts)
    return TextEdit.areDisjoint(edits) && areOutsideBrackets(edits, sentence)
      && MeaningCheck(sentence, of: analysis).accepts(
        edits, cuts.compactMap(\.newVerb).map { .init(lemma: $0, kinds: [.main]) },
        sentences: cuts.count + 1)
      && areWhole(edits.applied(to: analysis.text, in: sentence.range))
  }

  /// Whether no quotation, dash or list makes the sentence more than it seems.
  private func isPlain(_ sentence: Sentence) -> Bool {
    // With several semicolons it is a list.
    sentence.tokens.count { analysis.form($0).text == ";" } < 2
      && sentence.tokens.allSatisfy {
        if analysis.tokens[$0].kind == .word { return true }
        let word = analysis.form($0).text
        return !Self.quoting.contains(word) && !Self.dashes.contains(word)
      }
  }

  /// Whether every edit takes brackets away as a whole, or none of them.
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
      && inside.allSatisfy { brackets in
        let touching = edits.filter {
          $0.range.upper > brackets.lower && $0.range.lower < brackets.upper
        }
        return touching.isEmpty
          || touching.contains { $0.range.contains(brackets) }
          || touching.count == 2 && touching[0].range.lower <= brackets.lower
            && touching[1].range.upper >= brackets.upper
      }
  }

  /// Whether no clause stands in front of a main clause whose scope may reach beyond it.
  private func isOpenFrom(_ main: Int) -> Bool {
    let clause = analysis.clauses[main]
    guard let first = clause.tokens.first else { return false }
    return !analysis.clauses(of: analysis.sentences[clause.sentence]).contains {
      $0.kind != .main && ($0.tokens.first ?? first) < first
    }
  }

  /// Whether every new sentence says more than a few words and has a main clause with its verb.
  private func areWhole(_ text: String) -> Bool {
    let result = analysis.reread(text)
    return result.sentences.allSatisfy { sentence in
      guard sentence.tokens.count > 4 else { return false }
      let clauses = result.clauses(of: sentence)
      return clauses.contains { $0.kind == .main && $0.finite != nil }
        && clauses.first.map { $0.kind != .relative } ?? false
    }
  }
}
