internal import KlarGerman
internal import KlarText

extension Analysis {
  /// The first part of a kind.
  func part(_ kind: LetterPart.Kind) -> LetterPart? { parts.first { $0.kind == kind } }

  /// Whether the letter has more than its text: an address or an information block.
  var hasHead: Bool { part(.address) != nil || part(.informationBlock) != nil }

  /// The sentences of a part, headings and lines among them.
  func sentences(in range: TextRange) -> [Sentence] {
    sentences.filter { range.contains($0.range) }
  }

  /// The sentences of running text outside operative part and notices.
  var authorsSentences: [Sentence] {
    sentences.filter {
      $0.isRunningText && ($0.part == .body || $0.part == .list || $0.part == .reasons)
    }
  }

  /// The folded spellings of tokens, marks included.
  func words(_ tokens: Range<Int>) -> [String] { tokens.map { form($0).folded } }

  /// Whether a phrase of a kind stands in the tokens.
  func has(_ cue: LetterCues.Kind, in tokens: Range<Int>) -> Bool {
    LetterCues.standard[cue].occurs(in: words(tokens))
  }

  /// The entities whose words belong to the tokens.
  func entities(in tokens: Range<Int>, _ kinds: Set<Entity.Kind>) -> [Entity] {
    entities[entities.partitioningIndex { $0.tokens.upperBound > tokens.lowerBound }...]
      .prefix { $0.tokens.lowerBound < tokens.upperBound }
      .filter { kinds.contains($0.kind) }
  }

  /// Whether a gap of a template stands in the range, which may turn out as anything.
  func hasPlaceholder(in range: TextRange) -> Bool {
    tokens.contains { $0.kind == .placeholder && range.contains($0.range) }
  }

  /// Whether the tokens name a day, a last day or a gap that may become one.
  func hasDate(in tokens: Range<Int>) -> Bool {
    if tokens.contains(where: { self.tokens[$0].kind == .placeholder }) { return true }
    return entities(in: tokens, [.date, .deadline]).contains {
      $0.kind == .date || $0.isLastDay(self)
    }
  }

  /// Whether the tokens name a day or a gap that is not known to lie before the letter's own date.
  func hasDayToCome(in tokens: Range<Int>) -> Bool {
    guard hasDate(in: tokens), let today = ownDate else { return hasDate(in: tokens) }
    let days = entities(in: tokens, [.date, .deadline]).compactMap {
      WrittenDate(text.string($0.range))?.calendarDate
    }
    return days.isEmpty || days.contains { $0 >= today }
  }

  /// The letter's own date from its head, as "Datum: 04.03.2026" or "Auenstadt, den 04.03.2026".
  ///
  /// Nil if there is none, or several that differ.
  var ownDate: CalendarDate? {
    let head = sentences.prefix { $0.part != .salutation && $0.part != .body }
    let dates = head.compactMap { line -> CalendarDate? in
      guard let entity = entities(in: line.tokens, [.date]).first,
        entity.tokens.upperBound == line.tokens.upperBound
      else { return nil }
      let before = (line.tokens.lowerBound..<entity.tokens.lowerBound)
      let words = before.filter { tokens[$0].isWord }.map { form($0).folded }
      let isPlace =
        words.count <= 3 && before.last.map { form($0).text == "," || words.last == "den" } ?? true
      guard words.last == "datum" || isPlace && !words.contains("vom") else { return nil }
      return WrittenDate(text.string(entity.range))?.calendarDate
    }
    return Set(dates).count == 1 ? dates.first : nil
  }
}

extension Entity {
  /// Whether a deadline names its last day, rather than a period.
  func isLastDay(_ analysis: Analysis) -> Bool {
    kind == .deadline
      && !InflectionWords.standard.periods.contains(analysis.form(tokens.lowerBound).folded)
      && WrittenDate(analysis.text.string(range)) != nil
  }
}
