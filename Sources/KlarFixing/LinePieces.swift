internal import KlarGerman
internal import KlarText

/// The pieces of a paragraph between which a line may end.
struct LinePieces {
  /// A word, or several that stay together.
  struct Piece {
    var text: String
    /// The break in front that is not to be moved: that of a list.
    let fixedBreak: String?
  }

  /// Longer citations may be parted.
  private static let longest = 36

  let pieces: [Piece]

  /// The pieces of a stretch: words, and numbers, dates and citations as a whole.
  init(of range: TextRange, in analysis: Analysis) {
    let whole = Self.whole(in: range, analysis)
    var pieces: [Piece] = []
    var place = range.lower
    for word in analysis.text.string(range).split(whereSeparator: { $0.isASCII && $0.isWhitespace })
    {
      let start =
        analysis.text.bytes[place..<range.upper].firstIndex { !SourceText.isSpace($0) } ?? place
      let gap = analysis.text.string(TextRange(place, start))
      place = start + word.utf8.count
      let isItem = word == "-" && gap.contains("\n")
      let isWhole = whole.contains { $0.lower < start && start < $0.upper }
      if let last = pieces.indices.last, !isItem,
        isWhole || looksLikeItem(word)
          || word.first?.isNumber ?? false && needsNumber(pieces[last].text)
      {
        pieces[last].text += " " + word
      } else {
        let isFixed = isItem || gap.contains("\n\n")
        pieces.append(Piece(text: String(word), fixedBreak: isFixed ? gap : nil))
      }
    }
    self.pieces = pieces
  }

  /// What a line break would tear.
  private static func whole(in range: TextRange, _ analysis: Analysis) -> [TextRange] {
    let first = analysis.entities.partitioningIndex {
      analysis.tokens[$0.tokens.lowerBound].range.lower >= range.lower
    }
    return analysis.entities[first...]
      .prefix { analysis.tokens[$0.tokens.lowerBound].range.lower < range.upper }
      .filter {
        [.paragraph, .date, .deadline, .amount, .iban, .phone, .reference].contains($0.kind)
      }
      .map { entity in
        analysis.tokens[entity.tokens.lowerBound].range
          .union(analysis.tokens[entity.tokens.upperBound - 1].range)
      }
      .filter { $0.count <= longest }
  }
}

/// Whether a word at the beginning of a line would open an item of a list: "3.", "–", "a)".
private func looksLikeItem(_ word: Substring) -> Bool {
  switch word.last {
  case ".": word.dropLast().allSatisfy(\.isNumber)
  case ")": word.count < 4 && !word.hasPrefix("(")
  default: ["-", "–", "—", "•", "*"].contains(word)
  }
}

/// Whether the number behind a word belongs to it: "(§", "Abs.".
private func needsNumber(_ text: String) -> Bool {
  guard let word = text.split(separator: " ").last else { return false }
  let key = word.lowercased()
  return key.hasSuffix("§") || LawWords.standard.isPiece(key) || LawWords.standard.isSection(key)
}
