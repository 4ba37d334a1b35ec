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
  private let passages: [TextRange]

  /// Finds the quotations and titles of a text.
  init(_ analysis: Analysis) {
    func ranges(_ found: [Range<Int>]) -> [TextRange] {
      found.map {
        analysis.tokens[$0.lowerBound].range.union(analysis.tokens[$0.upperBound - 1].range)
      }
    }
    let quoted = Self.quotations(analysis)
    quotations = ranges(quoted)
    passages = ranges(quoted.filter { Self.isPassage($0, analysis) })
    titles = ranges(Self.titles(analysis))
  }

  /// Whether a finding lies inside a quotation.
  func isQuoted(_ finding: Finding) -> Bool { Self.hold(quotations, finding) }

  /// Whether a finding lies inside the title of a law, or a passage that is quoted as a whole.
  func isTitle(_ finding: Finding) -> Bool {
    Self.hold(titles, finding) || Self.hold(passages, finding)
  }

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

  /// Whether a quotation holds a sentence and is a paragraph, or all that follows a colon.
  private static func isPassage(_ tokens: Range<Int>, _ analysis: Analysis) -> Bool {
    let block = analysis.blocks[analysis.sentence(ofToken: tokens.lowerBound).block].range
    let before = analysis.tokens[..<tokens.lowerBound].reversed()
      .prefix { $0.range.lower >= block.lower }
    let behind = analysis.tokens[tokens.upperBound...].prefix { $0.range.upper <= block.upper }
    guard tokens.contains(where: { analysis.tags[$0].isFinite }),
      analysis.tokens[tokens.upperBound - 1].range.upper <= block.upper,
      !behind.contains(where: \.isWord)
    else { return false }
    return !before.contains(where: \.isWord) || analysis.form(tokens.lowerBound - 1).text == ":"
  }

  private static let closingMarks: [String: Set<String>] = [
    "„": ["“", "\"", "”"], "»": ["«"], "«": ["»"], "\"": ["\""],
  ]

  /// The titles of laws: "Gesetz über die Ablieferung von Belegen", "Verordnung zur …".
  private static func titles(_ analysis: Analysis) -> [Range<Int>] {
    analysis.tokens.indices.dropLast(2).compactMap { token in
      guard analysis.form(token).casing == .capitalized,
        LawWords.standard.isTitled(analysis.form(token).folded),
        let link = link(behind: token, analysis)
      else { return nil }
      let end = analysis.sentence(ofToken: token).tokens.upperBound
      let rest = (link + 1..<max(end, link + 1)).prefix { !ends($0, analysis) }
      return rest.isEmpty ? nil : link + 1..<rest.endIndex
    }
  }

  /// The word that ties a title to its noun, also behind who has made the law: "Satzung des Kreises Auenstadt
  /// über die Erhebung …".
  private static func link(behind noun: Int, _ analysis: Analysis) -> Int? {
    let end = analysis.sentence(ofToken: noun).tokens.upperBound
    let maker = (noun + 1..<min(end, noun + 1 + longestMaker)).prefix {
      [.art, .adja, .nn, .ne].contains(analysis.tags[$0])
    }
    let link = maker.endIndex
    guard link < end, links.contains(analysis.form(link).folded) else { return nil }
    if maker.isEmpty { return link }
    let isGenitive = ["der", "des"].contains(analysis.form(noun + 1).folded)
    return isGenitive && analysis.form(link).folded == "über" ? link : nil
  }

  /// The most words that say who has made a law.
  private static let longestMaker = 6

  private static func ends(_ token: Int, _ analysis: Analysis) -> Bool {
    switch analysis.tags[token] {
    case .vvfin, .vafin, .vmfin, .vvpp, .vvinf, .vainf: true
    default: analysis.tokens[token].kind == .punctuation
    }
  }

  private static let links: Set<String> = ["über", "zur", "zum"]
}
