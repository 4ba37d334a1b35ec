internal import KlarGerman

/// What the distinct spellings of one text are in the eyes of the lists.
struct FormReadings: Sendable {
  /// The symbols of each spelling, by its index in `Analysis.forms`.
  let symbols: [[Int32]]
  /// The verb readings of each spelling.
  let verbs: [[VerbUse]]

  /// Looks every spelling up once.
  init(_ analysis: Analysis, in table: Symbols, by reader: any WordReader) {
    let forms = analysis.forms
    var symbols: [[Int32]] = []
    var verbs: [[VerbUse]] = []
    symbols.reserveCapacity(forms.count)
    verbs.reserveCapacity(forms.count)
    for (form, known) in zip(forms, analysis.verbReadings) {
      var found = table.find(form.folded, as: .exact).map { [$0] } ?? []
      if form.casing != .lower {
        found += reader.nouns(form).compactMap { table.find($0, as: .noun) }
      }
      found += reader.adjectives(form).compactMap { table.find($0, as: .adjective) }
      let uses = reader.verbs(form, known: known)
      found += uses.compactMap { table.find($0.lemma, as: .verb) }
      symbols.append(found)
      verbs.append(uses)
    }
    self.symbols = symbols
    self.verbs = verbs
  }
}
