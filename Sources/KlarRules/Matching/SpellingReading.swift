internal import KlarGerman

/// What a spelling is in the eyes of the lists, which is the same in every letter.
///
/// An object: kept for all letters, and looked at for every token.
final class SpellingReading: Sendable {
  /// A pattern of one of the sequence rules.
  struct PatternStart: Sendable {
    /// The number of the rule.
    let rule: Int
    /// The number of the pattern in it.
    let pattern: Int
  }

  /// The symbols of the words that it may be a form of.
  let symbols: [Int32]
  /// Its readings as a verb form.
  let verbs: [VerbUse]
  /// Whether it may be the verb of a phrase that is a verb only.
  let mayBeBareVerb: Bool
  /// The patterns that can begin with it.
  let starts: [PatternStart]
  /// Whether an abbreviation of the lists can begin with it.
  let opensAbbreviation: Bool

  /// Reads a spelling; `known` are the readings as a verb form that the analysis has of it.
  init(
    _ form: WordForm, _ known: [VerbReading], in table: Symbols, by reader: any WordReader,
    _ phrases: [PhraseMatcher], _ sequences: [SequenceRule], _ abbreviations: AbbreviationMatcher
  ) {
    var symbols = table.find(form.folded, as: .exact).map { [$0] } ?? []
    if form.casing != .lower {
      let nouns = reader.nouns(form)
      symbols += nouns.compactMap { table.find($0, as: .noun) } + table.tails(of: nouns, as: .noun)
    }
    let adjectives = reader.adjectives(form)
    symbols += adjectives.compactMap { table.find($0, as: .adjective) }
    symbols += table.tails(of: adjectives, as: .adjective)
    let verbs = reader.verbs(form, known: known)
    symbols += verbs.compactMap { table.find($0.lemma, as: .verb) }
    self.symbols = symbols
    self.verbs = verbs
    mayBeBareVerb = verbs.contains { use in phrases.contains { $0.mayBeBareVerb(use) } }
    starts = sequences.enumerated().flatMap { rule, sequence in
      sequence.starts(form, symbols).map { PatternStart(rule: rule, pattern: $0) }
    }
    opensAbbreviation = abbreviations.canBegin(with: form)
  }
}
