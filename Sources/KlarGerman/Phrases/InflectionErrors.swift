/// Finds determiners, adjectives and nouns side by side whose forms contradict each other, and phrases in
/// a case that their preposition does not govern.
///
/// Only what stands without a word between is judged (`AdjoiningNoun`), and only words that the lexicon
/// knows: "des Mietvertrag", "gemäß Ihres Antrags". What may be meant otherwise is let pass
/// (`DeterminerOrPronoun`, `CompoundDoubt`).
public struct InflectionErrors: Sendable {
  /// A phrase with a wrong form.
  public struct Phrase: Hashable, Sendable {
    /// What contradicts what.
    public enum Conflict: Hashable, Sendable {
      /// The forms of article and noun.
      case noun
      /// An adjective and the words beside it.
      case adjective
      /// The phrase and the preposition at a token, with the case that this governs.
      case preposition(Int, GrammaticalCase)
    }

    /// What contradicts what.
    public let conflict: Conflict
    /// The tokens from the article to the noun.
    public let tokens: Range<Int>
    /// The words in the right form; empty if they are not certain.
    public let correction: [Int: String]
  }

  private static let determinerTags: TagSet = [.art, .pposat, .pdat]
  private static let attributeTags: TagSet = [.adja, .card]

  private let analysis: Analysis
  private let lexicon: Lexicon
  private let determiners: DeterminerForms
  private let pronouns: DeterminerOrPronoun
  private let nouns: AdjoiningNoun
  private let doubt: CompoundDoubt
  private let chunker: NounPhraseChunker
  private let governs: GovernedCase

  /// A search in the sentences of a letter.
  public init(_ analysis: Analysis, lexicon: Lexicon = .standard) {
    self.analysis = analysis
    self.lexicon = lexicon
    determiners = DeterminerForms(lexicon.closed)
    pronouns = DeterminerOrPronoun(analysis)
    nouns = AdjoiningNoun(analysis, lexicon)
    doubt = CompoundDoubt(analysis, lexicon)
    chunker = NounPhraseChunker(analysis, lexicon: lexicon)
    governs = GovernedCase(analysis, lexicon)
  }

  /// The phrases with a wrong form, in text order.
  public func phrases(in sentence: Sentence) -> [Phrase] {
    guard sentence.isRunningText else { return [] }
    return sentence.tokens.compactMap { phrase(at: $0, in: sentence.tokens) }
  }

  private func phrase(at start: Int, in sentence: Range<Int>) -> Phrase? {
    Self.attributeTags.contains(analysis.tags[start])
      ? barePhrase(at: start, in: sentence) : determinedPhrase(at: start, in: sentence)
  }

  private func determinedPhrase(at start: Int, in sentence: Range<Int>) -> Phrase? {
    let tag = analysis.tags[start]
    guard isDeterminer(start, tag), pronouns.isDeterminer(start, in: sentence),
      let head = nouns.noun(behind: start, until: sentence.upperBound)
    else { return nil }
    let tokens = start..<head + 1
    let article = Agreement(of: determiners.readings(analysis.form(start).folded, tag))
    let noun = NounForms(lexicon.nouns).agreement(analysis.form(head).text)
    guard !article.isEmpty, !noun.isEmpty else { return nil }
    if article.isDisjoint(with: noun) { return nounConflict(tokens, article, noun) }
    guard let phrase = chunker.phrase(at: start, until: head + 1) else {
      return adjectiveConflict(tokens)
    }
    return start > sentence.lowerBound ? prepositionConflict(phrase, tokens, article) : nil
  }

  /// Whether a word is an article or stands for one.
  private func isDeterminer(_ token: Int, _ tag: Tag) -> Bool {
    Self.determinerTags.contains(tag)
      || tag == .piat && ["kein", "jede"].contains(where: analysis.form(token).folded.hasPrefix)
  }

  /// A phrase without article behind its preposition: "aufgrund fehlenden Unterlagen", "von sechs Monate".
  private func barePhrase(at start: Int, in sentence: Range<Int>) -> Phrase? {
    let isCounted = analysis.tags[start] == .card
    // "zu hohe Beträge"
    guard start > sentence.lowerBound, analysis.tags[start - 1] == .appr,
      analysis.form(start - 1).folded != "zu",
      !InflectionWords.standard.adverbial.contains(analysis.form(start).folded),
      let head = nouns.noun(behind: isCounted ? start : start - 1, until: sentence.upperBound)
    else { return nil }
    let tokens = start..<head + 1
    if isCounted { return countConflict(tokens) }
    guard let phrase = chunker.phrase(at: start, until: head + 1) else {
      // "mit starkem inneren Druck" is an old custom.
      return tokens.count == 2 && governs.isCertain(start - 1) && !doubt.isAnother(head, than: .all)
        ? adjectivePhrase(tokens) : nil
    }
    return phrase.determiner == nil ? prepositionConflict(phrase, tokens, .all) : nil
  }

  /// Whether a number stands before the noun, which tables take for a measure: "den ersten 1000 Meter".
  private func isCounted(_ tokens: Range<Int>) -> Bool {
    tokens.contains { analysis.tags[$0] == .card }
  }

  /// A counted noun without the ending of its case: "von sechs Monate".
  private func countConflict(_ tokens: Range<Int>) -> Phrase? {
    let (preposition, head) = (tokens.lowerBound - 1, tokens.upperBound - 1)
    let noun = NounForms(lexicon.nouns).agreement(analysis.form(head).text)
    guard noun.numbers == [.plural],
      let governed = governs.governed(by: preposition, noun.cases), governed != .genitive,
      noun.isDisjoint(with: Agreement(nil, .plural, governed)),
      !doubt.isAnother(head, than: Agreement(nil, .plural, governed))
    else { return nil }
    return Phrase(
      conflict: .preposition(preposition, governed), tokens: tokens,
      correction: governed == .dative ? [head: analysis.form(head).text + "n"] : [:])
  }

  /// Article and noun contradict each other: "des Mietvertrag".
  private func nounConflict(
    _ tokens: Range<Int>, _ article: Agreement, _ noun: Agreement
  ) -> Phrase? {
    if pronouns.isPronoun(tokens.lowerBound, before: tokens.count - 1, noun)
      || doubt.isAnother(tokens.upperBound - 1, than: article)
      || analysis.form(tokens.lowerBound).folded.hasPrefix("jede")
    {
      // "zu Beginn jeden Jahres", "Hier kann jeder Bücher leihen" are right.
      return nil
    }
    return Phrase(
      conflict: .noun, tokens: tokens, correction: correctedNoun(tokens.upperBound - 1, article))
  }

  /// The noun in the genitive, where the article is nothing else: "des Mietvertrags".
  private func correctedNoun(_ noun: Int, _ article: Agreement) -> [Int: String] {
    guard article.cases == [.genitive], article.numbers == [.singular] else { return [:] }
    let inflector = NounPhraseInflector(analysis, lexicon: lexicon)
    return inflector.genitive(of: noun, article.genders).map { [noun: $0] } ?? [:]
  }

  /// An adjective has the wrong ending: "einer kleine Wohnung".
  private func adjectiveConflict(_ tokens: Range<Int>) -> Phrase? {
    let start = tokens.lowerBound
    guard tokens.count > 2, analysis.tags[start + 1] == .adja,
      !pronouns.mayStandAlone(start, before: start + 1),
      hasImpossibleEnding(tokens) || !doubt.isAnother(tokens.upperBound - 1, than: .all)
    else { return nil }
    return adjectivePhrase(tokens)
  }

  private func adjectivePhrase(_ tokens: Range<Int>) -> Phrase {
    let front = front(of: tokens)
    let governed = tokens.lowerBound > 0 ? governs.cases(behind: tokens.lowerBound - 1) : []
    return Phrase(
      conflict: .adjective, tokens: tokens,
      correction: front?.correctedAdjectives(governed: governed) ?? [:])
  }

  /// The words up to the noun; nil if they are not understood.
  private func front(of tokens: Range<Int>) -> NounPhraseFront? {
    var front = NounPhraseFront(
      chunker, at: tokens.lowerBound, declension: .strong, skipping: nil)
    return front.read(until: tokens.upperBound) ? front : nil
  }

  /// Whether an adjective does not go with the article in front, whatever the noun is: "Ihrem eigenem".
  private func hasImpossibleEnding(_ tokens: Range<Int>) -> Bool {
    front(of: tokens)?.hasImpossibleEnding ?? false
  }

  /// The phrase is not in the case that the preposition governs: "gemäß Ihres Antrags".
  private func prepositionConflict(
    _ phrase: NounPhrase, _ tokens: Range<Int>, _ article: Agreement
  ) -> Phrase? {
    let preposition = tokens.lowerBound - 1
    let cases = phrase.readings.cases
    guard let governed = governs.governed(by: preposition, cases),
      !cases.contains(governed),
      !doubt.isAnother(
        tokens.upperBound - 1, than: article.intersection(Agreement(nil, nil, governed)))
    else { return nil }
    let inflector = NounPhraseInflector(analysis, lexicon: lexicon)
    let corrections = Set(cases.compactMap { inflector.words(phrase, from: $0, to: governed) })
    return Phrase(
      conflict: .preposition(preposition, governed), tokens: tokens,
      correction: corrections.count == 1 && !isCounted(tokens) ? corrections.first ?? [:] : [:])
  }
}
