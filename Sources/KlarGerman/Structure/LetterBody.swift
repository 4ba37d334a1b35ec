import KlarText

/// Names the parts from a letter's salutation to its end.
struct LetterBody {
  /// Where the reading is.
  private enum State {
    case body, operative, reasons, remedy, signature, enclosures
  }

  private let blocks: [Block]
  private let signs: [BlockSigns]

  /// The blocks of the whole letter with their signs.
  init(_ blocks: [Block], _ signs: [BlockSigns]) {
    (self.blocks, self.signs) = (blocks, signs)
  }

  /// The parts of the blocks from `start` on.
  func parts(from start: Int) -> [LetterPart.Kind] {
    var state = State.body
    let decisions = decisionItems(from: start)
    let cells = StackedCells(blocks, signs).indices(from: start)
    var parts: [LetterPart.Kind] = []
    for index in start..<blocks.count {
      if let fixed = fixedPart(index) {
        parts.append(fixed)
      } else if let turned = turn(index, state) {
        state = turned.state
        parts.append(turned.part)
      } else {
        let isCell = cells.contains(index)
        parts.append(part(index, decisions.contains(index), isCell, after: parts.last, &state))
      }
    }
    return parts
  }

  private func fixedPart(_ index: Int) -> LetterPart.Kind? {
    if signs[index].isPageNumber || signs[index].isRule { return .pageFurniture }
    if signs[index].isNote { return .footnote }
    return switch blocks[index].zone {
    case .header, .footer: .pageFurniture
    case .footnote: .footnote
    default: nil
    }
  }

  private func part(
    _ index: Int, _ isDecision: Bool, _ isCell: Bool, after last: LetterPart.Kind?,
    _ state: inout State
  ) -> LetterPart.Kind {
    let sign = signs[index]
    switch state {
    case .signature, .enclosures:
      guard sign.isSentence, blocks[index].role != .tableCell, !sign.isInformation else {
        return state == .signature ? .signature : .enclosures
      }
      state = .body
    case .remedy: return .legalRemedyNotice
    case .operative where blocks[index].role != .tableCell: return .operativePart
    default: break
    }
    if isDecision { return .operativePart }
    if isCell { return .table }
    if sign.isBareValue, last == .list { return .list }
    if [.heading, .paragraph].contains(blocks[index].role) {
      if sign.isLoneNumber { return .pageFurniture }
      if sign.isDetail { return .informationBlock }
    }
    if sign.isRomanNumber { return .heading }
    switch blocks[index].role {
    case .tableCell: return .table
    case .heading: return .heading
    case .listItem: return state == .reasons ? .reasons : .list
    case .paragraph, .code: return state == .reasons ? .reasons : .body
    }
  }

  /// The part of a block that begins something new, and what follows it.
  private func turn(_ index: Int, _ state: State) -> (part: LetterPart.Kind, state: State)? {
    let sign = signs[index]
    if sign.isSalutation { return (.salutation, .body) }
    if sign.isClosing { return (.closing, .signature) }
    if sign.isHeading(.remedy) || sign.isRemedyWording { return (.legalRemedyNotice, .remedy) }
    if sign.isHeading(.reasons) { return (.heading, .reasons) }
    if sign.isHeading(.tenor), [.body, .reasons].contains(state) { return (.heading, .operative) }
    if sign.isEnclosures, !sign.isSentence, state != .body || isNearEnd(index) {
      return (.enclosures, .enclosures)
    }
    if sign.isSignature, state != .signature, isNearEnd(index) { return (.signature, .signature) }
    if sign.announcesRuling, state == .body { return (.body, .operative) }
    return leave(index, state)
  }

  /// The end of a part that only its own kind of text continues.
  private func leave(_ index: Int, _ state: State) -> (part: LetterPart.Kind, state: State)? {
    let (sign, role) = (signs[index], blocks[index].role)
    let isNumbered = role == .listItem
    switch state {
    case .operative:
      if role == .heading { return (.heading, .body) }
      let hadItems = index > 0 && blocks[index - 1].role == .listItem
      return hadItems && !isNumbered && sign.isSentence ? (.body, .body) : nil
    case .remedy:
      if role == .heading, endsNotice(index) { return (.heading, .body) }
      guard sign.isSentence, !sign.hasRemedyWords, index > 0, signs[index - 1].isSentence else {
        return nil
      }
      return (isNumbered ? .list : .body, .body)
    case .reasons:
      return role == .heading && sign.begins(.notes) ? (.heading, .body) : nil
    default: return nil
    }
  }

  /// Whether a heading inside a notice begins another subject, and not the address of a court.
  private func endsNotice(_ index: Int) -> Bool {
    if signs[index].begins(.notes) { return true }
    guard !signs[index].hasPostcode, !signs[index].hasAuthority, !signs[index].hasRemedyWords,
      index + 1 < signs.count
    else { return false }
    return signs[index + 1].isSentence && !signs[index + 1].hasRemedyWords
  }

  private func isNearEnd(_ index: Int) -> Bool {
    !signs[index...].dropFirst().prefix(12).contains { $0.isSentence && !$0.hasRemedyWords }
      || index * 3 >= signs.count * 2
  }

  /// Numbered items above the reasons of which one says what was decided.
  private func decisionItems(from start: Int) -> Range<Int> {
    let reasons = signs.indices.dropFirst(start).first { signs[$0].isHeading(.reasons) }
    guard let reasons else { return 0..<0 }
    guard let last = (start..<reasons).last(where: { blocks[$0].role == .listItem }) else {
      return 0..<0
    }
    var first = last
    while first > start, blocks[first - 1].role == .listItem { first -= 1 }
    return signs[first...last].contains { $0.hasDecision } ? first..<(last + 1) : 0..<0
  }
}
