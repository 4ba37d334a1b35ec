internal import KlarText

/// Finds determiners, adjectives and nouns side by side whose forms contradict each other, and phrases in
/// a case that their preposition does not govern.
///
/// Only what stands without a word between is judged, and only words that the lexicon knows: "des
/// Mietvertrag", "gemäß Ihres Antrags".
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

  private let analysis: Analysis
  private let lexicon: Lexicon
  private let determiners: DeterminerForms
  private let splitter = CompoundSplitter.standard
  private let lists = InflectionWords.standard
  private let nouns: JudgedNouns
  /// The words that open clauses, relative pronouns among them.
  private let introducers: Set<Int>

  /// A search in the sentences of a letter.
  public init(_ analysis: Analysis, lexicon: Lexicon = .standard) {
    self.analysis = analysis
    self.lexicon = lexicon
    determiners = DeterminerForms(lexicon.closed)
    nouns = JudgedNouns(lexicon)
    introducers = Set(analysis.clauses.compactMap(\.introducer))
  }

  /// The phrases with a wrong form, in text order.
  public func phrases(in sentence: Sentence) -> [Phrase] {
    guard sentence.isRunningText else { return [] }
    return sentence.tokens.compactMap { phrase(at: $0, in: sentence.tokens) }
  }

  private func phrase(at start: Int, in sentence: Range<Int>) -> Phrase? {
    let tag = analysis.tags[start]
    guard [.art, .pposat, .pdat].contains(tag), isDeterminer(start, in: sentence),
      let head = head(behind: start, until: sentence.upperBound)
    else { return nil }
    let tokens = start..<head + 1
    let words = determiners.readings(analysis.form(start).folded, tag)
    let noun = NounForms(lexicon.nouns).agreement(analysis.form(head).text)
    let article = Agreement(
      words.map { Agreement($0.gender, $0.number, $0.grammaticalCase) })
    guard !article.isEmpty, !noun.isEmpty else { return nil }
    let shared = article.intersection(noun)
    if shared.isEmpty {
      if isPronoun(start, before: tokens.count - 1, noun) { return nil }
      return isAnother(head, than: article)
        ? nil : Phrase(conflict: .noun, tokens: tokens, correction: [:])
    }
    let chunker = NounPhraseChunker(analysis, lexicon: lexicon)
    guard let phrase = chunker.phrase(at: start, until: head + 1) else {
      return tokens.count > 2 && analysis.tags[start + 1] == .adja && !mayStandAlone(start)
        && !isAnother(head, than: .all)
        ? Phrase(conflict: .adjective, tokens: tokens, correction: [:]) : nil
    }
    let cases = phrase.readings.cases
    guard start > sentence.lowerBound, let governed = governed(by: start - 1, cases),
      !cases.contains(governed),
      !isAnother(head, than: article.intersection(Agreement(nil, nil, governed)))
    else { return nil }
    let inflector = NounPhraseInflector(analysis, lexicon: lexicon)
    let corrections = Set(
      phrase.readings.cases.compactMap { inflector.words(phrase, from: $0, to: governed) })
    return Phrase(
      conflict: .preposition(start - 1, governed), tokens: tokens,
      correction: corrections.count == 1 ? corrections.first ?? [:] : [:])
  }

  /// Whether a word can be nothing but a determiner: "die" behind a comma may be a relative pronoun, "ihr"
  /// a personal one.
  private func isDeterminer(_ token: Int, in sentence: Range<Int>) -> Bool {
    let form = analysis.form(token)
    guard form.casing == .lower || form.text.hasPrefix("Ihr") || token == sentence.lowerBound,
      !["ihr", "deren", "dessen"].contains(form.folded), !form.folded.hasPrefix("jen")
    else { return false }
    if introducers.contains(token) { return false }
    guard token > sentence.lowerBound else { return true }
    let before = token - 1
    switch analysis.tags[before] {
    // "der eine Antrag", "durch die neue Wohnungen entstehen"
    case .comma, .kon, .kous, .art, .pposat, .pdat: return false
    case .appr where before > sentence.lowerBound: return analysis.tags[before - 1] != .comma
    default: return true
    }
  }

  /// Whether an article may be a relative or demonstrative pronoun: "für diese entwickelte Dienste".
  private func mayStandAlone(_ determiner: Int) -> Bool {
    let word = analysis.form(determiner).folded
    return ["der", "die", "das"].contains(word) || word.hasPrefix("dies")
  }

  /// Whether a determiner stands for a noun of its own: "die Straßen der Stadt und die Roms", "um dem
  /// Rechnung zu tragen", "Um dem Folge zu leisten", "mit dieser verbundene Kosten".
  private func isPronoun(_ determiner: Int, before words: Int, _ noun: Agreement) -> Bool {
    let before = determiner > 0 ? analysis.tags[determiner - 1] : .stop
    if words > 1 { return mayStandAlone(determiner) && before == .appr }
    let isArticle = analysis.tags[determiner] == .art
    let isBehindUm = determiner > 0 && analysis.form(determiner - 1).folded == "um"
    return isArticle && (before == .koui || isBehindUm)
      || mayStandAlone(determiner) && isArticle
        && noun.cases == [.genitive]
  }

  /// Whether a noun is a rare compound whose last part, taken otherwise, goes with the words in front, or
  /// none of known parts: tables do not know the gender of every compound.
  private func isAnother(_ noun: Int, than words: Agreement) -> Bool {
    let text = analysis.form(noun).text
    let forms = NounForms(lexicon.nouns)
    let front = forms.readings(text).prefix
    if words != .all, !front.isEmpty, !splitter.isModifier(front), splitter.split(text).count < 2 {
      return true
    }
    return text.indices.dropFirst(3).dropLast(2).contains { index in
      let part = String(text[index...]).capitalizedFirst
      // "Aktionstag" is a "Tag", "Vertrag" no "Rag".
      if part.count < 4, splitter.split(text).last?.capitalizedFirst != part { return false }
      guard !lexicon.nouns.readings(of: part).isEmpty,
        (lexicon.frequencies.zipf(of: part) ?? 0) > Self.common
      else { return false }
      let agreement = forms.agreement(part)
      return words == .all
        ? agreement.genders.isDisjoint(with: forms.agreement(text).genders)
        : !agreement.intersection(words).isEmpty
    }
  }

  /// The Zipf value of a noun that compounds are made of.
  private static let common = 3.0

  /// The noun behind a determiner with nothing but known adjectives between, and nothing behind that may
  /// belong to it.
  private func head(behind start: Int, until end: Int) -> Int? {
    let first = attributeStart(behind: start, until: end)
    var place = first
    while place < end, analysis.tags[place] == .adja {
      let form = analysis.form(place)
      guard form.casing == .lower, analysis.tokens[place].kind == .word,
        form.text.allSatisfy(\.isLetter), isInflected(form.folded)
      else { return nil }
      place += 1
    }
    guard place < end, analysis.tags[place] == .nn, analysis.tokens[place].kind == .word,
      nouns.hold(analysis.form(place)), place - first < 3
    else {
      return nil
    }
    if place + 1 < end {
      let next = place + 1
      guard ![.nn, .ne, .card, .trunc, .xy, .bracket, .adja, .vvpp].contains(analysis.tags[next]),
        !["-", "/", "*", "_", "&", "–", "(", "“", "\""].contains(analysis.form(next).text),
        !isGenderColon(next, until: end), !isPair(next, until: end),
        analysis.tokens[place].range.upper < analysis.tokens[next].range.lower
          || analysis.tokens[next].kind == .punctuation
      else { return nil }
    }
    return place
  }

  /// Where the adjectives behind a determiner begin: behind a preposition and its words before a participle,
  /// "dem im Rathaus ausgehängten Plan".
  private func attributeStart(behind determiner: Int, until end: Int) -> Int {
    let start = determiner + 1
    let chunker = NounPhraseChunker(analysis, lexicon: lexicon)
    guard start < end, [.appr, .apprart].contains(analysis.tags[start]),
      let inner = chunker.prepositionalPhrase(at: start, until: end), inner.end < end,
      analysis.tags[inner.end] == .adja,
      !Participle.stems(of: Folding.key(analysis.form(inner.end).folded), lexicon.verbs).isEmpty
    else { return start }
    return inner.end
  }

  /// Whether an adjective is known and no adverb or numeral without ending: "eine selten gute Idee", "in den
  /// achtziger Jahren".
  private func isInflected(_ word: String) -> Bool {
    let key = Folding.key(word)
    if word.hasSuffix("ziger") || lexicon.adjectives.adjective(key: key) != nil { return false }
    return !lexicon.adjectives.readings(of: word).isEmpty
      || !Participle.stems(of: key, lexicon.verbs).isEmpty
  }

  /// Whether "und" and a noun follow, which may end for both: "des Hab und Guts".
  private func isPair(_ token: Int, until end: Int) -> Bool {
    analysis.tags[token] == .kon && token + 1 < end && analysis.tags[token + 1] == .nn
  }

  /// Whether a colon stands inside a word: "des Mieter:innen".
  private func isGenderColon(_ token: Int, until end: Int) -> Bool {
    analysis.form(token).text == ":" && token + 1 < end
      && analysis.tokens[token].range.upper == analysis.tokens[token + 1].range.lower
  }

  /// The one case that a preposition in front governs; nil if it is none or leaves a choice.
  ///
  /// - Parameter cases: The cases that the phrase behind it may have.
  private func governed(by token: Int, _ cases: Set<GrammaticalCase>) -> GrammaticalCase? {
    let word = analysis.form(token).folded
    if cases == [.genitive], lists.dative.contains(word), !isPostponed(token) { return .dative }
    guard analysis.tags[token] == .appr, lists.certain.contains(word) else { return nil }
    // "was für ein Antrag"
    if token > 0, analysis.form(token - 1).folded == "was" { return nil }
    let readings = lexicon.closed.readings(of: word)
    // "dem Antrag gemäß": what stands before may be its phrase.
    if readings.contains(where: \.isPostposition), token > 0,
      [.nn, .ne, .pper, .adv].contains(analysis.tags[token - 1])
    {
      return nil
    }
    let governed = readings.reduce(into: Set<GrammaticalCase>()) { $0.formUnion($1.governs) }
    return governed.count == 1 ? governed.first : nil
  }

  /// Whether a preposition may belong to the pronoun in front: "denen gegenüber".
  private func isPostponed(_ preposition: Int) -> Bool {
    guard preposition > 0, [.pper, .prf, .prels, .pds].contains(analysis.tags[preposition - 1])
    else { return false }
    return lexicon.closed.readings(of: analysis.form(preposition - 1).folded)
      .contains { $0.grammaticalCase == .dative }
  }
}
