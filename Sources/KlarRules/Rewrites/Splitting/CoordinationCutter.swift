internal import KlarGerman
internal import KlarText

/// Cuts a sentence between two main clauses: "… und …", "…; …".
struct CoordinationCutter {
  /// Pairs of conjunctions and conditions tie both clauses together.
  private static let ties: Set<String> = [
    "zwar", "sowohl", "weder", "entweder", "einerseits", "nur", "je", "desto", "umso", "falls",
    "wenn", "sofern", "soweit", "solange", "sobald", "kaum", "ob", "dass",
    "denn", "vorausgesetzt", "indem",
  ]

  /// Words that begin a sentence of its own behind a comma.
  private static let adverbs: Set<String> = [
    "allerdings", "andernfalls", "anschliessend", "ansonsten", "dabei", "daher", "danach",
    "daraufhin",
    "darum", "dazu", "deshalb", "deswegen", "dies", "dort", "hierbei", "hierzu", "sonst",
    "trotzdem",
    "vielmehr", "wir",
  ]

  private let analysis: Analysis
  private let isInRow: Bool

  /// A cutter of the sentence with this number; reads all its clauses once.
  init(_ analysis: Analysis, sentence: Int) {
    self.analysis = analysis
    isInRow = Self.isRow(sentence, of: analysis)
  }

  /// Whether a word ties what stands in a stretch to what follows.
  static func isTied(_ tokens: Range<Int>, in analysis: Analysis) -> Bool {
    tokens.contains {
      let word = analysis.form($0).folded
      return ties.contains(word) || word == "bis" && analysis.tags[$0] == .kous
    }
  }

  /// The cut before a main clause; nil if the clause cannot stand alone with certainty.
  func cut(before number: Int, after first: Int) -> SentenceCut? {
    let (left, right) = (analysis.clauses[first], analysis.clauses[number])
    guard left.kind == .main || left.kind == .conditional, left.finite != left.tokens.last,
      !isInRow, let start = right.tokens.first, let finite = right.finite,
      let leftFinite = left.finite, let leftStart = left.tokens.first,
      isContinuous(right), MainClause(first, of: analysis).isComplete,
      MainClause(number, of: analysis).isComplete, !Self.isTied(leftStart..<start, in: analysis),
      let opening = opening(of: right, start)
    else { return nil }
    let word = opening.word
    guard word <= finite else { return nil }
    var text: String
    if word < finite {
      // What follows a condition may be part of it.
      guard left.kind == .main else { return nil }
      // With a Vorfeld of its own, the clause needs a subject of its own.
      guard MainClause(number, of: analysis).hasSubject, !isVerbLast(right, finite),
        !analysis.addressesReader(withCapitalAt: word)
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
        let subject = subject(left, leftStart, leftFinite, finite)
      else { return nil }
      text = "\(subject) \(analysis.form(finite).text)"
    }
    if let conjunction = opening.kept {
      text = "\(conjunction) \(text.prefix(1).lowercased())\(text.dropFirst())"
      if word < finite { text = "\(conjunction) \(analysis.form(word).text)" }
    }
    let range = TextRange(
      analysis.tokens[opening.last].range.upper, analysis.tokens[word].range.upper)
    // With a capital, "sie" would be the reader.
    return SentenceCut(
      edits: [TextEdit(range, ". " + text)], isCertain: analysis.form(word).text != "sie")
  }

  /// The last token of what stands before, the first word of what follows, and "aber" that stays.
  private func opening(
    of clause: Clause, _ start: Int
  ) -> (last: Int, word: Int, kept: String?)? {
    if start > 0, analysis.form(start - 1).text == ";" { return (start - 2, start, nil) }
    if start > 1, analysis.tags[start - 1] == .comma,
      Self.adverbs.contains(analysis.form(start).folded),
      !Self.isVerbFirst(clause.sentence, in: analysis)
    {
      return (start - 2, start, nil)
    }
    guard start > 1, analysis.tags[start] == .kon, clause.tokens.dropFirst().first == start + 1
    else { return nil }
    let last = analysis.tags[start - 1] == .comma ? start - 2 : start - 1
    guard analysis.tokens[last].kind != .punctuation else { return nil }
    switch analysis.form(start).folded {
    case "und": return (last, start + 1, nil)
    case "aber": return (last, start + 1, "Aber")
    default: return nil
    }
  }

  /// Whether the sentence begins with its verb, as a condition does: "Wird der Antrag gestellt, …".
  static func isVerbFirst(_ sentence: Int, in analysis: Analysis) -> Bool {
    analysis.sentences[sentence].tokens.first { analysis.tokens[$0].isWord }
      .map { analysis.tags[$0].isFinite } ?? true
  }

  /// Whether a sentence is a row of main clauses with a comma between the first ones.
  private static func isRow(_ sentence: Int, of analysis: Analysis) -> Bool {
    let own = analysis.clauses.filter { $0.sentence == sentence }
    // Two with nothing but a comma between them are no row.
    if own.count(where: { $0.kind == .main }) == 2 { return false }
    let firstOther = own.filter { $0.kind != .main }.compactMap(\.tokens.first).min() ?? .max
    return own.contains { clause in
      guard clause.kind == .main, clause.finite != nil, let first = clause.tokens.first,
        first > analysis.sentences[sentence].tokens.lowerBound, first <= firstOther
      else { return false }
      return analysis.tags[first - 1] == .comma && analysis.tags[first] != .kon
    }
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
      analysis.form(clause.tokens.last ?? start).text != "?"
    else { return nil }
    return hasBitte ? "Bitte" : ""
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
      && ["wir", "ich", "Sie"].contains(analysis.form(finite + 1).text)
  }

  /// The subject in the Vorfeld of the clause in front, or the pronoun for it.
  private func subject(_ clause: Clause, _ start: Int, _ finite: Int, _ second: Int) -> String? {
    let word = analysis.form(start)
    if finite == start + 1, analysis.tags[start] == .pper {
      return ["wir", "ich", "sie"].contains(word.folded) && word.text != "sie"
        && (word.folded != "sie" || analysis.form(second).folded.hasSuffix("n"))
        ? word.text.withCapital : nil
    }
    guard
      let complex = analysis.verbComplexes.first(where: {
        analysis.clauses[$0.clause].tokens == clause.tokens
      }),
      let phrase = NounPhraseChunker(analysis).phrase(at: start, until: finite),
      phrase.tokens.upperBound == finite, !phrase.isFixed, phrase.determiner != nil,
      analysis.tags[phrase.head] == .nn, complex.finite == finite
    else { return nil }
    let readings = phrase.readings.combinations.filter { $0.2 == .nominative }
    let kinds = Set(readings.map { $0.1 == .plural ? "plural" : "\($0.0)" })
    guard kinds.count == 1 else { return nil }
    switch kinds.first {
    case "masculine": return "Er"
    // "Das Formular prüft das Amt": an object, unless the verb takes none.
    case "neuter" where hasNoObject(complex): return "Es"
    // "Sie" with a verb in the singular cannot be the reader.
    case "feminine" where hasNoObject(complex) && isSingular(second): return "Sie"
    default: return nil
    }
  }

  private func hasNoObject(_ complex: VerbComplex) -> Bool {
    complex.voice != .active || complex.verb?.auxiliary == .sein || complex.isCopula
  }

  private func isSingular(_ finite: Int) -> Bool {
    let word = analysis.form(finite).folded
    return word != "sind" && !word.hasSuffix("n")
  }

  private func capital(_ token: Int) -> String { analysis.form(token).text.withCapital }
}
