internal import KlarGerman

/// What a noun behind "um" asks the reader to do: "um Rücksendung des Heftes".
struct RequestNoun {
  /// The verb.
  let verb: Verb
  /// Its form for "Sie", without particle.
  let finite: String
  /// The object in the accusative; nil if there is none.
  let object: String?
  /// How it shall be done, by the adjectives of the noun.
  let adverbs: [String]
  /// "uns", where the verb says to whom.
  let receiver: [String]
  /// What the noun says beside the verb: "einen Termin" of "Terminvereinbarung".
  let complement: [String]
  /// Whether the verb says all without an object.
  let needsNoObject: Bool

  /// The request of a phrase with "um"; nil if words beside noun and attribute would be lost.
  init?(_ constituent: Constituent, in analysis: Analysis) {
    guard constituent.phrases.count == 1, let phrase = constituent.phrases.first,
      constituent.tokens.upperBound == phrase.tokens.upperBound,
      phrase.determiner.map({ !analysis.form($0).text.hasPrefix("Ihre") }) ?? true,
      let infinitive = Self.verb(of: analysis.form(phrase.head).text),
      let verb = Lexicon.standard.verbs.verbs(infinitive: infinitive).first,
      let finite = verb.requestForm
    else { return nil }
    let adverbs = phrase.adjectives.compactMap {
      ActorWords.standard.adverb(of: Morphology(analysis).lemma($0))
    }
    guard adverbs.count == phrase.adjectives.count else { return nil }
    self.adverbs = adverbs
    self.verb = verb
    self.finite = finite
    let own = RequestNouns.standard.complement(of: analysis.form(phrase.head).text)
    let end = phrase.tokens.upperBound
    if own == "sich", phrase.head + 1 < end {
      // "um Anmeldung Ihres Kindes": the attribute takes the pronoun's place.
      (receiver, complement, needsNoObject) = ([], [], false)
    } else if let own {
      let isPronoun = ["sich", "uns"].contains(own)
      receiver = isPronoun ? [own] : []
      complement = isPronoun || own.isEmpty ? [] : [own]
      needsNoObject = true
    } else {
      let author = analysis.author == .wir ? "uns" : "mir"
      receiver = RequestNouns.standard.isGivenToUs(infinitive) ? [author] : []
      complement = []
      needsNoObject = infinitive == "antworten"
    }
    guard phrase.head + 1 < end else {
      object = nil
      return
    }
    guard !needsNoObject,
      let attribute = NounPhraseChunker(analysis)
        .phrase(at: phrase.head + 1, until: end, governed: [.genitive]),
      attribute.tokens.upperBound == end,
      let changes = NounPhraseInflector(analysis)
        .words(attribute, from: .genitive, to: .accusative)
    else { return nil }
    object = ClauseLineariser.words(of: attribute.tokens, changing: changes, in: analysis)
  }

  /// The verb that letters use for a noun, else the noun's own.
  private static func verb(of noun: String) -> String? {
    if let verb = RequestNouns.standard.verb(of: noun) { return verb }
    guard let action = ActionNouns.standard.action(noun), action.role == .object, !action.isNegated
    else { return nil }
    return action.verb.infinitive
  }

  /// The particle at the end.
  var particle: [String] { verb.particle.isEmpty ? [] : [verb.particle] }
}
