import KlarText

/// Names the part of the letter that every block stands in.
struct LetterDivider {
  private let layer: TokenLayer
  private let blocks: [Block]
  private let spans: [Range<Int>]

  /// A divider of blocks and the tokens of each.
  init(_ layer: TokenLayer, _ blocks: [Block], _ spans: [Range<Int>]) {
    (self.layer, self.blocks, self.spans) = (layer, blocks, spans)
  }

  /// The part of every block of running text without letter parts.
  func textParts() -> [LetterPart.Kind] {
    blocks.map { block in
      switch block.role {
      case .heading: .heading
      case .listItem: .list
      case .tableCell: .table
      case .paragraph, .code: .body
      }
    }
  }
}
