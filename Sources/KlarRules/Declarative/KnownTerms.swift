internal import KlarGerman
internal import KlarText

/// Knows which terms of law a reader needs no explanation for, or gets a wrong one.
struct KnownTerms: Sendable {
  private let known: Set<Int>

  /// Looks at all matches of the terms in a letter.
  ///
  /// Known are everyday words, what the subject or the sender's name says, and what is the reader's
  /// own ("Ihre Aufenthaltserlaubnis"). A short term of a field of law may mean something else,
  /// unless the letter has another term of that field: the "Anmeldung" at a school is none at the
  /// registry office.
  init(
    _ matches: [(match: PhraseMatch, sentence: Sentence)], _ terms: [GlossaryTable.Term],
    _ analysis: Analysis
  ) {
    let head = analysis.sentences
      .filter { [.subject, .sender, .informationBlock].contains($0.part) }
      .flatMap { analysis.words($0.tokens) }
    let used = Set(matches.map(\.match.entry))
    var known: Set<Int> = []
    for (match, sentence) in matches {
      let (entry, area) = (terms[match.entry].entry, terms[match.entry].area)
      let start = match.words.lowerBound
      let isTheirs =
        start > sentence.tokens.lowerBound && analysis.form(start - 1).text.hasPrefix("Ihr")
      let key = Symbols.folded(entry.phrase)
      let isShort = !key.contains(" ") && key.unicodeScalars.count <= Self.short
      let isAlone =
        area != "ALLG" && isShort
        && !used.contains { $0 != match.entry && terms[$0].area == area }
      let isNamed = head.contains { $0.hasPrefix(key) || $0.hasSuffix(key) }
      if isTheirs || isAlone || isNamed || terms[match.entry].frequency > Self.everyday {
        known.insert(match.entry)
      }
    }
    self.known = known
  }

  /// Whether the term needs no explanation.
  func contains(_ term: Int) -> Bool { known.contains(term) }

  /// The Zipf value above which a word is an everyday one.
  private static let everyday = 3.7
  /// The letters of words that may have other meanings.
  private static let short = 12
}
