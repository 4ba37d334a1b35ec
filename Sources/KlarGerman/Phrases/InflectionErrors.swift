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

  private let analysis: Analysis
  private let lexicon: Lexicon
  private let determiners: DeterminerForms
  private let pronouns: DeterminerOrPronoun
  private let nouns: AdjoiningNoun
  private let doubt: CompoundDoubt

  /// A search in the sentences of a letter.
  public init(_ analysis: Analysis, lexicon: Lexicon = .standard) {
    self.analysis = analysis
    self.lexicon = lexicon
    determiners = DeterminerForms(lexicon.closed)
    pronouns = DeterminerOrPronoun(analysis)
    nouns = AdjoiningNoun(analysis, lexicon)
    doubt = CompoundDoubt(analysis, lexicon)
  }

  /// The phrases with a wrong form, in text order.
  public func phrases(in sentence: Sentence) -> [Phrase] {
    guard sentence.isRunningText else { return [] }
    return sentence.tokens.compactMap { phrase(at: $0, in: sentence.tokens) }
  }

  private func phrase(at start: Int, in sentence: Range<Int>) -> Phrase? {
    let tag = analysis.tags[start]
    guard Self.determinerTags.contains(tag), pronouns.isDeterminer(start, in: sentence),
      let head = nouns.noun(behind: start, until: sentence.upperBound)
    else { return nil }
    let tokens = start..<head + 1
    let article = Agreement(of: determiners.readings(analysis.form(start).folded, tag))
    let noun = NounForms(lexicon.nouns).agreement(analysis.form(head).text)
    guard !article.isEmpty, !noun.isEmpty else { return nil }
    if article.isDisjoint(with: noun) { return nounConflict(tokens, article, noun) }
    let chunker = NounPhraseChunker(analysis, lexicon: lexicon)
    guard let phrase = chunker.phrase(at: start, until: head + 1) else {
      return adjectiveConflict(tokens)
    }
    return start > sentence.lowerBound ? prepositionConflict(phrase, tokens, article) : nil
  }

  /// Article and noun contradict each other: "des Mietvertrag".
  private func nounConflict(
    _ tokens: Range<Int>, _ article: Agreement, _ noun: Agreement
  ) -> Phrase? {
    if pronouns.isPronoun(tokens.lowerBound, before: tokens.count - 1, noun)
      || doubt.isAnother(tokens.upperBound - 1, than: article)
    {
      return nil
    }
    return Phrase(conflict: .noun, tokens: tokens, correction: [:])
  }

  /// An adjective has the wrong ending: "einer kleine Wohnung".
  private func adjectiveConflict(_ tokens: Range<Int>) -> Phrase? {
    let start = tokens.lowerBound
    guard tokens.count > 2, analysis.tags[start + 1] == .adja, !pronouns.mayStandAlone(start),
      !doubt.isAnother(tokens.upperBound - 1, than: .all)
    else { return nil }
    return Phrase(conflict: .adjective, tokens: tokens, correction: [:])
  }

  /// The phrase is not in the case that the preposition governs: "gemäß Ihres Antrags".
  private func prepositionConflict(
    _ phrase: NounPhrase, _ tokens: Range<Int>, _ article: Agreement
  ) -> Phrase? {
    let preposition = tokens.lowerBound - 1
    let cases = phrase.readings.cases
    guard let governed = GovernedCase(analysis, lexicon).governed(by: preposition, cases),
      !cases.contains(governed),
      !doubt.isAnother(
        tokens.upperBound - 1, than: article.intersection(Agreement(nil, nil, governed)))
    else { return nil }
    let inflector = NounPhraseInflector(analysis, lexicon: lexicon)
    let corrections = Set(cases.compactMap { inflector.words(phrase, from: $0, to: governed) })
    return Phrase(
      conflict: .preposition(preposition, governed), tokens: tokens,
      correction: corrections.count == 1 ? corrections.first ?? [:] : [:])
  }
}
