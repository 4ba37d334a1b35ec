internal import KlarText

/// Finds names by the words around them and by the lines that hold nothing else.
struct ProperNameFinder {
  /// The most tokens of a title in quotation marks, and of the name of an office.
  private static let longestTitle = 30
  private static let longestName = 12
  /// The most words of a line that is an office's name.
  private static let longestLine = 8

  private let analysis: Analysis
  /// What each spelling tells as a noun about the words beside it.
  private let kinds: [Set<Kind>]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    kinds = analysis.forms.map { $0.casing == .lower ? [] : Self.kinds(of: $0.folded) }
  }

  /// The names as tokens; they may overlap.
  var names: [Range<Int>] {
    analysis.tokens.indices.compactMap { token in
      title(at: token) ?? office(at: token) ?? paper(at: token) ?? compound(at: token)
    } + lines
  }

  /// The words in quotation marks behind the noun for what they name: "Vordruck „Nachweis der Pflege“".
  private func title(at token: Int) -> Range<Int>? {
    guard analysis.tokens[token].kind != .word, let closing = Self.marks[analysis.form(token).text],
      !isClosing(token),
      (max(0, token - 2)..<token).contains(where: { isNoun($0, of: .quoted) })
    else { return nil }
    let reach = token + 1..<min(analysis.tokens.count, token + Self.longestTitle)
    return reach.first { closing.contains(analysis.form($0).text) }.map { token..<$0 + 1 }
  }

  /// Whether a straight mark ends what another one of its sentence began.
  private func isClosing(_ token: Int) -> Bool {
    guard analysis.form(token).text == "\"" else { return false }
    let start = max(analysis.sentence(ofToken: token).tokens.lowerBound, token - 200)
    return (start..<token).count { analysis.form($0).text == "\"" } % 2 == 1
  }

  private static let marks: [String: Set<String>] = [
    "„": ["“", "\"", "”"], "»": ["«"], "«": ["»"], "\"": ["\""],
  ]

  /// An office with what it is there for: "Amt für Wohnen und Soziales", "Referat Straßenverkehr".
  private func office(at token: Int) -> Range<Int>? {
    let isPurpose =
      isNoun(token, of: .office) && next(token) == "für" && isCapital(token + 2) && !isAny(token)
    guard isPurpose || isNoun(token, of: .unit) && isCapital(token + 1),
      ![.pposat, .pper, .art, .pdat].contains(analysis.tags[token + (isPurpose ? 2 : 1)])
    else { return nil }
    var end = token + (isPurpose ? 3 : 2)
    while end < min(analysis.tokens.count, token + Self.longestName) {
      if isCapital(end) {
        end += 1
      } else if isLink(end), isCapital(end + 1) {
        end += 2
      } else {
        break
      }
    }
    return token..<end
  }

  /// Whether it is one of many: "eine Stelle für Notizen".
  private func isAny(_ token: Int) -> Bool {
    token > 0
      && ["ein", "eine", "einer", "einem", "einen"].contains(analysis.form(token - 1).folded)
  }

  /// Whether a word or comma only joins two words of a name.
  private func isLink(_ token: Int) -> Bool {
    let word = analysis.form(token).folded
    if word == "," { return isCapital(token + 1) && Self.joints.contains(next(token + 1)) }
    return ["und", "der", "des", "-"].contains(word)
  }

  private static let joints: Set<String> = ["und", ","]

  private func next(_ token: Int) -> String {
    token + 1 < analysis.tokens.count ? analysis.form(token + 1).folded : ""
  }

  /// What "siehe Anhang" points at, as far as its line or bracket goes: "siehe Anlage Plan der Wege".
  private func paper(at token: Int) -> Range<Int>? {
    guard ["siehe", "s.", "vgl."].contains(analysis.form(token).folded),
      isNoun(token + 1, of: .paper), isCapital(token + 2)
    else { return nil }
    let sentence = analysis.sentence(ofToken: token).tokens
    let rest = (token + 2..<max(token + 2, min(sentence.upperBound, token + Self.longestName)))
      .prefix { analysis.tokens[$0].kind != .punctuation && !isFinite($0) }
    return token + 1..<rest.endIndex
  }

  /// A noun whose adjective has a capital inside a sentence: "die Untere Wasserbehörde".
  private func compound(at token: Int) -> Range<Int>? {
    guard isCapital(token), isCapital(token + 1), isAdjective(token),
      [.nn, .ne].contains(analysis.tags[token + 1]),
      token > analysis.sentence(ofToken: token).tokens.lowerBound,
      analysis.tokens[token - 1].kind == .word, !isAtLineStart(token)
    else { return nil }
    return token..<token + 2
  }

  /// Whether a word with a capital is an adjective, for which the tagger may take a noun.
  private func isAdjective(_ token: Int) -> Bool {
    analysis.tags[token] == .adja
      || [.nn, .ne].contains(analysis.tags[token])
        && !Lexicon.standard.adjectives.readings(of: analysis.form(token).text.lowercased()).isEmpty
  }

  private func isAtLineStart(_ token: Int) -> Bool {
    let gap = TextRange(analysis.tokens[token - 1].range.upper, analysis.tokens[token].range.lower)
    return analysis.text.string(gap).contains { $0.isNewline }
  }

  /// Lines without a verb that are an address, a link or the name of an office.
  private var lines: [Range<Int>] {
    analysis.sentences.filter { $0.part != .subject }.map(\.tokens).filter { line in
      !line.isEmpty && !line.contains(where: isFinite)
        && (line.contains(where: isAddress) && !isRunning(line) || isOffice(line))
    }
  }

  /// Whether a line is a sentence without its verb: "Weitere Informationen bezüglich der Höhe unter …".
  private func isRunning(_ line: Range<Int>) -> Bool {
    let small = line.count {
      analysis.tokens[$0].kind == .word && analysis.form($0).casing == .lower
    }
    return small > Self.mostLinks || analysis.form(line.upperBound - 1).text == "."
  }

  /// The words in small letters that an address or link has at most.
  private static let mostLinks = 3

  private func isFinite(_ token: Int) -> Bool {
    [.vvfin, .vafin, .vmfin, .vvimp].contains(analysis.tags[token])
  }

  /// Whether a token is a link, or the number of a house or place: "Seeweg 4", "00471 Auenstadt".
  private func isAddress(_ token: Int) -> Bool {
    switch analysis.tokens[token].kind {
    case .url, .email: return true
    case .number:
      let digits = analysis.form(token).text
      let isPlace =
        digits.count == (analysis.isSwiss ? 4 : 5) && digits.allSatisfy(\.isNumber)
        && isCapital(token + 1) && analysis.tags[token + 1] == .ne
      return isPlace || token > 0 && isNoun(token - 1, of: .street)
    default: return false
    }
  }

  /// Whether a line is capitals and small links only, one of them an office: "Referat Wald und Jagd".
  private func isOffice(_ line: Range<Int>) -> Bool {
    line.count <= Self.longestLine && line.contains { isNoun($0, of: .office) }
      && line.allSatisfy {
        isCapital($0) || ["für", "und", "der", "des"].contains(analysis.form($0).folded)
      }
  }

  private func isCapital(_ token: Int) -> Bool {
    guard token < analysis.tokens.count, analysis.tokens[token].kind == .word else { return false }
    return analysis.form(token).casing != .lower
  }

  private func isNoun(_ token: Int, of kind: Kind) -> Bool {
    isCapital(token) && kinds[analysis.tokens[token].form].contains(kind)
  }

  private static func kinds(of word: String) -> Set<Kind> {
    Set(endings.filter { $0.value.contains { word.ends(inBytesOf: $0) } }.keys)
  }

  /// What a noun tells about the words beside it.
  private enum Kind: String { case quoted, office, unit, paper, street }

  private static let endings: [Kind: [String]] = LanguageData.rows("proper-names.tsv").reduce(
    into: [:]
  ) { table, row in
    guard let kind = Kind(rawValue: String(row[0])) else {
      preconditionFailure("no kind of name \(row[0])")
    }
    table[kind, default: []] += row[1].split(separator: " ").map(String.init)
  }
}
