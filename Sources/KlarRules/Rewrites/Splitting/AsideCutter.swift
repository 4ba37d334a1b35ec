internal import KlarGerman
internal import KlarText

/// Makes a sentence of one that stands in brackets or behind a dash: "… (das Blatt liegt bei)" becomes
/// "Das Blatt liegt bei".
struct AsideCutter {
  /// Words that point at what stands right before the brackets.
  private static let pointing: Set<Tag> = [.pper, .pds, .pav, .pdat, .pposat]

  private let analysis: Analysis
  private let sentence: Sentence

  init(_ analysis: Analysis, _ sentence: Sentence) {
    self.analysis = analysis
    self.sentence = sentence
  }

  /// The cut; nil if there is no whole sentence inside, or more than one aside.
  func cut() -> SentenceCut? {
    let stop = sentence.tokens.upperBound - 1
    guard analysis.form(stop).text == ".", let aside = aside(before: stop),
      let text = text(of: aside.content), isPlain(aside)
    else { return nil }
    let before = analysis.tokens[aside.content.lowerBound - 2].range.upper
    if aside.end == stop {
      // "… (das Formular liegt bei).", "… – er liegt bei."
      let last = analysis.tokens[aside.content.upperBound - 1].range.upper
      return SentenceCut(edits: [
        TextEdit(
          TextRange(before, analysis.tokens[aside.content.lowerBound].range.upper), text.start),
        TextEdit(TextRange(last, analysis.tokens[stop].range.upper), "."),
      ])
    }
    guard
      !aside.content.contains(where: { Self.pointing.contains(analysis.tags[$0]) })
        || aside.content.contains(where: { ["Sie", "wir"].contains(analysis.form($0).text) })
          && !aside.content.contains(where: {
            Self.pointing.contains(analysis.tags[$0])
              && !["Sie", "wir", "uns", "Ihnen"].contains(analysis.form($0).text)
          })
    else { return nil }
    return SentenceCut(
      edits: [
        TextEdit(TextRange(before, analysis.tokens[aside.end - 1].range.upper), ""),
        TextEdit(analysis.tokens[stop].range, "\(text.whole)."),
      ], isCertain: false)
  }

  /// The words between the marks, and the token behind the closing one.
  private typealias Aside = (content: Range<Int>, end: Int)

  /// The only aside of the sentence that is long enough to be a sentence.
  private func aside(before stop: Int) -> Aside? {
    var found: [Aside] = []
    var start: Int?
    for token in sentence.tokens {
      switch analysis.form(token).text {
      case "(":
        guard start == nil else { return nil }
        start = token + 1
      case ")":
        guard let first = start else { return nil }
        if isLong(first..<token) { found.append((first..<token, token + 1)) }
        start = nil
      default: continue
      }
    }
    let dashes = sentence.tokens.filter { ["–", "—"].contains(analysis.form($0).text) }
    guard start == nil, found.count + dashes.count <= 2 else { return nil }
    switch (found.count, dashes.count) {
    case (1, 0): return found[0]
    case (0, 1):
      return analysis.tokens[dashes[0]].hasSpaceBefore ? (dashes[0] + 1..<stop, stop) : nil
    case (0, 2): return (dashes[0] + 1..<dashes[1], dashes[1] + 1)
    default: return nil
    }
  }

  private func isLong(_ content: Range<Int>) -> Bool {
    content.count > 3 && content.contains { analysis.tags[$0].isFinite }
  }

  /// Whether the aside stands behind a word of the only clause around it, and nothing is quoted or listed.
  private func isPlain(_ aside: Aside) -> Bool {
    let outside = sentence.tokens.filter { $0 < aside.content.lowerBound || $0 >= aside.end }
    guard aside.content.lowerBound > sentence.tokens.lowerBound + 3,
      !sentence.tokens.contains(where: { SplitRewrite.quoting.contains(analysis.form($0).text) })
    else { return false }
    let opening = outside.first.flatMap { analysis.clause(ofToken: $0) }
    let clauses = analysis.clauses(of: sentence).filter { clause in
      clause.tokens.contains { outside.contains($0) }
    }
    return opening?.kind == .main
      && (aside.end + 1 == sentence.tokens.upperBound || clauses.count == 1)
  }

  /// The first word of the aside behind a full stop, and all of it as a sentence; nil if it is none.
  private func text(of content: Range<Int>) -> (start: String, whole: String)? {
    guard isLong(content), !content.contains(where: { analysis.form($0).text == ":" }),
      !analysis.addressesReader(withCapitalAt: content.lowerBound)
    else { return nil }
    var end = content.upperBound
    if [".", "!"].contains(analysis.form(end - 1).text) { end -= 1 }
    let words = analysis.words(of: content.lowerBound..<end)
    let result = analysis.reread(words.withCapital + ".")
    guard result.sentences.count == 1, let first = result.clauses.first, first.kind == .main,
      let finite = first.finite, first.tokens.first == 0,
      MainClause(0, of: result).isWhole, isVerbSecond(finite, result)
    else { return nil }
    return (
      ". " + analysis.form(content.lowerBound).text.withCapital, ". " + words.withCapital
    )
  }

  private func isVerbSecond(_ finite: Int, _ result: Analysis) -> Bool {
    finite > 0
      && (result.form(0).folded == "bitte" || result.tags[finite] != .vvimp)
      && ![.kon, .kous, .kokom].contains(result.tags[0])
      && !result.isWord(0, .pointer)
  }
}
