internal import KlarGerman
internal import KlarText

/// Knows which terms of law a reader needs no explanation for, or gets a wrong one.
struct KnownTerms: Sendable {
  private let known: Set<Int>

  /// Looks at all matches of the terms in a letter.
  ///
  /// Known are everyday words, what the sender's name says, what the reader has applied for, and what is the
  /// reader's own ("Ihre Aufenthaltserlaubnis"). A short term of a field of law may mean something else,
  /// unless the letter has another term of that field: the "Anmeldung" at a school is none at the
  /// registry office. A term that threatens or obliges is known only if the reader has applied for it.
  init(
    _ matches: [(match: PhraseMatch, sentence: Sentence)], _ terms: [GlossaryTable.Term],
    _ analysis: Analysis
  ) {
    let head = analysis.sentences
      .filter {
        [.sender, .informationBlock].contains($0.part)
          || $0.part == .subject && Self.tellsApplication($0.tokens, analysis)
      }
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
      let before = sentence.tokens.lowerBound..<start
      let isAppliedFor = Self.ownsApplication(before, analysis)
      let isEveryday = terms[match.entry].frequency > Self.everyday
      let isHarmless = !terms[match.entry].isThreat
      if isAppliedFor || isHarmless && (isTheirs || isAlone || isNamed || isEveryday) {
        known.insert(match.entry)
      }
    }
    self.known = known
  }

  /// Whether words speak of an application: "Antrag auf Wohngeld".
  private static func tellsApplication(_ words: Range<Int>, _ analysis: Analysis) -> Bool {
    words.contains { analysis.form($0).folded.hasPrefix("antrag") }
  }

  /// Whether words end in the reader's application for something: "auf Ihren Antrag auf Verlängerung der".
  private static func ownsApplication(_ words: Range<Int>, _ analysis: Analysis) -> Bool {
    words.contains {
      analysis.form($0).folded.hasPrefix("antrag") && $0 > words.lowerBound
        && $0 + 1 < words.upperBound && analysis.form($0 + 1).folded == "auf"
    } && words.contains { analysis.form($0).text.hasPrefix("Ihr") }
  }

  /// Whether the term needs no explanation.
  func contains(_ term: Int) -> Bool { known.contains(term) }

  /// The Zipf value above which a word is an everyday one.
  private static let everyday = 3.7
  /// The letters of words that may have other meanings.
  private static let short = 12
}
