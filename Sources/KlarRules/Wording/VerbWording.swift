internal import KlarGerman
internal import KlarText

/// Replaces a verb, or a noun and its light verb, by one verb in the same form.
struct VerbWording {
  let verbs: VerbLexicon
  let analysis: Analysis

  init(_ verbs: VerbLexicon, _ analysis: Analysis) {
    self.verbs = verbs
    self.analysis = analysis
  }

  /// The edits; nil if an object changes its case, a form is not certain or a word would be left over.
  func edits(_ match: PhraseMatch, _ entry: ListEntry, _ index: Int) -> [TextEdit]? {
    guard entry.phrase.hasPrefix("sich ") else {
      return edits(match, entry, index, String(entry.replacements[index]))
    }
    let isKept = entry.replacements[index].hasPrefix("sich ")
    let replacement = entry.replacements[index].dropFirst(isKept ? "sich ".count : 0)
    guard let pronoun = reflexive(match),
      let edits = edits(match, entry, index, String(replacement))
    else { return nil }
    if isKept { return edits }
    return (edits + [DropIn.removal(pronoun..<pronoun + 1, in: analysis)])
      .sorted { $0.range < $1.range }
  }

  /// The only "sich" in the clause of the verb.
  private func reflexive(_ match: PhraseMatch) -> Int? {
    guard let verb = match.verb?.token,
      let complex = analysis.verbComplexes(around: verb).first(where: { $0.tokens.contains(verb) })
    else { return nil }
    let found = analysis.clauses[complex.clause].tokens.filter {
      analysis.form($0).folded == "sich"
    }
    // In front of it stands what its removal joins.
    guard found.count == 1, let pronoun = found.first, pronoun > 0 else { return nil }
    return pronoun
  }

  private func edits(
    _ match: PhraseMatch, _ entry: ListEntry, _ index: Int, _ replacement: String
  ) -> [TextEdit]? {
    guard let old = match.verb, !hasArticle(entry),
      !isAuxiliary(old.token), !mayBeAttribute(old.token), !belongsToMore(match, old),
      entry.government.isKept(at: index) || entry.government.isPassive,
      let plan = VerbPlan(replacement, verbs: verbs),
      let lemma = entry.phrase.split(separator: " ").last,
      let oldVerb = verbs.verbs(infinitive: String(lemma)).first
    else { return nil }
    let readings = verbs.readings(of: analysis.form(old.token).text)
      .filter {
        Symbols.folded(old.particle == nil ? $0.lemma : $0.verb.base).hasSuffix(old.use.lemma)
      }
    let isPassive = entry.government.isPassive
    if isReported(old.token, readings) || isPassive && lendsHelper(behind: old.token) { return nil }
    let new = isPassive ? plan.passive(verbs) : plan
    guard let new else { return nil }
    if old.particle == nil, match.words.isEmpty || old.token >= match.words.upperBound {
      return atEnd(match, old, readings, oldVerb, new)
    }
    return split(match, old, readings, new)
  }

  /// Whether a participle behind it waits for a helper of its own, and would take "wird" for it:
  /// "dass der Antrag Beachtung findet, die Gebühr berechnet und bezahlt werden kann".
  private func lendsHelper(behind token: Int) -> Bool {
    analysis.verbComplexes(around: token).contains {
      $0.isElliptic && ($0.tokens.first ?? 0) > token
    }
  }

  /// Whether a form that looks like the first person is reported speech: "er stehe zur Verfügung".
  private func isReported(_ token: Int, _ readings: [VerbReading]) -> Bool {
    guard analysis.tags[token].isFinite else { return false }
    let isFirst = readings.contains { $0.form == .finite(.present, .first, .singular) }
    let isThird = readings.contains { $0.form == .finite(.present, .third, .singular) }
    return isFirst && !isThird
      && !analysis.sentence(ofToken: token).tokens.contains { analysis.form($0).folded == "ich" }
  }

  /// Whether the phrase has an article: its noun then has attributes that become the object.
  private func hasArticle(_ entry: ListEntry) -> Bool {
    let words = entry.phrase.split(separator: " ")
    return words.count > 1 && ClosedClasses.articles.contains(String(words[0]))
  }

  /// The verb stands behind its noun, or has none: one group of words at the end of the clause.
  private func atEnd(
    _ match: PhraseMatch, _ old: ClauseVerb, _ readings: [VerbReading], _ oldVerb: Verb,
    _ new: VerbPlan
  ) -> [TextEdit]? {
    let end = old.token + 1
    // "zutage" of "zutage fördern" looks like it.
    let hasZu =
      old.token > 0 && analysis.tags[old.token - 1] == .ptkzu
      && !match.words.contains(old.token - 1)
    var start = hasZu ? old.token - 1 : old.token
    let words: String?
    if hasZu || old.use.kind == .zuInfinitive {
      words = new.zuInfinitive
    } else if old.use.kind == .pastParticiple || isPerfect(old.token, readings) {
      guard
        old.token == analysis.sentence(ofToken: old.token).tokens.lowerBound
          || analysis.tags[old.token].isNonFiniteVerb
      else { return nil }
      words = new.participle(insteadOf: oldVerb)
    } else if analysis.tags[old.token].isFinite {
      guard isClauseEnd(end) || match.words.isEmpty && new.isSingle else { return nil }
      let isLast = isClauseEnd(end) && isVerbLast(old.token)
      guard isLast || new.isSingle else { return nil }
      words = new.finite(readings, isJoined: isLast)
    } else if readings.contains(where: { $0.form == .infinitive }), hasHelper(old.token) {
      words = new.infinitive
    } else {
      words = nil
    }
    guard let words else { return nil }
    if match.words.isEmpty || match.words.upperBound == start {
      start = match.words.isEmpty ? start : match.words.lowerBound
      return [DropIn.edit(start..<end, words, in: analysis)]
    }
    // "zur Sprache im Amt zum Ausdruck gebracht": another phrase is the verb's own; "zur Kenntnis genommen
    // und gebracht": another verb has the noun as well.
    guard match.words.lowerBound > analysis.sentence(ofToken: start).tokens.lowerBound,
      !(match.words.upperBound..<start).contains(where: {
        [.appr, .apprart, .kon].contains(analysis.tags[$0])
      })
    else { return nil }
    return [
      DropIn.removal(match.words, in: analysis), DropIn.edit(start..<end, words, in: analysis),
    ]
  }

  /// The finite verb stands in front, the rest of the phrase at the end of the clause.
  private func split(
    _ match: PhraseMatch, _ old: ClauseVerb, _ readings: [VerbReading], _ new: VerbPlan
  ) -> [TextEdit]? {
    guard analysis.tags[old.token].isFinite, let finite = new.finite(readings, isJoined: false)
    else { return nil }
    let verb = DropIn.edit(old.token..<old.token + 1, finite, in: analysis)
    var rest = match.words
    if let particle = old.particle {
      if rest.isEmpty {
        rest = particle..<particle + 1
      } else if rest.upperBound == particle {
        rest = rest.lowerBound..<particle + 1
      } else {
        return nil
      }
    }
    let bracket = new.bracket
    guard isClauseEnd(rest.upperBound) || bracket.isEmpty else { return nil }
    return [
      verb,
      bracket.isEmpty
        ? DropIn.removal(rest, in: analysis) : DropIn.edit(rest, bracket, in: analysis),
    ]
  }
}

extension VerbReading {
  /// The infinitive of the verb that the form belongs to; without particle for a bare finite form.
  fileprivate var lemma: String { form.isFinite && !isJoined ? verb.base : verb.infinitive }
}
