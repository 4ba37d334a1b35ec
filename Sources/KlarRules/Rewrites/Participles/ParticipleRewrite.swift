internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Turns a participle with words of its own into a relative clause: "die von Ihnen eingereichten
/// Unterlagen" is "die Unterlagen, die Sie eingereicht haben".
struct ParticipleRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion; nil if time, actor or the place of the clause are not certain.
  func suggestion(for attribute: ParticipleAttribute) -> Suggestion? {
    let sentence = analysis.sentence(ofToken: attribute.head)
    guard let phrase = phrase(attribute), let number = onlyNumber(phrase),
      let verb = verb(attribute), !verb.isTimeless || !isLimited(attribute),
      let clause = AttributeClause(attribute, number, verb, in: analysis),
      let relative = RelativeClause(clause, of: phrase, number),
      !isAside(clause, attribute),
      let place = RelativePlace(of: attribute, number, gender(phrase, number), in: analysis)?.token,
      !isShort(attribute, place, sentence), !isEchoed(relative.text, behind: place)
    else { return nil }
    let edits = edits(attribute, relative.text, place, sentence)
    guard
      MeaningCheck(sentence, of: analysis)
        .accepts(edits, [.init(lemma: verb.verb.infinitive, kinds: [.relative])])
    else { return nil }
    // In the middle, the clause would keep other rewrites from the sentence.
    let isAtEnd = place + 2 == sentence.tokens.upperBound
    let isCertain =
      analysis.kind == .letter
      && (clause.isOfLetter && verb.form == .past || clause.isAppointment && isAtEnd)
    return Suggestion("Relativsatz schreiben", isCertain ? .safe : .review, edits: edits)
  }

  /// The suggestion to say it in a sentence of its own in front, where the attribute's noun opens a long
  /// sentence; nil if time, actor or forms are not certain.
  func suggestion(inFrontOf attribute: ParticipleAttribute) -> Suggestion? {
    let sentence = analysis.sentence(ofToken: attribute.head)
    guard let phrase = phrase(attribute), onlyNumber(phrase) == .singular,
      let verb = verb(attribute), verb.form == .past || verb.form == .present,
      !isLimited(attribute),
      let clause = AttributeClause(attribute, .singular, verb, in: analysis),
      let edits = OpeningSentence(attribute, phrase, clause, in: analysis).edits,
      MeaningCheck(sentence, of: analysis).accepts(
        edits, [.init(lemma: verb.verb.infinitive, kinds: [.main])], sentences: 2)
    else { return nil }
    return Suggestion("Einen eigenen Satz schreiben", .review, edits: edits, reach: .clause)
  }

  /// The noun phrase of an attribute without its words; nil where it is joined with others or is no phrase of
  /// its own.
  private func phrase(_ attribute: ParticipleAttribute) -> NounPhrase? {
    let participle = attribute.dependents.upperBound
    guard attribute.tokens.lowerBound < attribute.dependents.lowerBound,
      !analysis.form(attribute.tokens.lowerBound).folded.hasPrefix("kein"),
      !isJoined(attribute), !isNested(attribute), !isPhrase(attribute),
      let phrase = NounPhraseChunker(analysis)
        .phrase(
          at: attribute.tokens.lowerBound, until: attribute.tokens.upperBound,
          skipping: attribute.dependents),
      phrase.head == attribute.head, phrase.adjectives.contains(participle)
    else { return nil }
    return phrase
  }

  /// Whether another attribute of the same noun may stand in front: "der in § 1 oder der in § 2
  /// genannten Fälle".
  private func isJoined(_ attribute: ParticipleAttribute) -> Bool {
    let start = attribute.tokens.lowerBound
    // The comma of the salutation stands in front of the letter's first sentence.
    return start > analysis.sentence(ofToken: start).tokens.lowerBound
      && [.kon, .comma].contains(analysis.tags[start - 1])
  }

  /// Whether the attribute is one word to readers: "in Rede stehend", "zur Verfügung stehend".
  private func isPhrase(_ attribute: ParticipleAttribute) -> Bool {
    attribute.dependents.contains { analysis.isWord($0, .fixedNoun) }
      && analysis.isWord(attribute.dependents.upperBound, .fixedParticiple)
  }

  /// Whether nothing but a pronoun depends on the participle, and no clause at the end of the sentence says
  /// it better: "die ihr obliegende Pflicht".
  private func isShort(
    _ attribute: ParticipleAttribute, _ place: Int, _ sentence: Sentence
  ) -> Bool {
    let first = attribute.dependents.lowerBound
    guard attribute.dependents.count == 1, [.pper, .prf].contains(analysis.tags[first]) else {
      return false
    }
    return !["Ihnen", "uns", "mir"].contains(analysis.form(first).text)
      || place + 2 < sentence.tokens.upperBound
  }

  /// Whether a clause about what a possessive names already would only seem to add something: "Ihr Bedarf,
  /// der im Antrag genannt ist".
  private func isAside(_ clause: AttributeClause, _ attribute: ParticipleAttribute) -> Bool {
    clause.isPassive && analysis.tags[attribute.tokens.lowerBound] == .pposat
      && analysis.entities(in: attribute.dependents, [.date, .deadline]).isEmpty
  }

  /// Whether a state lasted until a day, so that its time is that of the sentence: "das bis zu der
  /// Entscheidung geltende Recht".
  private func isLimited(_ attribute: ParticipleAttribute) -> Bool {
    attribute.dependents.contains { analysis.isWord($0, .until) }
  }

  /// Whether the noun stands inside another attribute: "den nach Ihrer am Montag eingegangenen Anmeldung
  /// gehaltenen Hund".
  private func isNested(_ attribute: ParticipleAttribute) -> Bool {
    let start = attribute.tokens.lowerBound
    guard start > 1, analysis.tags[start - 1] == .appr else { return false }
    return [.art, .pposat, .pdat].contains(analysis.tags[start - 2])
  }

  private func onlyNumber(_ phrase: NounPhrase) -> GrammaticalNumber? {
    let numbers = phrase.readings.numbers
    return numbers.count == 1 ? numbers.first : nil
  }

  private func gender(_ phrase: NounPhrase, _ number: GrammaticalNumber) -> Gender? {
    let genders = Set(phrase.readings.combinations.filter { $0.1 == number }.map(\.0))
    return genders.count == 1 ? genders.first : nil
  }

  private func verb(_ attribute: ParticipleAttribute) -> AttributeVerb? {
    let participle = attribute.dependents.upperBound
    let hasZu = analysis.form(participle - 1).folded == "zu"
    guard
      !attribute.dependents.contains(where: {
        analysis.tags[$0] == .ptkneg || analysis.form($0).folded.hasPrefix("kein")
      })
    else { return nil }
    return AttributeVerb(participle, hasZu: hasZu, in: analysis)
  }

  /// Whether the clause would end with the word that follows: "die bestellt sind, sind zu bezahlen".
  private func isEchoed(_ clause: String, behind place: Int) -> Bool {
    clause.split(separator: " ").last.map {
      place + 1 < analysis.tokens.count && analysis.form(place + 1).text == $0
    } ?? false
  }

  private func edits(
    _ attribute: ParticipleAttribute, _ clause: String, _ place: Int, _ sentence: Sentence
  ) -> [TextEdit] {
    let participle = attribute.dependents.upperBound
    let end = sentence.tokens.upperBound - 1
    let removal = TextEdit(
      TextRange(
        analysis.tokens[attribute.dependents.lowerBound].range.lower,
        analysis.tokens[participle + 1].range.lower), "")
    let behind = analysis.tokens[place].range.upper
    return [
      removal,
      TextEdit(TextRange(behind, behind), ", \(clause)" + (place + 1 == end ? "" : ",")),
    ]
  }
}
