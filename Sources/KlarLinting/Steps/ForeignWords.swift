internal import KlarGerman
internal import KlarText

/// Stretches that the author of a letter did not write to its reader: instructions of a template in
/// braces, questions that are answered, statutes that are printed.
struct ForeignWords {
  /// The longest instruction that is taken for one, in tokens: a brace may lack its counterpart.
  private static let longest = 120

  private let ranges: [TextRange]

  /// Finds the stretches of a text.
  init(_ analysis: Analysis) {
    ranges = (Self.braces(analysis) + Self.announced(analysis)).sorted().reduce(into: []) {
      merged, range in
      if let last = merged.last, last.upper > range.lower {
        merged[merged.count - 1] = last.union(range)
      } else {
        merged.append(range)
      }
    }
  }

  /// Whether a finding lies in one of them, or touches it.
  func touch(_ finding: Finding) -> Bool {
    let first = ranges.partitioningIndex { $0.upper > finding.range.lower }
    return first < ranges.count && ranges[first].lower < finding.range.upper
      && (finding.range == ranges[first] || !finding.range.contains(ranges[first]))
  }

  private static func braces(_ analysis: Analysis) -> [TextRange] {
    var found: [TextRange] = []
    var start: Int?
    for (token, mark) in analysis.tokens.enumerated() where mark.kind == .punctuation {
      switch analysis.form(token).text {
      case "{": start = token
      case "}":
        if let start, token - start <= longest {
          found.append(analysis.tokens[start].range.union(mark.range))
        }
        start = nil
      default: break
      }
    }
    return found
  }

  /// The blocks behind a line such as "Frage:", and those that begin with "Gesetzestext § 12".
  private static func announced(_ analysis: Analysis) -> [TextRange] {
    let announcements = LetterSigns.standard.announcements
    let quoted = analysis.blocks.map(\.range).filter { range in
      let words = analysis.text.string(range).split(separator: " ", maxSplits: 2)
      return words.count > 1 && words[1].hasPrefix("§")
        && announcements.contains(words[0].lowercased())
    }
    return quoted
      + zip(analysis.blocks, analysis.blocks.dropFirst()).compactMap { line, block in
        guard !isTooLong(line.range, analysis.text) else { return nil }
        let words = analysis.text.string(line.range).lowercased()
          .trimming { !$0.isLetter }
        return announcements.contains(words) ? block.range : nil
      }
  }

  /// Whether a line has more letters than any announcement, as nearly all lines have.
  private static func isTooLong(_ line: TextRange, _ text: SourceText) -> Bool {
    text.bytes[line.lower..<line.upper].lazy.filter { (0x61...0x7A).contains($0 | 0x20) }
      .dropFirst(longestAnnouncement).first != nil
  }

  private static let longestAnnouncement =
    LetterSigns.standard.announcements.map(\.utf8.count).max() ?? 0
}

extension String {
  /// The text without the characters at both ends that a predicate accepts.
  fileprivate func trimming(_ isLoose: (Character) -> Bool) -> String {
    guard let first = firstIndex(where: { !isLoose($0) }),
      let last = lastIndex(where: { !isLoose($0) })
    else { return "" }
    return String(self[first...last])
  }
}
