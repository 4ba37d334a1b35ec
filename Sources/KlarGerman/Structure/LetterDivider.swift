import KlarText

/// Names the part of the letter that every block stands in.
struct LetterDivider {
  private let layer: TokenLayer
  private let blocks: [Block]
  private let signs: [BlockSigns]

  /// A divider of blocks and the tokens of each.
  init(_ layer: TokenLayer, _ blocks: [Block], _ spans: [Range<Int>]) {
    (self.layer, self.blocks) = (layer, blocks)
    signs = spans.map { BlockSigns(layer, $0) }
  }

  /// Whether the text is a letter: it greets, takes leave, decides, or has an address and a
  /// reference.
  var kind: TextKind {
    if signs.contains(where: { $0.isSalutation || $0.isClosing }) { return .letter }
    if signs.contains(where: { $0.isHeading(.remedy) || $0.isRemedyWording }) { return .letter }
    if signs.contains(where: { $0.isHeading(.tenor) }),
      signs.contains(where: { $0.isHeading(.reasons) })
    {
      return .letter
    }
    let head = signs.prefix(30)
    let information = head.count { $0.isInformation }
    return information >= 2 && head.contains { $0.hasPostcode } ? .letter : .text
  }

  /// The part of every block, divided as the given kind.
  func parts(as kind: TextKind) -> [LetterPart.Kind] {
    kind == .text ? textParts() : letterParts()
  }

  /// The parts in text order: neighbouring blocks of one kind together.
  func merged(_ kinds: [LetterPart.Kind]) -> [LetterPart] {
    var parts: [LetterPart] = []
    for (block, kind) in zip(blocks, kinds) {
      if let last = parts.last, last.kind == kind {
        parts[parts.count - 1] = LetterPart(kind, last.range.union(block.range))
      } else {
        parts.append(LetterPart(kind, block.range))
      }
    }
    return parts
  }

  private func textParts() -> [LetterPart.Kind] {
    let cells = StackedCells(blocks, signs).indices(from: 0)
    return blocks.indices.map { index in
      if cells.contains(index) { return .table }
      let isText = [.heading, .paragraph].contains(blocks[index].role)
      return isText && signs[index].isDetail ? .informationBlock : Self.plainPart(blocks[index])
    }
  }

  private static func plainPart(_ block: Block) -> LetterPart.Kind {
    if block.zone == .footnote { return .footnote }
    return switch block.role {
    case .heading: .heading
    case .listItem: .list
    case .tableCell: .table
    case .paragraph, .code: .body
    }
  }

  private func letterParts() -> [LetterPart.Kind] {
    let start = bodyStart
    let body = LetterBody(blocks, signs).parts(from: start)
    let hasHead = signs[..<start].contains {
      $0.hasPostcode || $0.isInformation || $0.isAddressee
    }
    guard isGreeted || hasHead else { return blocks[..<start].map(Self.plainPart) + body }
    return LetterHead(layer, blocks, signs).parts(before: start, isGreeted: isGreeted) + body
  }

  private var isGreeted: Bool { signs.contains { $0.isSalutation } }

  /// Whether a block holds a sentence, also one that the next block ends.
  private func isText(_ index: Int) -> Bool {
    let sign = signs[index]
    guard blocks[index].role != .tableCell, !sign.hasPostcode else { return false }
    if sign.isSentence { return true }
    return blocks[index].role == .paragraph && !sign.isInformation && sign.tokens.count <= 60
      && SentenceShape(sign.tokens, layer, hasFiniteVerb: sign.hasFiniteVerb).isSentence
  }

  /// The first block of the letter's text: its salutation, else its first sentence.
  private var bodyStart: Int {
    if let salutation = signs.firstIndex(where: { $0.isSalutation }) { return salutation }
    let first = signs.indices.first { index in
      isText(index) || signs[index].isHeading(.tenor) || signs[index].isHeading(.reasons)
        || signs[index].isClosing
    }
    return first ?? signs.count
  }
}
