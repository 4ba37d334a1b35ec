internal import KlarGerman

/// The noun phrase in front of a relative clause that tells more about it.
struct Antecedent {
  /// How the phrase points at what it names.
  enum Reference {
    /// By its name or a date: nothing has to be added to know which one is meant.
    case unique
    /// By whose it is: "Ihr Antrag".
    case own
    /// It comes up for the first time: "ein Bescheid".
    case new
  }

  private static let starts: Set<Tag> = [.pposat, .art, .pdat, .piat, .nn]

  /// What it points at.
  let reference: Reference
  /// The words that take it up again in front of a verb: "Dieser Antrag", "Frau Beispiel".
  let words: String
  /// Its first token.
  let start: Int

  /// The phrase that ends before a comma, taken up in the place of a relative pronoun.
  ///
  /// Nil if more than one phrase may be meant, or if the relative clause may be needed to know which.
  init?(
    before comma: Int, pronoun: String, preposition: Int?, in analysis: Analysis
  ) {
    if let name = Self.name(before: comma, in: analysis), preposition == nil {
      guard let words = Self.subject(name, pronoun, in: analysis) else { return nil }
      (reference, self.words, start) = (.unique, words, name.lowerBound)
      return
    }
    let last = Self.beforeVerbs(comma, analysis)
    let end = Self.beforeDate(last, analysis)
    let isDated = end < last
    let places = RelativePronoun.places(of: pronoun, behind: preposition, in: analysis)
    var heads: Set<Int> = []
    let phrases = (max(0, end - 15)..<end).compactMap { start -> NounPhrase? in
      guard Self.starts.contains(analysis.tags[start]),
        let phrase = NounPhraseChunker(analysis).phrase(at: start, until: end),
        Self.ends(phrase, at: end, analysis),
        phrase.readings.combinations.contains(where: { reading in
          places.contains { $0.fits(reading.0, reading.1) }
        }),
        // The longest phrase of a noun comes first.
        heads.insert(phrase.head).inserted
      else { return nil }
      return phrase
    }
    guard phrases.count == 1, let phrase = phrases.first, let determiner = phrase.determiner,
      !phrase.isFixed, analysis.tags[phrase.head] == .nn,
      let noun = Self.noun(phrase, places, in: analysis),
      let demonstrative = RelativePronoun.demonstrative(for: pronoun)
    else { return nil }
    let lemma = Morphology(analysis).lemma(phrase.head)
    guard !ActorWords.standard.isRelative(lemma), !ActorWords.standard.isAgent(lemma) else {
      return nil
    }
    let article = analysis.form(determiner).folded
    switch analysis.tags[determiner] {
    case .pposat where noun.number == .singular: reference = isDated ? .unique : .own
    case .art where article.hasPrefix("ein"): reference = .new
    case .art where isDated: reference = .unique
    default: return nil
    }
    let front = preposition.map { [analysis.form($0).text.withCapital] } ?? []
    words = (front + [front.isEmpty ? demonstrative.withCapital : demonstrative, noun.form])
      .joined(separator: " ")
    start = phrase.tokens.lowerBound
  }

  /// Whether only an attribute with a preposition stands between a phrase and a place.
  private static func ends(_ phrase: NounPhrase, at end: Int, _ analysis: Analysis) -> Bool {
    let stop = phrase.tokens.upperBound
    guard stop < end, [.appr, .apprart].contains(analysis.tags[stop]) else { return stop == end }
    return NounPhraseChunker(analysis).prepositionalPhrase(at: stop, until: end)?.end == end
  }

  /// Where the verbs begin that end a main clause in front of a comma: "… einen Termin vereinbart, der".
  private static func beforeVerbs(_ comma: Int, _ analysis: Analysis) -> Int {
    var end = comma
    while end > 0, [.vvpp, .vvinf, .vainf, .vapp, .ptkvz].contains(analysis.tags[end - 1]) {
      end -= 1
    }
    return end
  }

  /// Where a phrase ends that a date follows with "vom".
  private static func beforeDate(_ comma: Int, _ analysis: Analysis) -> Int {
    guard
      let date = analysis.entities.last(where: {
        $0.kind == .date && $0.tokens.upperBound == comma && $0.tokens.lowerBound > 1
      })
    else { return comma }
    // The date may hold its preposition.
    let place = date.tokens.lowerBound
    if analysis.form(place).folded == "vom" { return place }
    return analysis.form(place - 1).folded == "vom" ? place - 1 : comma
  }

  private static func name(before comma: Int, in analysis: Analysis) -> Range<Int>? {
    analysis.entities.last { $0.kind == .name && $0.tokens.upperBound == comma }
      .flatMap {
        let form = analysis.form($0.tokens.lowerBound)
        return form.casing == .capitalized && ClosedClasses.honorifics.contains(form.folded)
          ? $0.tokens : nil
      }
  }

  /// The name as a subject; nil where the pronoun is none.
  private static func subject(
    _ name: Range<Int>, _ pronoun: String, in analysis: Analysis
  ) -> String? {
    let isHer = analysis.form(name.lowerBound).text == "Frau"
    guard pronoun == (isHer ? "die" : "der") else { return nil }
    let changes = isHer ? [:] : [name.lowerBound: "Herr"]
    return analysis.words(of: name, changing: changes)
  }

  /// The form of the noun in the place of the pronoun; nil if its readings lead to several.
  private static func noun(
    _ phrase: NounPhrase, _ places: [RelativePronoun.Place], in analysis: Analysis
  ) -> (form: String, number: GrammaticalNumber)? {
    var forms: Set<String> = []
    var numbers: Set<GrammaticalNumber> = []
    let inflector = NounPhraseInflector(analysis)
    for (gender, number, old) in phrase.readings.combinations {
      for place in places where place.fits(gender, number) {
        guard
          let changes = inflector.words(
            phrase, from: old, to: place.grammaticalCase, number: number)
        else { return nil }
        forms.insert(changes[phrase.head] ?? analysis.form(phrase.head).text)
        numbers.insert(number)
      }
    }
    guard forms.count == 1, numbers.count == 1, let form = forms.first, let number = numbers.first
    else { return nil }
    return (form, number)
  }
}
