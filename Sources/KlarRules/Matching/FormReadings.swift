internal import KlarGerman

/// What the distinct spellings of one text are in the eyes of the lists.
struct FormReadings: Sendable {
  /// The symbols of each spelling, by its index in `Analysis.forms`.
  let symbols: [[Int32]]
  /// The verb readings of each spelling.
  let verbs: [[VerbUse]]
  /// The patterns that can begin with each spelling.
  let starts: [[PatternStart]]

  /// A pattern of one of the sequence rules.
  struct PatternStart: Sendable {
    /// The number of the rule.
    let rule: Int
    /// The number of the pattern in it.
    let pattern: Int
  }

  /// The reading of one spelling, which is the same in every letter.
  struct Reading: Sendable {
    let symbols: [Int32]
    let verbs: [VerbUse]
    let starts: [PatternStart]

    init(
      _ form: WordForm, _ known: [VerbReading], in table: Symbols, by reader: any WordReader,
      _ sequences: [SequenceRule]
    ) {
      var found = table.find(form.folded, as: .exact).map { [$0] } ?? []
      if form.casing != .lower {
        found += reader.nouns(form).compactMap { table.find($0, as: .noun) }
      }
      found += reader.adjectives(form).compactMap { table.find($0, as: .adjective) }
      verbs = reader.verbs(form, known: known)
      found += verbs.compactMap { table.find($0.lemma, as: .verb) }
      symbols = found
      starts = sequences.enumerated().flatMap { rule, sequence in
        sequence.starts(form, found).map { PatternStart(rule: rule, pattern: $0) }
      }
    }
  }

  /// Looks every spelling up once; `cache` keeps what this table, reader and rules say for the next
  /// letter.
  init(
    _ analysis: Analysis, in table: Symbols, by reader: any WordReader,
    _ sequences: [SequenceRule], cache: WordCache<Reading>
  ) {
    let forms = analysis.forms
    var symbols: [[Int32]] = []
    var verbs: [[VerbUse]] = []
    var starts: [[PatternStart]] = []
    symbols.reserveCapacity(forms.count)
    verbs.reserveCapacity(forms.count)
    starts.reserveCapacity(forms.count)
    for (form, known) in zip(forms, analysis.verbReadings) {
      let reading = cache.value(of: form.text) {
        Reading(form, known, in: table, by: reader, sequences)
      }
      symbols.append(reading.symbols)
      verbs.append(reading.verbs)
      starts.append(reading.starts)
    }
    self.symbols = symbols
    self.verbs = verbs
    self.starts = starts
  }
}
