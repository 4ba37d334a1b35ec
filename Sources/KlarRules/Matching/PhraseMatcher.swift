internal import KlarGerman

/// Finds the phrases of all lists in a text, in one pass.
///
/// Its cost grows with the length of the text, not with the number of phrases.
struct PhraseMatcher: Sendable {
  private let symbols: Symbols
  private let trie: PhraseTrie
  private let patterns: [PhrasePattern]
  private let bareVerbs: [Int32: [Int]]
  /// What is left of the bare verbs where a particle stands apart, the whole verbs included.
  private let endsOfBareVerbs: Set<String>

  /// A matcher of the entries of several lists, whose words join the symbols.
  init(_ lists: [[ListEntry]], symbols: inout Symbols) {
    var compiler = PhraseCompiler(symbols: symbols)
    for (list, entries) in lists.enumerated() {
      for (index, entry) in entries.enumerated() where entry.entryClass != .abbr {
        compiler.add(entry, list: list, index: index)
      }
    }
    symbols = compiler.symbols
    self.symbols = symbols
    trie = compiler.trie
    patterns = compiler.patterns
    bareVerbs = compiler.bareVerbs
    endsOfBareVerbs = Set(
      compiler.bareVerbNames.flatMap { name in name.indices.map { String(name[$0...]) } })
  }

  /// Whether a verb form may be one of a phrase that is a verb only, perhaps with a particle elsewhere.
  func mayBeBareVerb(_ use: VerbUse) -> Bool { endsOfBareVerbs.contains(use.lemma) }

  /// The matches in a sentence, none inside another.
  func matches(
    in sentence: Sentence, of analysis: Analysis, _ readings: FormReadings
  ) -> [PhraseMatch] {
    let runs = wordRuns(in: sentence, of: analysis, readings)
    let mayHaveBareVerb = sentence.tokens.contains {
      readings[analysis.tokens[$0].form].mayBeBareVerb
    }
    // Most sentences have neither.
    guard !runs.isEmpty || mayHaveBareVerb else { return [] }
    let segments = ClauseSegment.all(of: sentence, in: analysis) { readings[$0].verbs }
    // Looked up once for all phrases of the sentence.
    let symbolsOfVerbs = segments.map { segment in
      segment.verbs.map { symbols.find($0.lemma, as: .verb) }
    }
    var matches: [PhraseMatch] = []
    for (pattern, words) in runs {
      let pattern = patterns[pattern]
      let context = PhraseContext(pattern: pattern, words: words, sentence: sentence, in: analysis)
      guard context.hasRightCapitals, context.isOwnNoun, !context.hasFullParticiple else {
        continue
      }
      guard let verb = pattern.verb else {
        if context.hasRightNeighbours { matches.append(context.match(verb: nil)) }
        continue
      }
      guard let number = segments.firstIndex(where: { $0.contains(words) }) else {
        continue
      }
      let segment = segments[number]
      let verbs = segment.verbs.indices.filter { symbolsOfVerbs[number][$0] == verb }
        .map { segment.verbs[$0] }
      if let partner = context.partner(among: verbs, in: segment) {
        matches.append(context.match(verb: partner))
      }
    }
    for (segment, symbols) in zip(segments, symbolsOfVerbs) where mayHaveBareVerb {
      for (verb, symbol) in zip(segment.verbs, symbols) {
        for index in symbol.flatMap({ bareVerbs[$0] }) ?? [] {
          let pattern = patterns[index]
          let context = PhraseContext(
            pattern: pattern, words: verb.token..<verb.token, sentence: sentence, in: analysis)
          if context.hasPronoun(in: segment) { matches.append(context.match(verb: verb)) }
        }
      }
    }
    return matches.longestOnly()
  }

  /// The runs of words that spell a pattern, with the pattern's index.
  private func wordRuns(
    in sentence: Sentence, of analysis: Analysis, _ readings: FormReadings
  ) -> [(pattern: Int, words: Range<Int>)] {
    var runs: [(Int, Range<Int>)] = []
    for start in sentence.tokens {
      guard readings[analysis.tokens[start].form].symbols.contains(where: trie.begins) else {
        continue
      }
      var nodes: [PhraseTrie.Node] = [0]
      var end = start
      while end < sentence.tokens.upperBound, !nodes.isEmpty {
        let symbols = readings[analysis.tokens[end].form].symbols
        nodes = nodes.flatMap { node in symbols.compactMap { trie.step(node, $0) } }
        end += 1
        for node in nodes { runs += trie.patterns(at: node).map { ($0, start..<end) } }
      }
    }
    return runs
  }
}
