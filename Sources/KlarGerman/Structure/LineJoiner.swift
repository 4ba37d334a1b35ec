import KlarText

/// Decides whether a line goes on with the paragraph before it.
struct LineJoiner {
  private let layer: TokenLayer
  private let width: Int?

  /// A joiner for lines that were wrapped at `width` code points, or that are paragraphs if nil.
  init(_ layer: TokenLayer, width: Int?) {
    self.layer = layer
    self.width = width
  }

  /// Whether `next` belongs to the paragraph of the lines `group`.
  func joins(_ group: [Line], _ next: Line) -> Bool {
    let last = group[group.count - 1]
    if last.isContinued { return true }
    if next.followsBlank { return false }
    let isLoneMarker = group.count == 1 && self.isLoneMarker(last)
    if isLoneMarker { return marker(next) == nil && !isNumberOnly(next) }
    if isNumberOnly(last) || isNumberOnly(next) { return false }
    if isAddress(last) || isAddress(next) { return false }
    if isPartTitle(last) || isPartTitle(next) { return false }
    if isLabel(next), !goesOn(group) { return false }
    if TableCells.isRow(last, layer) || TableCells.isRow(next, layer) { return false }
    if isCut(last) { return true }
    let isFull = isFull(last, before: next)
    let isOpen = isOpen(last)
    if let (marker, _) = marker(next) {
      // "hat der Halter nach": a citation that begins a line is no heading.
      if marker == .section, endsWithOpener(last) || endsWithPreposition(last) { return true }
      return isFull && isOpen && !starts(marker, after: group)
    }
    if isFull { return true }
    if layer.endsSentence(last) { return false }
    if LetterPhrases.german.isSalutation(last.tokens, layer) { return false }
    if endsWithOpener(last) || layer.isMark(next.tokens.lowerBound, 0x28) { return true }
    return isIndentedItem(group, next) || isBrokenLine(last, next)
  }

  /// Whether the first word of `next`, with all that no-break spaces tie to it, had no room in `line`.
  private func isFull(_ line: Line, before next: Line) -> Bool {
    guard let width, !next.tokens.isEmpty else { return false }
    let word = layer.text.bytes[next.range.bytes].prefix { $0 > 0x20 }.count
    return line.width + word + 1 >= width * 19 / 20 && line.width * 10 >= width * 7
  }

  /// Whether a sentence seems to go on after a line.
  private func isOpen(_ line: Line) -> Bool {
    let last = line.tokens.upperBound - 1
    if layer.endsSentence(line) { return false }
    return
      !(layer.tokens[last].kind == .punctuation
      && [0x3A, 0x3B].contains(layer.firstByte(last)))
  }

  /// Whether a line stops after an abbreviation that something must follow.
  private func isCut(_ line: Line) -> Bool {
    let last = line.tokens.upperBound - 1
    guard layer.tokens[last].kind == .abbreviation, line.tokens.count > 3 else { return false }
    return Abbreviations.german.ending(of: layer.word(last)) != .final
  }

  /// The marker that a line begins with; the day of a date is none.
  private func marker(_ line: Line) -> (ListMarker, count: Int)? {
    let first = line.tokens.lowerBound
    if line.tokens.count > 1, layer.tokens[first].kind == .ordinal,
      layer.traits(first + 1).contains(.month)
    {
      return nil
    }
    return ListMarker.at(first, line.tokens.upperBound, layer)
  }

  /// Whether a marker in the middle of wrapped text begins an item all the same.
  private func starts(_ marker: ListMarker, after group: [Line]) -> Bool {
    switch marker {
    case .bullet(let sign):
      if !["-", "–", "—", "·", "+"].contains(sign) { return true }
      guard let (own, _) = self.marker(group[0]) else { return false }
      return own == marker
    case .number, .letter: return self.marker(group[0])?.0 == marker
    case .bracketed, .section: return false
    }
  }

  /// Whether a line is nothing but the marker of the item in the next line.
  private func isLoneMarker(_ line: Line) -> Bool {
    let first = line.tokens.lowerBound
    switch line.tokens.count {
    case 1: return layer.tokens[first].kind == .ordinal && layer.firstByte(first) < 0x3A
    case 2: return layer.isMark(first + 1, 0x29) && layer.tokens[first].range.count <= 3
    default: return false
    }
  }

  /// Whether a line is nothing but a number, as of a page or a margin.
  private func isNumberOnly(_ line: Line) -> Bool {
    line.tokens.count == 1 && layer.tokens[line.tokens.lowerBound].kind == .number
  }

  /// Whether a line is nothing but the title of a part of a decision: "Gründe".
  private func isPartTitle(_ line: Line) -> Bool {
    [.tenor, .reasons, .remedy].contains {
      LetterPhrases.german.match($0, line.tokens, layer) == line.tokens.count
    }
  }

  /// Whether a line is nothing but a capital word and a colon.
  private func isLabel(_ line: Line) -> Bool {
    let first = line.tokens.lowerBound
    return line.tokens.count == 2 && layer.tokens[first].kind == .word && layer.isCapital(first)
      && layer.isMark(first + 1, 0x3A)
  }

  /// Whether a sentence has begun in a group of lines or its last word announces a noun.
  private func goesOn(_ group: [Line]) -> Bool {
    let tokens = group[0].tokens.lowerBound..<group[group.count - 1].tokens.upperBound
    return tokens.contains { layer.isFiniteVerb($0, in: tokens) }
      || layer.isLower(tokens.upperBound - 1)
  }

  /// Whether a line is nothing but a web or e-mail address.
  private func isAddress(_ line: Line) -> Bool {
    let kind = layer.tokens[line.tokens.lowerBound].kind
    return line.tokens.count == 1 && (kind == .url || kind == .email)
  }

  private func endsWithPreposition(_ line: Line) -> Bool {
    layer.traits(line.tokens.upperBound - 1).contains(.preposition)
  }

  private func endsWithOpener(_ line: Line) -> Bool {
    let last = line.tokens.upperBound - 1
    return layer.traits(last).contains(.opener) && layer.isLower(last)
  }

  /// The hanging lines of an item.
  private func isIndentedItem(_ group: [Line], _ next: Line) -> Bool {
    guard marker(group[0]) != nil, next.indent > group[0].indent else { return false }
    return layer.isLower(next.tokens.lowerBound)
  }

  /// A line that was broken by hand in the middle of a sentence.
  private func isBrokenLine(_ last: Line, _ next: Line) -> Bool {
    let first = next.tokens.lowerBound
    let isAccount =
      layer.folded(first) == "iban" && isOpen(last)
      && (layer.endsSentence(next) || next.tokens.contains(where: layer.isLower))
    guard layer.isLower(first) || isAccount else { return false }
    if let width { return last.width * 2 >= width }
    return last.hasTrailingSpace || last.width >= 40 && last.tokens.count >= 6
  }
}
