internal import KlarGerman

/// What keeps a list entry's replacement out of a sentence, whatever its grammar.
struct WordingObstacle {
  let match: PhraseMatch
  let entry: ListEntry
  let analysis: Analysis

  /// Whether there is any, whatever the replacement.
  var exists: Bool {
    hangsOnHyphen || joinsPairs || isMentioned || isForeignLaw || isVerbless || goesOn
  }

  /// Whether one of the replacements is kept out.
  func blocks(_ replacement: Substring) -> Bool {
    bringsReader(replacement) || isBehindNoun || replacement == "von" && hasNoSum
      || isJoinedWithMore || losesPlural(replacement)
      || losesManner(replacement)
      || replacement == "nach" && isBesideNach
      || contradicts(replacement)
      || !ContextCheck(match, in: analysis).admits(replacement, entry.contexts)
  }

  /// Whether a wording that is a sentence of its own would say the contrary, also as a mere pattern: "nicht
  /// anfechtbar" is no "Sie können sich dagegen wehren".
  func contradicts(_ replacement: Substring) -> Bool {
    guard let opener = replacement.split(separator: " ").first, Self.openers.contains(opener),
      let first = match.tokens.first
    else { return false }
    return scope(of: first).contains {
      !match.tokens.contains($0) && NegationWords.standard.hasWord(analysis.form($0))
    }
  }

  /// Where a negation denies a phrase: in front of a noun, or in the clause of other words.
  private func scope(of first: Int) -> [Int] {
    if entry.entryClass == .noun { return first > 0 ? [first - 1] : [] }
    return analysis.clause(ofToken: first)?.tokens
      ?? Array(analysis.sentence(ofToken: first).tokens)
  }

  /// Words that begin a wording which is a sentence.
  private static let openers: Set<Substring> = ["Sie", "Wir", "Ich", "Das", "Dann", "Dafür", "Es"]

  /// Whether a wording speaks to a reader to whom the paragraph does not: "bei Nichtzahlung", "wenn Sie nicht
  /// zahlen".
  private func bringsReader(_ replacement: Substring) -> Bool {
    guard Self.speaks(replacement), !Self.speaks(entry.phrase), let first = match.tokens.first
    else {
      return false
    }
    let block = analysis.sentence(ofToken: first).block
    return !analysis.addressesReader
      || analysis.isLong
        && !analysis.sentences(ofBlock: block).contains { sentence in
          sentence.tokens.contains { Self.isReader(Substring(analysis.form($0).text)) }
        }
  }

  private static func speaks(_ words: Substring) -> Bool {
    words.split(separator: " ").contains(where: isReader)
  }

  private static func isReader(_ word: Substring) -> Bool {
    word == "Sie" || word == "Ihnen" || word.hasPrefix("Ihr") && word.count < 6
  }

  /// Whether an adverb before the noun goes with no adjective: "ernsthaft in Betracht kommen" is more than
  /// "ernsthaft möglich sein".
  private func losesManner(_ replacement: Substring) -> Bool {
    guard entry.entryClass == .verb, replacement.hasSuffix(" sein"), let first = match.words.first,
      first > 0
    else { return false }
    return analysis.tags[first - 1] == .adjd
  }

  /// Whether one noun would stand beside a verb that agrees with two: "Hilfe und Rat sind wichtig".
  private func losesPlural(_ replacement: Substring) -> Bool {
    guard let first = match.words.first, let last = match.words.last, analysis.tags[last] == .nn,
      entry.phrase.contains(" und "), !replacement.contains(" und "),
      let clause = analysis.clause(ofToken: first), let finite = clause.finite,
      analysis.finiteNumber(of: finite) == .plural
    else { return false }
    let start = analysis.sentence(ofToken: first).tokens.lowerBound
    let before = (start..<first).last {
      ![.art, .adja, .pposat, .pdat, .piat].contains(analysis.tags[$0])
    }
    return before.map { ![.appr, .apprart].contains(analysis.tags[$0]) } ?? true
      && !clause.tokens.contains { ["wir", "sie"].contains(analysis.form($0).folded) }
  }

  /// Whether the noun in front would take the new preposition for its own: "Gründe zugunsten des Mieters"
  /// are no "Gründe für den Mieter", "die Entziehung aufgrund des § 5" is not that of § 5.
  private var isBehindNoun: Bool {
    guard
      ["zugunsten", "zu Gunsten", "aufgrund", "auf Grund"].contains(where: entry.phrase.hasPrefix),
      let first = match.words.first
    else { return false }
    return first > analysis.sentence(ofToken: first).tokens.lowerBound
      && analysis.tags[first - 1] == .nn
  }

  /// Whether "von" for "in Höhe von" would belong to no noun, or to another one: "wird in Höhe von 300 Euro
  /// gezahlt", "die Miete für die Wohnung in Höhe von 300 Euro".
  private var hasNoSum: Bool {
    guard ["in Höhe von", "i. H. v."].contains(entry.phrase), let first = match.words.first else {
      return false
    }
    let phrase = (analysis.sentence(ofToken: first).tokens.lowerBound..<first).reversed().prefix {
      [.nn, .ne, .art, .adja, .pposat, .pdat, .card].contains(analysis.tags[$0])
    }
    guard let noun = phrase.first, let start = phrase.last, analysis.tags[noun] == .nn,
      !ActorWords.standard.isAgent(Morphology(analysis).lemma(noun))
    else { return true }
    return start > 0 && [.appr, .apprart].contains(analysis.tags[start - 1])
  }

  /// Whether more hangs on a preposition whose noun is part of the phrase: "im Rahmen der Prüfung oder eines
  /// Gesprächs".
  private var isJoinedWithMore: Bool {
    guard entry.entryClass == .fixed, let first = match.words.first, let last = match.words.last,
      [.appr, .apprart].contains(analysis.tags[first]), analysis.tags[last] == .nn,
      last + 2 < analysis.tokens.count
    else { return false }
    return ClosedClasses.coordinators.contains(analysis.form(last + 1).folded)
      && [.art, .pposat, .pdat, .piat, .adja].contains(analysis.tags[last + 2])
  }

  /// Whether a part of the word is spelled in front of it: "zeit- und kostenintensiv".
  private var hangsOnHyphen: Bool {
    guard let first = match.words.first, first > 1 else { return false }
    return ClosedClasses.coordinators.contains(analysis.form(first - 1).folded)
      && analysis.form(first - 2).text.hasSuffix("-")
  }

  private var joinsPairs: Bool {
    guard entry.phrase == "bzw.", !match.words.isEmpty else { return false }
    return PairJoint(match.words, in: analysis).joinsPairs
  }

  /// Whether an abbreviation is explained and not used, as in a list of abbreviations, or closes a row,
  /// where "unter anderem" would be "und andere".
  private var isMentioned: Bool {
    let next = match.words.upperBound
    guard entry.entryClass == .abbr, next < analysis.tokens.count else { return false }
    let mark = analysis.form(next).text
    // "Bsp." alone is a heading.
    if analysis.sentence(ofToken: next - 1).tokens.count < 3 { return true }
    if entry.phrase == "u. a." { return analysis.tokens[next].kind == .punctuation }
    return mark == "]" || mark == ":" && analysis.isSentenceStart(match.words.lowerBound)
  }

  /// Whether "nach" for "gemäß" would stand beside another one of its clause, or seem to belong to the noun
  /// before it, "die Anmeldepflicht nach § 5", or to what follows it, "nach § 5 folgende Angaben".
  private var isBesideNach: Bool {
    guard ["gemäß", "gem."].contains(entry.phrase), let first = match.words.first else {
      return false
    }
    let sentence = analysis.sentence(ofToken: first).tokens
    let clause = analysis.clause(ofToken: first)?.tokens ?? Array(sentence)
    if clause.contains(where: { $0 != first && analysis.form($0).folded == "nach" }) { return true }
    let citation = analysis.entities(in: sentence, [.paragraph])
      .first { $0.tokens.contains(first + 1) }
    if let end = citation?.tokens.upperBound, end < sentence.upperBound,
      analysis.form(end).folded.hasPrefix("folgend")
    {
      return true
    }
    guard first > sentence.lowerBound, analysis.tags[first - 1] == .nn else { return false }
    return analysis.isWord(first - 1, .openNoun)
  }

  /// Whether a citation goes on behind the law: "§ 66 SGB I Absatz 1".
  private var goesOn: Bool {
    let next = match.words.upperBound
    guard entry.entryClass == .abbr, entry.inflection == .noun, next < analysis.tokens.count,
      entry.replacements.contains(where: { LawName($0).genitive != nil })
    else { return false }
    return LawWords.standard.isPiece(analysis.form(next).folded)
  }

  /// Whether an abbreviation of a German law may be that of another state.
  private var isForeignLaw: Bool {
    entry.entryClass == .abbr && analysis.isSwiss
      && entry.replacements.contains { LawName($0).genitive != nil }
  }

  /// Whether a participle stands in a clause without any finite verb, so that it may be one itself: "…, die
  /// die Kosten veranschlagt".
  private var isVerbless: Bool {
    guard let token = match.verb?.token, analysis.tags[token] == .vvpp else { return false }
    return analysis.clauses(of: analysis.sentence(ofToken: token)).contains {
      $0.finite == nil && ($0.kind == .subordinate || $0.kind == .relative)
        && $0.tokens.contains(token)
    }
  }
}
