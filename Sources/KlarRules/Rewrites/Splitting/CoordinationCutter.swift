internal import KlarGerman
internal import KlarText

/// Cuts a sentence between two main clauses: "… und …", "…; …".
struct CoordinationCutter {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// Whether a word ties what stands in a stretch to what follows.
  static func isTied(_ tokens: Range<Int>, in analysis: Analysis) -> Bool {
    tokens.contains {
      analysis.isWord($0, .pair) || isCondition($0, in: analysis)
        || analysis.form($0).folded == "nur" && $0 > 0
          && analysis.form($0 - 1).folded == "nicht"
    }
  }

  /// Whether a word opens what the other clause may hold under: "falls", "bis".
  private static func isCondition(_ token: Int, in analysis: Analysis) -> Bool {
    analysis.isWord(token, .tie)
      || analysis.form(token).folded == "bis" && analysis.tags[token] == .kous
  }

  /// The cut before a main clause; nil if the clause cannot stand alone with certainty.
  func cut(before number: Int, after first: Int) -> SentenceCut? {
    let (left, right) = (analysis.clauses[first], analysis.clauses[number])
    guard left.kind == .main || left.kind == .conditional, left.finite != left.tokens.last,
      let start = right.tokens.first, let finite = right.finite,
      let leftFinite = left.finite, let leftStart = left.tokens.first, leftStart < start,
      isContinuous(right), MainClause(first, of: analysis).isComplete,
      MainClause(number, of: analysis).isComplete, !Self.isTied(leftStart..<start, in: analysis),
      let opening = opening(number, start, after: first)
    else { return nil }
    let word = opening.word
    guard word <= finite,
      opening.kept != nil || !Self.isBoundTogether(first, start, in: analysis)
    else { return nil }
    var text: String
    // With a capital, "sie" would be the reader.
    var isCertain = analysis.form(word).text != "sie"
    if word < finite {
      // What follows a condition may be part of it.
      guard left.kind == .main else { return nil }
      // With a Vorfeld of its own, the clause needs a subject of its own.
      guard beginsWithSubject(word, finite) || MainClause(number, of: analysis).hasSubject,
        !isVerbLast(right, finite),
        opening.kept != nil || !analysis.addressesReader(withCapitalAt: word)
      else { return nil }
      text = capital(word)
    } else if let bitte = request(left, leftStart, leftFinite) {
      guard hasContent(left, leftFinite), let request = imperative(finite, bitte) else {
        return nil
      }
      text = request
    } else {
      // With the subject in the Vorfeld before, a verb behind "und" can only share it.
      guard !hasAddress(behind: finite),
        let subject = SharedSubject(of: left, in: analysis)?.reading(before: finite)
      else { return nil }
      text = "\(subject.words) \(analysis.form(finite).text)"
      isCertain = subject.isCertain && ![.appr, .apprart].contains(analysis.tags[leftStart])
    }
    if let conjunction = opening.kept {
      // "Sie" stays the reader.
      let isReader = text.hasPrefix("Sie ") && analysis.finiteNumber(of: finite) == .plural
      text = conjunction + " " + (isReader ? text : text.prefix(1).lowercased() + text.dropFirst())
      if word < finite { text = "\(conjunction) \(analysis.form(word).text)" }
    }
    let range = TextRange(
      analysis.tokens[opening.last].range.upper, analysis.tokens[word].range.upper)
    return SentenceCut(
      edits: [TextEdit(range, ". " + text)], isCertain: isCertain,
      isInRow: isRowMember(number))
  }

  /// The last token of what stands before, the first word of what follows, and the conjunction that stays.
  private func opening(
    _ number: Int, _ start: Int, after first: Int
  ) -> (last: Int, word: Int, kept: String?)? {
    let clause = analysis.clauses[number]
    if start > 0, analysis.form(start - 1).text == ";" { return (start - 2, start, nil) }
    if start > 1, analysis.tags[start - 1] == .comma, analysis.tags[start] != .kon {
      return isSpliced(number, start, after: first) ? (start - 2, start, nil) : nil
    }
    guard start > 1, analysis.tags[start] == .kon, clause.tokens.dropFirst().first == start + 1
    else { return nil }
    let last = analysis.tags[start - 1] == .comma ? start - 2 : start - 1
    guard analysis.tokens[last].kind != .punctuation else { return nil }
    switch analysis.form(start).folded {
    case "und": return (last, start + 1, nil)
    case "jedoch": return (last, start, nil)
    case "aber", "denn", "doch": return (last, start + 1, analysis.form(start).text.withCapital)
    default: return nil
    }
  }

  /// Whether nothing but a comma stands between two sentences: "Der Zaun ist zu hoch, er muss weg".
  private func isSpliced(_ number: Int, _ start: Int, after first: Int) -> Bool {
    let clause = analysis.clauses[number]
    guard !Self.isVerbFirst(clause.sentence, in: analysis), let finite = clause.finite,
      analysis.form(finite).folded != "sei", analysis.form(start).folded != "so",
      analysis.clauses[first].kind == .main,
      analysis.clauses[first].tokens.first != analysis.clauses[first].finite,
      !ParticleWords.standard.stand(at: start, .example, in: analysis)
    else { return false }
    if analysis.isWord(start, .sentenceOpener) { return true }
    guard isRightBehind(first, start, clause.sentence) else { return false }
    // "Wir hoffen, Sie kommen": the second one is what is hoped.
    return !analysis.verbComplexes(ofClause: first).contains {
      $0.verb.map(ActorWords.standard.takesBareClause) ?? true || ConnectorCutter.asks($0)
    }
      && (start == finite || beginsWithSubject(start, finite)
        || MainClause(number, of: analysis).hasSubject)
  }

  /// Whether nothing but what hangs on the first clause stands between it and a place: in "…, wer will, den
  /// laden wir ein", the clause in the middle belongs to what follows.
  private func isRightBehind(_ first: Int, _ start: Int, _ sentence: Int) -> Bool {
    let opening = analysis.clauses[first].tokens.first ?? start
    return analysis.clauseNumbers(ofSentence: sentence).allSatisfy { number in
      let clause = analysis.clauses[number]
      guard number != first, let begin = clause.tokens.first,
        (opening..<start).contains(begin)
      else { return true }
      switch clause.kind {
      case .infinitive, .main: return true
      case .relative: return clause.introducer.map { analysis.tags[$0] == .prels } ?? false
      case .subordinate, .conditional:
        return clause.introducer.map { ClosedClasses.contents.contains(analysis.form($0).folded) }
          ?? false
      }
    }
  }

  /// Whether a clause begins with a pronoun for its subject and the verb.
  private func beginsWithSubject(_ word: Int, _ finite: Int) -> Bool {
    finite == word + 1
      && ["er", "sie", "es", "wir", "ich", "dies", "das"].contains(analysis.form(word).folded)
      && analysis.tags[word] != .art
  }

  /// Whether the sentence begins with its verb, as a condition does: "Wird der Antrag gestellt, …".
  static func isVerbFirst(_ sentence: Int, in analysis: Analysis) -> Bool {
    analysis.sentences[sentence].tokens.first { analysis.tokens[$0].isWord }
      .map { analysis.tags[$0].isFinite } ?? true
  }

  /// Whether a clause follows another one of a row with nothing but a comma: "Sie lesen, unterschreiben und
  /// schicken den Brief".
  func isRowMember(_ number: Int) -> Bool {
    guard let first = analysis.clauses[number].tokens.first, first > 0 else { return false }
    return analysis.tags[first - 1] == .comma && analysis.tags[first] != .kon
  }

  private func isContinuous(_ clause: Clause) -> Bool {
    guard let first = clause.tokens.first, let finite = clause.finite else { return false }
    let own = Set(clause.tokens)
    return (first...finite).allSatisfy(own.contains)
  }

  private func isVerbLast(_ clause: Clause, _ finite: Int) -> Bool {
    clause.tokens.last == finite
  }

  /// "Bitte" of a request in front, the empty string for one without; nil if it is none.
  private func request(_ clause: Clause, _ start: Int, _ finite: Int) -> String? {
    let hasBitte = analysis.form(start).folded == "bitte" && finite == start + 1
    guard hasBitte || finite == start, analysis.form(finite + 1).text == "Sie",
      !isCondition(clause.sentence),
      analysis.form(clause.tokens.last ?? start).text != "?"
    else { return nil }
    return hasBitte ? "Bitte" : ""
  }

  /// Whether a later clause says what follows from the verbs in front: "Ziehen Sie um und …, so …".
  private func isCondition(_ sentence: Int) -> Bool {
    analysis.clauseNumbers(ofSentence: sentence).contains {
      let clause = analysis.clauses[$0]
      guard clause.kind == .main, let first = clause.tokens.first, first > 0 else { return false }
      return analysis.tags[first - 1] == .comma
        && (first == clause.finite || analysis.form(first).folded == "so")
    }
  }

  /// Whether a condition behind two predicates, or a phrase in front of them, may hold for both: "Im Fall einer
  /// Absage …, und …".
  ///
  /// A phrase in front of what has happened says when or how, and nothing depends on it.
  static func isBoundTogether(_ first: Int, _ start: Int, in analysis: Analysis) -> Bool {
    let left = analysis.clauses[first]
    let isFact =
      analysis.verbComplexes(ofClause: first).first.map {
        $0.tense == .perfect || $0.tense == .preterite
      } ?? false
    if !isFact, let opener = left.tokens.first,
      [.appr, .apprart].contains(analysis.tags[opener]), analysis.form(start - 1).text != ";"
    {
      return true
    }
    return analysis.clauseNumbers(ofSentence: left.sentence).contains {
      let clause = analysis.clauses[$0]
      return clause.tokens.first ?? 0 > start
        && (clause.kind == .conditional
          || clause.introducer.map { isCondition($0, in: analysis) } ?? false)
    }
  }

  /// Whether a request says more than its verb: "Bitte helfen Sie uns" needs what follows.
  private func hasContent(_ clause: Clause, _ finite: Int) -> Bool {
    clause.tokens.contains { token in
      switch analysis.tags[token] {
      case .pper, .prf, .kon, .comma: false
      default: token != finite && analysis.form(token).folded != "bitte"
      }
    }
  }

  /// "Bitte senden Sie" for "senden" or "senden Sie".
  private func imperative(_ finite: Int, _ bitte: String) -> String? {
    let verb = analysis.form(finite).text
    guard verb.hasSuffix("n"), verb != "sind" else { return nil }
    let hasAddress = finite + 1 < analysis.tokens.count && analysis.form(finite + 1).text == "Sie"
    return (bitte.isEmpty ? verb.withCapital : "\(bitte) \(verb)") + (hasAddress ? "" : " Sie")
  }

  private func hasAddress(behind finite: Int) -> Bool {
    finite + 1 < analysis.tokens.count
      && ClosedClasses.persons.contains(analysis.form(finite + 1).text)
  }

  private func capital(_ token: Int) -> String { analysis.form(token).text.withCapital }
}
