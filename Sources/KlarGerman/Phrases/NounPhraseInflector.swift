public import KlarText

/// Puts noun phrases into another case.
///
/// A phrase is changed only where every reading that is still open leads to the same words.
public struct NounPhraseInflector: Sendable {
  private let analysis: Analysis
  private let lexicon: Lexicon

  /// An inflector of the phrases of a letter.
  public init(_ analysis: Analysis, lexicon: Lexicon = .standard) {
    self.analysis = analysis
    self.lexicon = lexicon
  }

  /// The words that change, by token; nil if they are not certain.
  ///
  /// - Parameter number: The number that a verb asks for; nil if there is none to ask.
  public func words(
    _ phrase: NounPhrase, from old: GrammaticalCase, to new: GrammaticalCase,
    number: GrammaticalNumber? = nil
  ) -> [Int: String]? {
    if phrase.isFixed { return phrase.determiner == nil ? [:] : nil }
    let readings = phrase.readings.combinations.filter {
      $0.2 == old && (number == nil || $0.1 == number)
    }
    var result: [Int: String]?
    for (gender, number, _) in readings {
      for head in heads(phrase.head, gender, number, old, new) {
        guard var words = front(phrase, gender, number, old, new) else { return nil }
        words[phrase.head] = head
        if let result, result != words { return nil }
        result = words
      }
    }
    return result?.filter { $1 != analysis.form($0).text }
  }

  /// The edits for the words that change, in text order.
  public func edits(
    _ phrase: NounPhrase, from old: GrammaticalCase, to new: GrammaticalCase
  ) -> [TextEdit]? {
    words(phrase, from: old, to: new)?
      .map { TextEdit(analysis.tokens[$0].range, $1) }.sorted { $0.range < $1.range }
  }

  /// The definite article of a phrase without determiner, in the given case; nil if not certain.
  public func article(
    for phrase: NounPhrase, from old: GrammaticalCase, to new: GrammaticalCase
  ) -> String? {
    let readings = phrase.readings.combinations.filter { $0.2 == old && $0.1 == .singular }
    let forms = Set(
      readings.map { DeterminerForms(lexicon.closed).article($0.0, .singular, new) ?? "" })
    guard forms.count == 1, let form = forms.first, !form.isEmpty else { return nil }
    return form
  }

  /// The genitive singular of a noun of one of the genders; nil if there are several.
  func genitive(of noun: Int, _ genders: Set<Gender>) -> String? {
    let forms = Set(
      genders.flatMap { heads(noun, $0, .singular, .nominative, .genitive) })
    return forms.count == 1 ? forms.first : nil
  }

  /// Determiner and adjectives.
  private func front(
    _ phrase: NounPhrase, _ gender: Gender, _ number: GrammaticalNumber, _ old: GrammaticalCase,
    _ new: GrammaticalCase
  ) -> [Int: String]? {
    var words: [Int: String] = [:]
    if let token = phrase.determiner {
      let determiners = DeterminerForms(lexicon.closed)
      let word = analysis.form(token).folded
      guard let tag = determiners.tag(word, analysis.tags[token]) else { return nil }
      let readings = determiners.readings(word, tag).filter {
        $0.grammaticalCase == old && $0.number == number
          && ($0.gender == nil || number == .plural || $0.gender == gender)
      }
      guard let reading = readings.first,
        let form = determiners.form(of: reading, gender, number, new)
      else { return nil }
      words[token] = analysis.form(token).casing == .lower ? form : form.capitalizedFirst
    }
    for token in phrase.adjectives where analysis.tokens[token].kind == .word {
      let form = analysis.form(token)
      if form.casing != .lower, form.folded.hasSuffix("er") { continue }
      guard let declension = phrase.declension else { return nil }
      let ending = AdjectiveEndings.ending(declension, gender, number, old)
      guard form.text.hasSuffix(ending) else { return nil }
      words[token] =
        form.text.dropLast(ending.count) + AdjectiveEndings.ending(declension, gender, number, new)
    }
    return words
  }

  /// The forms of the noun that its readings lead to.
  private func heads(
    _ token: Int, _ gender: Gender, _ number: GrammaticalNumber, _ old: GrammaticalCase,
    _ new: GrammaticalCase
  ) -> [String] {
    let word = analysis.form(token).text
    if InflectionWords.standard.neuters.contains(word) {
      return new == .genitive || new == .dative ? [] : [word]
    }
    let (prefix, readings) = NounForms(lexicon.nouns).readings(word)
    let fitting = readings.filter {
      $0.slots.contains(Noun.Slot(number, old))
        && ($0.noun.genders.contains(Genders(gender)) || $0.noun.genders.all.isEmpty)
    }
    if readings.isEmpty {
      let isFeminine = NounForms.feminine.contains(where: word.hasSuffix)
      if isFeminine, gender == .feminine, number == .singular { return [word] }
      // Only weak nouns tell the accusative from the nominative.
      let isWeak = ["e", "ent", "ant", "ist", "at", "oge", "and", "aph"].contains {
        word.hasSuffix($0)
      }
      let areAlike: Set<GrammaticalCase> = [.nominative, .accusative]
      return areAlike.isSuperset(of: [old, new]) && (gender != .masculine || !isWeak) ? [word] : []
    }
    return fitting.compactMap { reading in
      let forms = reading.noun.forms(Noun.Slot(number, new))
      // "Herren" is more common, as the plural.
      let weak = number == .singular ? forms.first { $0 == "Herrn" } : nil
      guard let form = weak ?? usual(forms) else { return nil }
      let spelled = forms.map { join(prefix, $0) }
      return spelled.contains(word) ? word : join(prefix, form)
    }
  }

  /// The most common spelling: "Termins", not "Termines".
  private func usual(_ forms: [String]) -> String? {
    let ranked = forms.enumerated().map { index, form in
      (form: form, zipf: lexicon.frequencies.zipf(of: form) ?? 0, index: index)
    }
    return ranked.max { ($0.zipf, $1.index) < ($1.zipf, $0.index) }?.form
  }

  private func join(_ prefix: String, _ form: String) -> String {
    if prefix.isEmpty { return form }
    return prefix.hasSuffix("-") ? prefix + form : prefix + form.lowercased()
  }
}
