internal import KlarGerman
public import KlarText

extension Report {
  /// Whether places are counted in paragraphs, because the file has no lines.
  var countsParagraphs: Bool {
    switch analysis.letter.format {
    case .docx, .odt: true
    case .text, .markdown, .html, .pdf, .eml: false
    }
  }

  /// The number of the line, or of the paragraph, in which a range begins.
  public func placeNumber(of range: TextRange) -> Int {
    countsParagraphs ? block(of: range)?.paragraph ?? 1 : line(of: range)
  }

  /// The place as people name it: "Zeile 12", "Absatz 3".
  public func place(of range: TextRange) -> String {
    "\(placeUnit(isOne: true)) \(placeNumber(of: range))"
  }

  /// What the numbers count: "Zeile", "Absätze".
  func placeUnit(isOne: Bool) -> String {
    switch (countsParagraphs, isOne) {
    case (true, true): "Absatz"
    case (true, false): "Absätze"
    case (false, true): "Zeile"
    case (false, false): "Zeilen"
    }
  }

  /// The block in which a range begins; the next one for a place between blocks.
  func block(of range: TextRange) -> Block? {
    analysis.blocks.first { $0.range.contains(range.lower) }
      ?? analysis.blocks.first { $0.range.lower >= range.lower } ?? analysis.blocks.last
  }
}
