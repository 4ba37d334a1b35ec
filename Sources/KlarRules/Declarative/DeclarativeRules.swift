internal import KlarGerman
internal import KlarLinting

/// All rules of a rule book that are data about words: lists, phrases and sequences.
///
/// They share one look at the distinct spellings of a text, so a rule more costs next to nothing.
struct DeclarativeRules: RuleGroup {
  private let lists: [WordList]
  /// Those that look for acronyms as well.
  private let acronymLists: [WordList]
  private let sequences: [SequenceRule]
  private let occurrences: [OccurrenceRule]
  private let glossaries: [Glossary]
  private let symbols: Symbols
  private let phrases: PhraseMatcher
  /// The words of the authority's own lists, which go before all others.
  private let ownPhrases: PhraseMatcher?
  /// The terms of glossaries, which do not compete with phrases to avoid.
  private let terms: PhraseMatcher
  private let abbreviations: AbbreviationMatcher
  private let reader: any WordReader
  private let wording: Wording
  private let cache = WordCache<SpellingReading>()

  let descriptions: [RuleDescription]

  /// The given rules; `reader` leads from word forms to lemmas.
  init(_ files: [DeclarativeRule], reader: any WordReader, wording: Wording) {
    var lists: [WordList] = []
    var (sequences, occurrences): ([SequenceRule], [OccurrenceRule]) = ([], [])
    var glossaries: [Glossary] = []
    var symbols = Symbols()
    for rule in files {
      switch rule {
      case .list(let list): lists.append(list)
      case .sequence(let file): sequences.append(SequenceRule(file, symbols: &symbols))
      case .occurrence(let file): occurrences.append(OccurrenceRule(file, symbols: &symbols))
      case .glossary(let glossary): glossaries.append(glossary)
      }
    }
    let isOwn = lists.map { $0.description.id == OwnWords.id }
    phrases = PhraseMatcher(
      zip(lists, isOwn).map { $1 ? [] : $0.entries }, symbols: &symbols)
    ownPhrases =
      isOwn.contains(true)
      ? PhraseMatcher(zip(lists, isOwn).map { $1 ? $0.entries : [] }, symbols: &symbols) : nil
    terms = PhraseMatcher(glossaries.map(\.entries), symbols: &symbols)
    abbreviations = AbbreviationMatcher(lists.map(\.entries))
    descriptions = files.map(\.description)
    self.lists = lists
    acronymLists = lists.filter { $0.acronyms != nil }
    self.sequences = sequences
    self.occurrences = occurrences
    self.glossaries = glossaries
    self.symbols = symbols
    self.reader = reader
    self.wording = wording
  }

  func findings(in analysis: Analysis) -> [Finding] {
    let matchers = [phrases, terms] + (ownPhrases.map { [$0] } ?? [])
    let readings = FormReadings(analysis, cache: cache) { form, verbs in
      SpellingReading(form, verbs, in: symbols, by: reader, matchers, sequences, abbreviations)
    }
    let introduced = IntroducedAbbreviations(analysis)
    let citations = BracketedCitations(analysis)
    var findings: [Finding] = []
    for sentence in analysis.sentences where sentence.part.hasAuthorsWords {
      let matches =
        listed(in: sentence, of: analysis, readings).filter { !isRight($0, in: analysis) }
        + abbreviations.matches(in: sentence, of: analysis, readings).filter {
          !isRight($0, in: analysis) && !introduced.contains(analysis.tokens[$0.words.lowerBound])
            && !citations.contains($0.words.lowerBound)
            && !(citations.isPart($0.words.lowerBound) && isSubdivision($0))
            && lists[$0.list].acronyms?.endsName($0.words.lowerBound, in: analysis) != true
        }
      findings += CitationWording(analysis).joined(
        matches.compactMap { match in
          lists[match.list].finding(match, in: analysis, wording).map { (match, $0) }
        })
      for list in acronymLists {
        findings += list.acronymFindings(
          in: sentence, of: analysis, but: matches, introduced, citations)
      }
      if sentence.tokens.contains(where: { !readings[analysis.tokens[$0].form].starts.isEmpty }) {
        for (number, rule) in sequences.enumerated() {
          findings += rule.findings(in: sentence, of: analysis, readings, rule: number)
        }
      }
      for rule in occurrences { findings += rule.findings(in: sentence, of: analysis, readings) }
    }
    return findings + unexplained(in: analysis, readings)
  }

  /// The phrases of the lists, those of the program only where no own one holds all their words.
  private func listed(
    in sentence: Sentence, of analysis: Analysis, _ readings: FormReadings
  ) -> [PhraseMatch] {
    let others = phrases.matches(in: sentence, of: analysis, readings)
    guard let own = ownPhrases?.matches(in: sentence, of: analysis, readings), !own.isEmpty else {
      return others
    }
    let ownTokens = own.map { Set($0.tokens) }
    return own + others.filter { match in !ownTokens.contains { $0.isSuperset(of: match.tokens) } }
  }

  /// Whether the words around a phrase make it the right one.
  private func isRight(_ match: PhraseMatch, in analysis: Analysis) -> Bool {
    let contexts = lists[match.list].entries[match.entry].contexts
    return !contexts.isEmpty && ContextCheck(match, in: analysis).silences(contexts)
  }

  /// Whether an abbreviation is a mild one that names no law, as "Abs." and "Nr." are.
  private func isSubdivision(_ match: PhraseMatch) -> Bool {
    let entry = lists[match.list].entries[match.entry]
    return entry.severity == .hint && entry.applicability != .safe
      && entry.replacements.allSatisfy { LawName($0).genitive == nil }
  }

  /// The findings of the glossaries, which look at a whole text.
  private func unexplained(in analysis: Analysis, _ readings: FormReadings) -> [Finding] {
    guard !glossaries.isEmpty else { return [] }
    let sentences = analysis.sentences.filter { $0.isRunningText || $0.part == .subject }
    let matches = sentences.flatMap { sentence in
      terms.matches(in: sentence, of: analysis, readings).map { (match: $0, sentence: sentence) }
    }
    return glossaries.enumerated().flatMap { index, glossary in
      glossary.findings(matches.filter { $0.match.list == index }, in: analysis)
    }
  }
}

extension LetterPart.Kind {
  /// Whether the author of the letter chose its words: not so in addresses and page furniture.
  var hasAuthorsWords: Bool {
    switch self {
    case .sender, .address, .informationBlock, .signature, .pageFurniture, .legalRemedyNotice: false
    default: true
    }
  }
}
