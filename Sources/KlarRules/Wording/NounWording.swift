internal import KlarGerman
internal import KlarText

/// Replaces a noun by another in the same case and number.
struct NounWording {
  private let nouns: NounLexicon

  init(_ nouns: NounLexicon) { self.nouns = nouns }

  /// The edit; nil if the form or the gender is not certain.
  func edits(
    _ match: PhraseMatch, _ phrase: Substring, _ replacement: String, in analysis: Analysis
  ) -> [TextEdit]? {
    guard !replacement.contains(" "), !isModified(match, in: analysis),
      let new = one(nouns.nouns(lemma: replacement))
    else { return nil }
    let token = match.words.upperBound - 1
    let lemma = phrase.split(separator: " ").last.map(Symbols.folded) ?? ""
    let readings = nouns.readings(of: analysis.form(token).text)
      .filter { Symbols.folded($0.noun.lemma) == lemma }
    guard let old = one(readings) else { return nil }
    let forms = Set(old.slots.map { new.forms($0).first ?? "" })
    guard forms.count == 1, let form = forms.first, !form.isEmpty else { return nil }
    let isPlural = old.slots.allSatisfy { $0.number == .plural }
    let hasSameGender = old.noun.genders == new.genders && new.genders.all.count == 1
    let isBare = match.words.count == 1 && !hasDependents(match.words.lowerBound, in: analysis)
    guard isPlural || hasSameGender || isBare, !isReferredTo(token, in: analysis) else {
      return nil
    }
    return [TextEdit(range(match, in: analysis), form)]
  }

  /// Whether a word in front belongs to a participle that would go: "rechtzeitig gestellte Anträge".
  private func isModified(_ match: PhraseMatch, in analysis: Analysis) -> Bool {
    let first = match.words.lowerBound
    guard match.words.count > 1, analysis.tags[first] == .adja,
      first > analysis.sentence(ofToken: first).tokens.lowerBound
    else { return false }
    return [.adv, .adjd, .nn, .ne, .pper].contains(analysis.tags[first - 1])
  }

  /// The noun alone where words before it belong to the phrase and agree with it: they go as well.
  private func range(_ match: PhraseMatch, in analysis: Analysis) -> TextRange {
    analysis.tokens[match.words.lowerBound].range
      .union(analysis.tokens[match.words.upperBound - 1].range)
  }

  private func one<Value>(_ values: [Value]) -> Value? { values.count == 1 ? values[0] : nil }

  /// Whether an article or adjective in front agrees with the noun.
  private func hasDependents(_ token: Int, in analysis: Analysis) -> Bool {
    guard token > analysis.sentence(ofToken: token).tokens.lowerBound else { return false }
    switch analysis.tags[token - 1] {
    case .art, .adja, .apprart, .pdat, .pposat, .piat, .pwat, .card: return true
    default: return false
    }
  }

  /// Whether a relative pronoun behind the noun agrees with it.
  private func isReferredTo(_ token: Int, in analysis: Analysis) -> Bool {
    let end = analysis.sentence(ofToken: token).tokens.upperBound
    return (token + 1..<min(token + 4, end)).contains { analysis.tags[$0] == .prels }
  }
}
