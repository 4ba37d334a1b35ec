internal import KlarText

/// Chooses the words of a letter that a dictionary can judge.
///
/// Names, addresses, file numbers and gaps of templates are nobody's error.
struct WordsToCheck {
  private let analysis: Analysis
  /// Whether a token belongs to something that has its own spelling.
  private var isProtected: [Bool]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    isProtected = [Bool](repeating: false, count: analysis.tokens.count)
    for entity in analysis.entities where entity.kind.hasOwnSpelling {
      for token in entity.tokens { isProtected[token] = true }
    }
    for gap in gaps { for token in gap { isProtected[token] = true } }
  }

  /// What stands between square brackets without a blank, as programs name their fields: "[ort]".
  private var gaps: [Range<Int>] {
    var gaps: [Range<Int>] = []
    var start: Int?
    for token in analysis.tokens.indices {
      let isApart =
        token == 0 || analysis.tokens[token - 1].range.upper < analysis.tokens[token].range.lower
      switch analysis.form(token).text {
      case "[": start = token
      case "]":
        if let start, !isApart { gaps.append(start..<token) }
        start = nil
      default:
        if isApart { start = nil }
      }
    }
    return gaps
  }

  /// The words of a sentence to look up.
  func tokens(of sentence: Sentence) -> [Int] {
    sentence.tokens.filter { token in
      guard analysis.tokens[token].kind == .word, !isProtected[token] else { return false }
      return !sentence.part.holdsNames
    }
  }

  /// Whether a word that no dictionary has is probably a name or a term of its own.
  func isProbablyName(_ token: Int, in sentence: Sentence, _ names: NameLexicon) -> Bool {
    let form = analysis.form(token)
    guard form.casing != .lower else { return false }
    if sentence.part.mayHoldNames || isQuoted(token, in: sentence) { return true }
    guard token > sentence.tokens.lowerBound else { return false }
    let before = analysis.form(token - 1)
    let traits = WordTraits.table[before.folded] ?? []
    if !traits.isDisjoint(with: [.honorific, .title, .named]) { return true }
    return before.casing == .capitalized && names.kinds(of: before.text).contains(.first)
  }

  /// Whether it stands between quotation marks with at most three other words.
  private func isQuoted(_ token: Int, in sentence: Sentence) -> Bool {
    let reach = 4
    let before = max(sentence.tokens.lowerBound, token - reach)..<token
    let after = token + 1..<min(sentence.tokens.upperBound, token + 1 + reach)
    return before.contains { Self.opening.contains(analysis.form($0).text) }
      && after.contains { Self.closing.contains(analysis.form($0).text) }
  }

  private static let opening: Set<String> = ["„", "\"", "»", "«", "‚", "›", "“"]
  private static let closing: Set<String> = ["“", "\"", "«", "»", "‘", "‹", "”"]
}

extension Entity.Kind {
  fileprivate var hasOwnSpelling: Bool {
    switch self {
    case .name, .reference, .email, .url, .iban, .placeholder, .phone: true
    case .paragraph, .date, .deadline, .amount, .document: false
    }
  }
}

extension LetterPart.Kind {
  /// Whether the part is names and addresses only.
  fileprivate var holdsNames: Bool { self == .sender || self == .address || self == .signature }

  /// Whether a word with a capital in it is more often a name than an error.
  fileprivate var mayHoldNames: Bool { self == .informationBlock || self == .pageFurniture }
}
