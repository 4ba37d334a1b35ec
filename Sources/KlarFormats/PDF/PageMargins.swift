internal import KlarGerman

/// Finds the headers and footers that pages repeat.
enum PageMargins {
  /// How much of a page may be its upper or lower margin.
  private static let share = 0.13

  /// The lines without those that pages repeat, and these, each once.
  ///
  /// Lines that differ in numbers only, as page numbers do, count as the same.
  static func divide(
    _ lines: [PageLine], pages: Int
  ) -> (body: [PageLine], headers: [PageLine], footers: [PageLine]) {
    var pagesOfText: [[UInt8]: Set<Int>] = [:]
    for line in lines where zone(line) != .body {
      pagesOfText[pattern(line), default: []].insert(line.page)
    }
    // Two pages of a letter need to agree, of many pages a third.
    let needed = max(2, pages / 3)
    var seen: Set<[UInt8]> = []
    var (body, headers, footers): ([PageLine], [PageLine], [PageLine]) = ([], [], [])
    for line in lines {
      let (zone, pattern) = (zone(line), pattern(line))
      guard zone != .body, pagesOfText[pattern, default: []].count >= needed else {
        body.append(line)
        continue
      }
      guard seen.insert(pattern).inserted else { continue }
      if zone == .header { headers.append(line) } else { footers.append(line) }
    }
    return (body, headers, footers)
  }

  private static func zone(_ line: PageLine) -> Block.Zone {
    if line.bottom < line.pageHeight * share { return .header }
    return line.top > line.pageHeight * (1 - share) ? .footer : .body
  }

  /// The text with every number as "#".
  private static func pattern(_ line: PageLine) -> [UInt8] {
    var pattern: [UInt8] = []
    for byte in line.text {
      let isDigit = (0x30...0x39).contains(byte)
      if !isDigit {
        pattern.append(byte)
      } else if pattern.last != UInt8(ascii: "#") {
        pattern.append(UInt8(ascii: "#"))
      }
    }
    return pattern
  }
}
