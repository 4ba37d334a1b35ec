public import KlarText

/// Finds blanks that are missing or too many: "§12Abs.3", "am Markt ,".
public struct SpacingErrors: Sendable {
  /// A word with wrong blanks in or behind it.
  public struct Place: Hashable, Sendable {
    /// The word, with a blank and mark behind it.
    public let range: TextRange
    /// The changes that set the blanks right, in text order.
    public let edits: [TextEdit]
  }

  /// Abbreviations before numbers.
  private static let counted = ["Abs.", "Art.", "Nr."].map { Array($0.utf8) }

  private static let paragraph = Array("§".utf8)

  private let analysis: Analysis
  private let text: SourceText

  /// A search in a letter.
  public init(_ analysis: Analysis) {
    self.analysis = analysis
    text = analysis.text
  }

  /// The places in a range, in text order.
  public func places(in range: TextRange) -> [Place] {
    var places: [Place] = []
    var start = range.lower
    while start < range.upper {
      guard !isBlank(start) else {
        start += 1
        continue
      }
      let end = (start..<range.upper).first(where: isBlank) ?? range.upper
      let edits =
        isAddress(start..<end) ? [] : (start..<end).flatMap { missing(at: $0, in: start..<end) }
      if !edits.isEmpty {
        places.append(Place(range: TextRange(start, end), edits: edits))
      } else if let mark = lateMark(behind: end, in: range), endsWord(end) {
        places.append(
          Place(
            range: TextRange(start, mark + 1), edits: [TextEdit(TextRange(end, mark), "")]))
      }
      start = end
    }
    return places
  }

  /// Whether a word is a web or e-mail address or the name of a file.
  private func isAddress(_ word: Range<Int>) -> Bool {
    let letters = text.bytes[word].reversed().drop { [0x2C, 0x2E].contains($0) }
    let ending = letters.prefix { (0x61...0x7A).contains($0) }.count
    return letters.contains { [0x2F, 0x40, 0x5C].contains($0) }
      || (2...4).contains(ending) && letters.dropFirst(ending).first == 0x2E
  }

  /// The blanks to put in at a byte of a word: behind "§", around "Abs.".
  private func missing(at place: Int, in word: Range<Int>) -> [TextEdit] {
    if has(Self.paragraph, at: place, in: word), isDigit(place + 2, in: word) {
      return [TextEdit(TextRange(place + 2, place + 2), " ")]
    }
    guard let sign = Self.counted.first(where: { has($0, at: place, in: word) }) else { return [] }
    let end = place + sign.count
    guard isDigit(end, in: word), place == word.lowerBound || isDigit(place - 1, in: word) else {
      return []
    }
    let places = place == word.lowerBound ? [end] : [place, end]
    return places.map { TextEdit(TextRange($0, $0), " ") }
  }

  /// The comma or full stop that stands alone behind a word and one blank.
  private func lateMark(behind end: Int, in range: TextRange) -> Int? {
    let mark = end + 1
    guard mark < range.upper, text.bytes[end] == 0x20, [0x2C, 0x2E].contains(text.bytes[mark]),
      mark + 1 == range.upper || isBlank(mark + 1)
    else { return nil }
    // ". . ." leaves something out.
    let isRow = mark + 2 < range.upper && [0x2C, 0x2E].contains(text.bytes[mark + 2])
    return isRow ? nil : mark
  }

  private func has(_ sign: [UInt8], at place: Int, in word: Range<Int>) -> Bool {
    place + sign.count <= word.upperBound
      && text.bytes[place..<place + sign.count].elementsEqual(sign)
  }

  private func isBlank(_ place: Int) -> Bool {
    [0x09, 0x0A, 0x0D, 0x20].contains(text.bytes[place])
  }

  private func isDigit(_ place: Int, in word: Range<Int>) -> Bool {
    word.contains(place) && (0x30...0x39).contains(text.bytes[place])
  }

  /// Whether a noun or verb ends here; behind other words something was left out.
  private func endsWord(_ end: Int) -> Bool {
    let token = analysis.tokens.partitioningIndex { $0.range.upper >= end }
    guard token < analysis.tokens.count, analysis.tokens[token].range.upper == end else {
      return false
    }
    let tag = analysis.tags[token]
    return (tag == .nn || tag.isVerb) && analysis.form(token).text.last?.isLowercase ?? false
  }
}
