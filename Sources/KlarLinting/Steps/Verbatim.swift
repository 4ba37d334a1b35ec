internal import KlarGerman
internal import KlarText

/// Words that somebody else chose: literal quotations and the titles of laws.
///
/// Nobody judges a title, and an author cannot put other words in the place of quoted ones.
struct Verbatim {
  /// The longest quotation that is taken for one, in tokens: a mark may lack its counterpart.
  private static let longest = 120

  private let quotations: [TextRange]
  private let titles: [TextRange]

  /// Finds the quotations and titles of a text.
  init(_ analysis: Analysis) {
    func ranges(_ found: [Range<Int>]) -> [TextRange] {
      found.map {
        analysis.tokens[$0.lowerBound].range.union(analysis.tokens[$0.upperBound - 1].range)
      }
    }
    quotations = ranges(Self.quotations(analysis))
    titles = ranges(Self.titles(analysis))
  }

  /// Whether a finding lies inside a quotation.
  func isQuoted(_ finding: Finding) -> Bool { Self.hold(quotations, finding) }

  /// Whether a finding lies inside the title of a law.
  func isTitle(_ finding: Finding) -> Bool { Self.hold(titles, finding) }

  /// Whether one of the ranges holds a finding; their ends stand in text order.
  private static func hold(_ ranges: [TextRange], _ finding: Finding) -> Bool {
    let first = ranges.partitioningIndex { $0.upper >= finding.range.upper }
    return first < ranges.count && ranges[first].lower <= finding.range.lower
  }

  private static func quotations(_ analysis: Analysis) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: (token: Int, closing: Set<String>)?
    for (token, mark) in analysis.tokens.enumerated() where mark.kind == .punctuation {
      let sign = analysis.form(token).text
      if let (start, closing) = open, closing.contains(sign), token - start <= longest {
        found.append(start..<token + 1)
        open = nil
      } else if let closing = closingMarks[sign] {
        open = (token, closing)
      }
    }
    return found
  }

  private static let closingMarks: [String: Set<String>] = [
    "„": ["“", "\"", "”"], "»": ["«"], "«": ["»"], "\"": ["\""],
  ]

  /// The titles of laws: "Gesetz über die Ablieferung von Belegen", "Verordnung zur …".
  private static func titles(_ analysis: Analysis) -> [Range<Int>] {
    analysis.tokens.indices.dropLast(2).compactMap { token in
      guard analysis.form(token).casing == .capitalized,
        links.contains(analysis.form(token + 1).folded),
        LawWords.standard.isTitled(analysis.form(token).folded)
      else { return nil }
      let end = analysis.sentence(ofToken: token).tokens.upperBound
      let rest = (token + 2..<max(end, token + 2)).prefix { !ends($0, analysis) }
      return rest.isEmpty ? nil : token + 2..<rest.endIndex
    }
  }

  private static func ends(_ token: Int, _ analysis: Analysis) -> Bool {
    switch analysis.tags[token] {
    case .vvfin, .vafin, .vmfin, .vvpp, .vvinf, .vainf: true
    default: analysis.tokens[token].kind == .punctuation
    }
  }

  private static let links: Set<String> = ["über", "zur", "zum"]
}
