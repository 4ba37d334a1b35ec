internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds words in a given order, with gaps between them.
///
/// An object, as it is asked for nearly every sentence.
final class SequenceRule: Sendable {
  private enum Place: Sendable {
    case word(TokenTest, isOptional: Bool, isMarked: Bool)
    case gap(ClosedRange<Int>)
    case start
  }

  private let file: SequenceFile
  private let patterns: [[Place]]

  /// The rule of a file, whose words join the symbols.
  init(_ file: SequenceFile, symbols: inout Symbols) {
    self.file = file
    var patterns: [[Place]] = []
    for pattern in file.patterns {
      var places: [Place] = []
      for place in pattern {
        switch place {
        case .word(let condition, let isOptional, let isMarked):
          let test = TokenTest(condition, symbols: &symbols)
          places.append(.word(test, isOptional: isOptional, isMarked: isMarked))
        case .gap(let length): places.append(.gap(length))
        case .start: places.append(.start)
        }
      }
      patterns.append(places)
    }
    self.patterns = patterns
  }

  /// The patterns that can begin with a spelling with these symbols.
  func starts(_ form: WordForm, _ symbols: [Int32]) -> [Int] {
    patterns.indices.filter { pattern in
      for place in patterns[pattern] {
        switch place {
        case .start: continue
        case .word(let test, let isOptional, _):
          return isOptional || test.accepts(form, symbols)
        case .gap: return true
        }
      }
      return false
    }
  }

  /// The findings in a sentence; they do not overlap.
  ///
  /// - Parameter rule: The number of this rule in `readings`.
  func findings(
    in sentence: Sentence, of analysis: Analysis, _ readings: FormReadings, rule: Int
  ) -> [Finding] {
    var findings: [Finding] = []
    var token = sentence.tokens.lowerBound
    let text = Text(sentence: sentence, analysis: analysis, readings: readings)
    while token < sentence.tokens.upperBound {
      var next = token + 1
      for start in readings[analysis.tokens[token].form].starts where start.rule == rule {
        guard let marked = text.match(patterns[start.pattern][...], at: token) else { continue }
        if let last = marked.last {
          findings.append(finding(marked, in: analysis))
          next = max(token, last) + 1
        }
        break
      }
      token = next
    }
    return findings
  }

  private func finding(_ tokens: [Int], in analysis: Analysis) -> Finding {
    let pieces = TokenPieces.ranges(of: tokens, in: analysis)
    let words = pieces.map { analysis.text.string($0) }.joined(separator: " … ")
    let drops =
      pieces.count > 1
      ? []
      : file.replacements.map { replacement in
        Suggestion(
          "„\(replacement)“ schreiben", file.applicability,
          edits: [DropIn.edit(tokens[0]..<tokens[tokens.count - 1] + 1, replacement, in: analysis)])
      }
    return Finding(
      rule: file.description.id, severity: file.description.severity,
      message: file.message.filled(["match": words]),
      range: pieces.dropFirst().reduce(pieces[0]) { $0.union($1) },
      parts: pieces.count > 1 ? pieces : [], suggestions: rewrites(tokens, in: analysis) + drops)
  }

  private func rewrites(_ tokens: [Int], in analysis: Analysis) -> [Suggestion] {
    switch file.rewrite {
    case .clause:
      return NominalRewrite(analysis).suggestion(at: tokens[0]).map { [$0] } ?? []
    case .positive:
      return PositiveRewrite(analysis).suggestion(for: tokens).map { [$0] } ?? []
    case .request:
      let sentence = analysis.sentenceNumber(ofToken: tokens[0])
      return RequestRewrite(analysis).suggestion(in: sentence).map { [$0] } ?? []
    case nil: return []
    }
  }

  /// A sentence that patterns are laid upon.
  private struct Text {
    let sentence: Sentence
    let analysis: Analysis
    let readings: FormReadings

    /// The marked tokens of the first way in which the places fit from `token` on.
    func match(_ places: ArraySlice<Place>, at token: Int) -> [Int]? {
      guard let place = places.first else { return [] }
      let rest = places.dropFirst()
      switch place {
      case .start:
        return analysis.isSentenceStart(token) ? match(rest, at: token) : nil
      case .gap(let length):
        for skipped in 0...length.upperBound {
          let next = token + skipped
          if skipped >= length.lowerBound, let found = match(rest, at: next) { return found }
          guard next < sentence.tokens.upperBound, !isBorder(next) else { return nil }
        }
        return nil
      case .word(let test, let isOptional, let isMarked):
        if token < sentence.tokens.upperBound, test.accepts(token, of: analysis, readings),
          let found = match(rest, at: token + 1)
        {
          return isMarked ? [token] + found : found
        }
        return isOptional ? match(rest, at: token) : nil
      }
    }

    private func isBorder(_ token: Int) -> Bool {
      analysis.tokens[token].kind == .punctuation
        && ClauseSegment.borders.contains(analysis.form(token).text)
    }
  }
}
